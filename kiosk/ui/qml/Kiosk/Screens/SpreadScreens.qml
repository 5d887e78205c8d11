// The screens as they are spread out, ready to be made.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

QtObject {
    id: root

    required property TerminalViewModel terminal
    readonly property NavigationViewModel navigation: terminal.navigation

    readonly property Component attract: Component {
        AttractScreen {
            canSpeak: root.terminal.speech.canSpeak
            languages: root.terminal.language
            speaks: root.terminal.speech.isSpeaking
            viewModel: root.terminal.attract

            onBegun: root.terminal.begin()
            onSpeechRequested: root.terminal.toggleSpeech()
            onLanguageChosen: code => {
                root.terminal.language.choose(code);
                root.terminal.begin();
            }
        }
    }

    readonly property Component takeAlong: Component {
        TakeAlongScreen {
            navigation: root.navigation
            viewModel: root.terminal.takeAlong
        }
    }

    readonly property Component pin: Component {
        PinScreen {
            viewModel: root.terminal.pin
        }
    }

    readonly property Component administrator: Component {
        AdministratorScreen {
            navigation: root.navigation
            viewModel: root.terminal.administrator
        }
    }

    readonly property Component typing: Component {
        TypingScreen {
            viewModel: root.terminal.administrator.typing
        }
    }

    readonly property Component screenTest: Component {
        ScreenTestScreen {
            touches: root.navigation.itemId === "touch"
        }
    }

    readonly property Component language: Component {
        LanguageScreen {
            viewModel: root.terminal.language

            onLanguageChosen: code => {
                root.navigation.back();
                root.terminal.language.choose(code);
            }
        }
    }

    readonly property Component home: Component {
        HomeScreen {
            hasNotice: root.terminal.hasContentNotice
            navigation: root.navigation
            viewModel: root.terminal.home
        }
    }

    readonly property Component section: Component {
        SectionScreen {
            navigation: root.navigation
            viewModel: root.terminal.section
        }
    }

    readonly property Component answer: Component {
        AnswerScreen {
            navigation: root.navigation
            viewModel: root.terminal.answer
        }
    }

    readonly property Component themes: Component {
        ThemesScreen {
            navigation: root.navigation
            viewModel: root.terminal.themes
        }
    }

    readonly property Component theme: Component {
        ThemeScreen {
            navigation: root.navigation
            viewModel: root.terminal.theme
        }
    }

    readonly property Component partners: Component {
        PartnersScreen {
            navigation: root.navigation
            viewModel: root.terminal.partners
        }
    }

    readonly property Component partner: Component {
        PartnerScreen {
            navigation: root.navigation
            viewModel: root.terminal.partner
        }
    }

    readonly property Component search: Component {
        SearchScreen {
            keyboard: root.terminal.keyboard
            navigation: root.navigation
            viewModel: root.terminal.search
        }
    }

    readonly property Component help: Component {
        HelpScreen {
            navigation: root.navigation
            viewModel: root.terminal.help
        }
    }

    readonly property Component page: Component {
        PageScreen {
            help: root.terminal.help
            navigation: root.navigation
            viewModel: root.terminal.page
        }
    }
}
