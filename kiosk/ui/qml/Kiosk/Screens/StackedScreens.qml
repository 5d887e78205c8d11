// The screens in one column, ready to be made: for large letters and for 'Lager'.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

QtObject {
    id: root

    required property TerminalViewModel terminal
    readonly property NavigationViewModel navigation: terminal.navigation

    readonly property Component homeLow: Component {
        HomeLow {
            navigation: root.navigation
            viewModel: root.terminal.home
        }
    }

    readonly property Component home: Component {
        HomeStacked {
            navigation: root.navigation
            viewModel: root.terminal.home
        }
    }

    readonly property Component section: Component {
        SectionStacked {
            navigation: root.navigation
            viewModel: root.terminal.section
        }
    }

    readonly property Component answer: Component {
        AnswerStacked {
            navigation: root.navigation
            viewModel: root.terminal.answer
        }
    }

    readonly property Component themes: Component {
        ThemesStacked {
            navigation: root.navigation
            viewModel: root.terminal.themes
        }
    }

    readonly property Component theme: Component {
        ThemeStacked {
            navigation: root.navigation
            viewModel: root.terminal.theme
        }
    }

    readonly property Component partners: Component {
        PartnersStacked {
            navigation: root.navigation
            viewModel: root.terminal.partners
        }
    }

    readonly property Component partner: Component {
        PartnerStacked {
            navigation: root.navigation
            viewModel: root.terminal.partner
        }
    }

    readonly property Component search: Component {
        SearchStacked {
            keyboard: root.terminal.keyboard
            navigation: root.navigation
            viewModel: root.terminal.search
        }
    }

    readonly property Component help: Component {
        HelpStacked {
            navigation: root.navigation
            viewModel: root.terminal.help
        }
    }

    readonly property Component page: Component {
        PageStacked {
            help: root.terminal.help
            navigation: root.navigation
            viewModel: root.terminal.page
        }
    }
}
