// The window: the screens, the look that the visitor chose, and the keys that work everywhere.
import QtQuick
import Kiosk.Models
import Kiosk.Ui

Window {
    id: root

    required property TerminalViewModel terminal
    required property url pictures
    // Full screen: nothing but the administrator's page ends the program.
    property bool locked: false
    readonly property real lowTop: Theme.reachTop

    color: root.terminal.rest.isDark ? "black" : Theme.water
    height: 1080
    title: qsTr("Samen Nieuw-West")
    width: 1920

    ThemeBinding {
        appearance: root.terminal.appearance
        language: root.terminal.language
        pictures: root.pictures
        windowHeight: root.height
        windowWidth: root.width
    }

    // The speech key of an audio keypad; its other four are arrows, Enter and Escape.
    Shortcut {
        enabled: !root.terminal.rest.isDark
        sequence: "F1"

        onActivated: root.terminal.pressSpeechKey()
    }

    // For who develops it, in a window.
    Shortcut {
        enabled: !root.locked
        sequence: "Ctrl+Q"

        onActivated: Qt.quit()
    }

    Stage {
        anchors.fill: parent
        focus: true
        terminal: root.terminal
        // Outside the opening hours there is nothing to see, to hear or to draw.
        visible: !root.terminal.rest.isDark
    }
}
