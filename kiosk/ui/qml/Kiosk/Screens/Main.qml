// The window: one screen at a time, the help bar below it, the question whether anyone is there above.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

Window {
    id: root

    required property TerminalViewModel terminal
    required property url pictures

    color: Theme.water
    height: 1080
    title: qsTr("Samen Nieuw-West")
    width: 1920

    Binding {
        property: "pictures"
        target: Theme
        value: root.pictures
    }

    Binding {
        property: "windowWidth"
        target: Theme
        value: root.width
    }

    Binding {
        property: "windowHeight"
        target: Theme
        value: root.height
    }

    // Until the lockdown of the terminal replaces it.
    Shortcut {
        sequence: "Ctrl+Q"

        onActivated: Qt.quit()
    }

    ScreenHost {
        id: host

        anchors.bottom: helpBar.visible ? helpBar.top : parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        enabled: !root.terminal.visit.isWarning
        terminal: root.terminal
    }

    HelpBar {
        id: helpBar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        atHelp: root.terminal.navigation.screen === "help"
        atHome: root.terminal.navigation.isHome
        enabled: !root.terminal.visit.isWarning
        visible: root.terminal.navigation.screen !== "attract"

        onBackRequested: root.terminal.navigation.back()
        onHelpRequested: root.terminal.navigation.openHelp()
        onHomeRequested: root.terminal.navigation.home()
    }

    Loader {
        active: root.terminal.visit.isWarning
        anchors.fill: parent

        sourceComponent: IdleWarning {
            visit: root.terminal.visit

            Component.onDestruction: host.forceActiveFocus()
        }
    }
}
