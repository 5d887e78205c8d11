// Shows the screen of the current place, and lets each new place slide in.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

FocusScope {
    id: root

    required property TerminalViewModel terminal
    readonly property NavigationViewModel navigation: terminal.navigation

    // The same screen can show another item: it is made anew, so that nothing of the last one stays.
    function showPlace(): void {
        Theme.place += 1;
        loader.sourceComponent = undefined;
        loader.sourceComponent = componentOf(root.navigation.screen);
        slide.restart();
        // A button of the help bar may have had the keys, and can't be used any more.
        root.forceActiveFocus();
    }

    function componentOf(screen: string): Component {
        switch (screen) {
        case "home":
            return home;
        case "section":
            return section;
        case "answer":
            return answer;
        case "themes":
            return themes;
        case "theme":
            return theme;
        case "partners":
            return partners;
        case "partner":
            return partner;
        case "search":
            return search;
        case "help":
            return help;
        case "page":
            return page;
        default:
            return attract;
        }
    }

    focus: true

    Component.onCompleted: root.showPlace()
    Keys.onEscapePressed: root.navigation.back()

    Connections {
        function onPlaceChanged(): void {
            root.showPlace();
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
        from: root.navigation.screen === "attract" ? 0 : Theme.px(24)
        property: "x"
        target: loader
        to: 0
    }

    Component {
        id: attract

        AttractScreen {
            viewModel: root.terminal.attract

            onBegun: root.terminal.begin()
        }
    }

    Component {
        id: home

        HomeScreen {
            hasNotice: root.terminal.hasContentNotice
            navigation: root.navigation
            viewModel: root.terminal.home
        }
    }

    Component {
        id: section

        SectionScreen {
            navigation: root.navigation
            viewModel: root.terminal.section
        }
    }

    Component {
        id: answer

        AnswerScreen {
            navigation: root.navigation
            viewModel: root.terminal.answer
        }
    }

    Component {
        id: themes

        ThemesScreen {
            navigation: root.navigation
            viewModel: root.terminal.themes
        }
    }

    Component {
        id: theme

        ThemeScreen {
            navigation: root.navigation
            viewModel: root.terminal.theme
        }
    }

    Component {
        id: partners

        PartnersScreen {
            navigation: root.navigation
            viewModel: root.terminal.partners
        }
    }

    Component {
        id: partner

        PartnerScreen {
            navigation: root.navigation
            viewModel: root.terminal.partner
        }
    }

    Component {
        id: search

        SearchScreen {
            keyboard: root.terminal.keyboard
            navigation: root.navigation
            viewModel: root.terminal.search
        }
    }

    Component {
        id: help

        HelpScreen {
            navigation: root.navigation
            viewModel: root.terminal.help
        }
    }

    Component {
        id: page

        PageScreen {
            help: root.terminal.help
            navigation: root.navigation
            viewModel: root.terminal.page
        }
    }
}
