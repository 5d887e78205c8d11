// Shows the screen of the current place, and lets each new place slide in. Most screens have two layouts:
// spread out, and stacked in one column.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

FocusScope {
    id: root

    required property TerminalViewModel terminal
    property bool takesKeys: true
    readonly property NavigationViewModel navigation: terminal.navigation
    readonly property bool _stacked: Theme.stacked
    readonly property bool _low: Theme.reach
    readonly property bool _portrait: Theme.portrait
    readonly property string _language: terminal.language.code

    // The same screen can show another item: it is made anew, so that nothing of the last one stays.
    function showPlace(): void {
        Theme.place += 1;
        loader.sourceComponent = undefined;
        loader.sourceComponent = componentOf(root.navigation.screen);
    }

    // Another layout is another screen: it begins at its top.
    function showLayout(): void {
        root.navigation.rememberScroll(0);
        showPlace();
    }

    function componentOf(screen: string): Component {
        switch (screen) {
        case "home":
            if (!_stacked)
                return spread.home;
            return Theme.reach && Theme.textPercent === 100 && !Theme.portrait ? stacked.homeLow : stacked.home;
        case "section":
            return _stacked ? stacked.section : spread.section;
        case "answer":
            return _stacked ? stacked.answer : spread.answer;
        case "themes":
            return _stacked ? stacked.themes : spread.themes;
        case "theme":
            return _stacked ? stacked.theme : spread.theme;
        case "partners":
            return _stacked ? stacked.partners : spread.partners;
        case "partner":
            return _stacked ? stacked.partner : spread.partner;
        case "search":
            return _stacked ? stacked.search : spread.search;
        case "help":
            return _stacked ? stacked.help : spread.help;
        case "page":
            return _stacked ? stacked.page : spread.page;
        case "language":
            return spread.language;
        case "take-along":
            return spread.takeAlong;
        case "pin":
            return spread.pin;
        case "administrator":
            return spread.administrator;
        case "typing":
            return spread.typing;
        case "screen-test":
            return spread.screenTest;
        default:
            return spread.attract;
        }
    }

    focus: true

    Component.onCompleted: root.showPlace()
    on_LanguageChanged: root.showLayout()
    on_LowChanged: root.showLayout()
    on_PortraitChanged: root.showLayout()
    on_StackedChanged: root.showLayout()

    Connections {
        function onPlaceChanged(): void {
            root.showPlace();
            slide.restart();
            // A button of the help bar may have had the keys, and can't be used any more.
            if (root.takesKeys)
                root.forceActiveFocus();
        }

        target: root.navigation
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }

    Loader {
        id: loader

        focus: true
        height: parent.height
        width: parent.width

        // So that keys reach the new screen.
        onLoaded: (item as Item).focus = true
    }

    NumberAnimation {
        id: slide

        duration: Theme.pageMs
        easing.type: Easing.OutCubic
        from: root.navigation.screen === "attract" ? 0 : Theme.px(Theme.mirrored ? -24 : 24)
        property: "x"
        target: loader
        to: 0
    }

    readonly property SpreadScreens _spread: SpreadScreens {
        id: spread

        terminal: root.terminal
    }
    readonly property StackedScreens _inColumn: StackedScreens {
        id: stacked

        terminal: root.terminal
    }
}
