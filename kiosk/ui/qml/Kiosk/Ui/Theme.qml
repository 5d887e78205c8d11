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
    // Set by Main as well: what the visitor chose in the help bar.
    property bool highContrast: false
    property int textPercent: 100
    property bool reach: false
    property bool mirrored: false
    property string fontFamily: "Atkinson Hyperlegible Next"
    // Arabic needs more room between its lines.
    property real leadingFactor: 1

    readonly property real textStep: textPercent / 100
    // One column that is read page by page: for large letters, and where all is within low reach.
    readonly property bool stacked: textPercent > 100 || reach
    // 'Lager': what can be touched stays below this part of the screen.
    readonly property real reachTop: reach ? Math.round(windowHeight * (portrait ? 0.5 : 0.45)) : 0
    readonly property bool portrait: windowHeight > windowWidth
    // The drawings are made for 1920x1080 or 1080x1920; everything is multiplied by this.
    readonly property real unit: portrait ? Math.min(windowWidth / 1080, windowHeight / 1700)
                                          : Math.min(windowWidth / 1920, windowHeight / 1080)

    readonly property real margin: px(portrait ? 48 : 64)
    readonly property real gap: px(16)
    readonly property real gutter: px(24)
    // 20 mm on the declared panel is 73 px; 96 keep 64 px at 1280x800.
    readonly property real target: px(96)
    // The buttons for reading on: Arabic letters are tall.
    readonly property real pagerButton: Math.max(target, Math.round(textPx(34) * (mirrored ? 1.8 : 1.3)))
    readonly property real barHeight: px(portrait ? 232 : 128)

    // What a colour is for, in the normal look and in high contrast.
    readonly property color text: highContrast ? "#FFFFFF" : "#10262B"
    readonly property color softText: highContrast ? "#FFFFFF" : "#33484D"
    readonly property color heading: highContrast ? "#FFE500" : "#0A3A43"
    readonly property color title: highContrast ? "#FFE500" : "#10262B"
    readonly property color accent: highContrast ? "#FFE500" : "#0D4C56"
    readonly property color page: highContrast ? "#000000" : "#F4F7F0"
    readonly property color card: highContrast ? "#000000" : "#FFFFFF"
    readonly property color pressed: highContrast ? "#3D3D3D" : "#DDEFEB"
    readonly property color plate: highContrast ? "#000000" : "#DDEFEB"
    readonly property color outline: highContrast ? "#FFFFFF" : "#6C8782"
    readonly property color textOnDark: "#FFFFFF"
    readonly property color water: highContrast ? "#000000" : "#0A3A43"
    readonly property color shore: "#B3CF8E"
    readonly property color canal: "#1B7B83"
    readonly property color action: highContrast ? "#FFE500" : "#FFC53D"
    readonly property color actionPressed: highContrast ? "#E6CE00" : "#E6A700"
    readonly property color textOnAction: highContrast ? "#000000" : "#10262B"
    readonly property color chosen: highContrast ? "#000000" : "#0D4C56"
    readonly property color chosenPressed: highContrast ? "#3D3D3D" : "#0A3A43"
    readonly property color textOnChosen: highContrast ? "#FFE500" : "#FFFFFF"
    readonly property color bar: highContrast ? "#000000" : "#062B33"
    readonly property color barCell: highContrast ? "#000000" : "#0D4048"
    readonly property color barCellPressed: highContrast ? "#3D3D3D" : "#12616B"
    readonly property color barLine: highContrast ? "#FFFFFF" : "#6FA9AB"
    readonly property color barOffLine: highContrast ? "#BDBDBD" : "#5B8E91"
    readonly property color barOffText: highContrast ? "#D0D0D0" : "#B7CFCF"
    readonly property color scrim: highContrast ? "#000000" : "#062B33"
    readonly property color notice: highContrast ? "#000000" : "#F7EBDD"
    readonly property color noticeLine: highContrast ? "#FFFFFF" : "#9A3D1D"
    readonly property color noticeText: highContrast ? "#FFE500" : "#7A2D10"
    readonly property color keyboard: highContrast ? "#000000" : "#DCE5DD"
    readonly property color keyLine: highContrast ? "#FFFFFF" : "#5F7873"
    readonly property color keyExtra: highContrast ? "#3D3D3D" : "#BFD0C8"
    readonly property color keyPressed: highContrast ? "#FFE500" : "#0A3A43"
    readonly property color spoken: highContrast ? "#4D4500" : "#FFE8AE"
    readonly property color spokenLine: highContrast ? "#FFE500" : "#10262B"
    readonly property color focusInner: highContrast ? "#000000" : "#FFFFFF"
    readonly property color focusMiddle: highContrast ? "#FFE500" : "#10262B"
    readonly property color focusOuter: highContrast ? "#FFE500" : "#FFC53D"

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
    readonly property var _contrastTone: ({ ground: "#000000", text: "#FFE500", border: "#FFFFFF" })

    readonly property int pressMs: 90
    readonly property int pageMs: 220
    readonly property int rippleMs: 2400
    readonly property int attractQuestionMs: 8000

    function px(length: real): real {
        return Math.round(length * unit);
    }

    // All text takes the full step, except what is large anyhow: it is capped.
    function textPx(size: real): int {
        return Math.round((size >= 72 ? Math.max(size, Math.min(size * textStep, 92)) : size * textStep) * unit);
    }

    // The labels of the help bar, whose cells keep their size.
    function barTextPx(size: real): int {
        return Math.round(Math.min(size * textStep, 36) * unit);
    }

    // The colours of an item's panel: ground, text on it, border. What has none gets the plain one.
    function tone(name: string): var {
        return highContrast ? _contrastTone : _tones[name] ?? _plainTone;
    }

    // Drawings only decorate: high contrast has none.
    function picture(name: string): url {
        return name === "" || highContrast || pictures.toString() === "" ? "" : pictures + name + ".png";
    }
}
