// The look: colours, sizes, durations. One place, so that a change of scale or contrast reaches all.
pragma Singleton
import QtQuick

QtObject {
    id: root

    // Set by Main: the size of the window, where the pictures lie, and a number that changes with
    // each place (see TapControl).
    property real windowWidth: 1920
    property real windowHeight: 1080
    property url pictures
    property int place: 0

    readonly property bool portrait: windowHeight > windowWidth
    // The drawings are made for 1920x1080 or 1080x1920; everything is multiplied by this.
    readonly property real unit: portrait ? Math.min(windowWidth / 1080, windowHeight / 1700)
                                          : Math.min(windowWidth / 1920, windowHeight / 1080)

    readonly property real margin: px(portrait ? 48 : 64)
    readonly property real gap: px(16)
    readonly property real gutter: px(24)
    // 20 mm on the declared panel is 73 px; 96 keep 64 px at 1280x800.
    readonly property real target: px(96)
    readonly property real barHeight: px(128)

    readonly property color ink: "#10262B"
    readonly property color ink2: "#33484D"
    readonly property color background: "#F4F7F0"
    readonly property color surface: "#FFFFFF"
    readonly property color line: "#6C8782"
    readonly property color lake900: "#062B33"
    readonly property color lake800: "#0A3A43"
    readonly property color lake750: "#0D4048"
    readonly property color lake700: "#0D4C56"
    readonly property color lake600: "#12616B"
    readonly property color lake500: "#1B7B83"
    readonly property color lake300: "#6FA9AB"
    readonly property color lake250: "#5B8E91"
    readonly property color lake150: "#B7CFCF"
    readonly property color lake100: "#DDEFEB"
    readonly property color sun400: "#FFC53D"
    readonly property color sun500: "#E6A700"
    readonly property color sun200: "#FFE8AE"
    readonly property color brick100: "#F7EBDD"
    readonly property color brick500: "#9A3D1D"
    readonly property color brick700: "#7A2D10"
    readonly property color lawn300: "#B3CF8E"
    readonly property color keyboardGround: "#DCE5DD"
    readonly property color keyBorder: "#5F7873"
    readonly property color keyFunction: "#BFD0C8"

    readonly property var _tones: ({
            "themeEigenaarschap": { ground: "#6A2A5C", text: "#FFFFFF", border: "#6A2A5C" },
            "themeVeiligheid": { ground: "#1D4280", text: "#FFFFFF", border: "#1D4280" },
            "themeWonen": { ground: "#8C3717", text: "#FFFFFF", border: "#8C3717" },
            "themeJeugd": { ground: "#FFC53D", text: "#10262B", border: "#7A5600" },
            "themeWerk": { ground: "#1C5B33", text: "#FFFFFF", border: "#1C5B33" },
            "lawn200": { ground: "#CFE0B4", text: "#10262B", border: "#6C8782" },
            "lawn300": { ground: "#B3CF8E", text: "#10262B", border: "#6C8782" },
            "sun400": { ground: "#FFC53D", text: "#10262B", border: "#7A5600" },
            "brick100": { ground: "#F7EBDD", text: "#10262B", border: "#9A3D1D" }
        })
    readonly property var _plainTone: ({ ground: "#DDEFEB", text: "#10262B", border: "#6C8782" })

    readonly property int pressMs: 90
    readonly property int pageMs: 220
    readonly property int rippleMs: 2400
    readonly property int attractQuestionMs: 8000

    function px(length: real): real {
        return Math.round(length * unit);
    }

    // Sizes of text go through here, so that a visitor's choice of larger letters can reach them all.
    function textPx(size: real): int {
        return Math.round(size * unit);
    }

    // The colours of an item's panel: ground, text on it, border. What has none gets the plain one.
    function tone(name: string): var {
        return _tones[name] ?? _plainTone;
    }

    function picture(name: string): url {
        return name === "" ? "" : pictures + name + ".png";
    }
}
