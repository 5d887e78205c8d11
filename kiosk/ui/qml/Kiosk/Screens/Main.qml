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

    ThemeBinding {
        appearance: root.terminal.appearance
        language: root.terminal.language
        pictures: root.pictures
        windowHeight: root.height
        windowWidth: root.width
    }

    // The speech key of an audio keypad; its other four are arrows, Enter and Escape.
    Shortcut {
        sequence: "F1"

        onActivated: root.terminal.pressSpeechKey()
    }

    // Until the lockdown of the terminal replaces it.
    Shortcut {
        sequence: "Ctrl+Q"

        onActivated: Qt.quit()
    }

    FocusScope {
        id: stage

        // Arrows go where Tab goes, so that five keys are enough: two arrows, Enter, Escape, speech.
        function moveFocus(forward: bool): void {
            const next = root.activeFocusItem?.nextItemInFocusChain(forward);
            next?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        }

        focus: true
        Keys.onDownPressed: stage.moveFocus(true)
        Keys.onEscapePressed: root.terminal.navigation.back()
        Keys.onLeftPressed: stage.moveFocus(Theme.mirrored)
        Keys.onRightPressed: stage.moveFocus(!Theme.mirrored)
        Keys.onUpPressed: stage.moveFocus(false)
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.mirrored
        anchors.fill: parent

        ScreenHost {
            id: host

            anchors.bottom: speechBar.active ? speechBar.top : helpBar.visible ? helpBar.top : parent.bottom
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
            appearance: root.terminal.appearance
            atHelp: root.terminal.navigation.screen === "help"
            atHome: root.terminal.navigation.isHome
            atLanguages: root.terminal.navigation.screen === "language"
            enabled: !root.terminal.visit.isWarning
            canSpeak: root.terminal.speech.canSpeak
            language: root.terminal.language
            speaks: root.terminal.speech.isSpeaking
            visible: root.terminal.navigation.screen !== "attract"

            onBackRequested: root.terminal.navigation.back()
            onHelpRequested: root.terminal.navigation.openHelp()
            onHomeRequested: root.terminal.navigation.home()
            onLanguagesRequested: root.terminal.navigation.openLanguages()
            onSpeechRequested: root.terminal.toggleSpeech()
        }

        Loader {
            id: speechBar

            active: root.terminal.speech.isSpeaking && helpBar.visible
            anchors.bottom: helpBar.top
            anchors.left: parent.left
            anchors.right: parent.right

            sourceComponent: SpeechBar {
                speech: root.terminal.speech
            }
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
}
