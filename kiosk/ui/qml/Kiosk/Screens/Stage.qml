// One screen at a time, the help bar below it, the question whether anyone is there above.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

FocusScope {
    id: root

    required property TerminalViewModel terminal
    // Not where the screens are only looked at, beside something else that has the keys.
    property bool takesKeys: true

    // Arrows go where Tab goes, so that five keys are enough: two arrows, Enter, Escape, speech.
    function moveFocus(forward: bool): void {
        const next = Window.activeFocusItem?.nextItemInFocusChain(forward);
        next?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    Keys.onDownPressed: root.moveFocus(true)
    Keys.onEscapePressed: root.terminal.navigation.back()
    Keys.onLeftPressed: root.moveFocus(Theme.mirrored)
    Keys.onRightPressed: root.moveFocus(!Theme.mirrored)
    Keys.onUpPressed: root.moveFocus(false)
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored

    ScreenHost {
        id: host

        anchors.bottom: speechBar.active ? speechBar.top : helpBar.visible ? helpBar.top : parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        enabled: !root.terminal.visit.isWarning
        takesKeys: root.takesKeys
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
