// The editor: the bar, one page at a time below it, and the keys that work everywhere.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Screens

Window {
    id: root

    required property EditorViewModel editor
    required property url pictures
    readonly property ItemFormViewModel form: editor.form
    readonly property SafekeepingViewModel safe: editor.safekeeping

    color: Look.ground
    height: 768
    onClosing: close => close.accepted = root.editor.mayClose()
    minimumHeight: 600
    minimumWidth: 1280
    title: qsTr("Samen Nieuw-West: redactie")
    width: 1366

    // The look of the preview is that of a terminal, whatever this window's size is.
    ThemeBinding {
        appearance: root.editor.preview.terminal.appearance
        language: root.editor.preview.terminal.language
        pictures: root.pictures
        windowHeight: root.editor.preview.isPortrait ? 1920 : 1080
        windowWidth: root.editor.preview.isPortrait ? 1080 : 1920
    }

    Shortcut {
        sequences: [StandardKey.Save]

        onActivated: root.editor.actions.save()
    }

    Shortcut {
        sequences: [StandardKey.New]

        onActivated: newItem.open()
    }

    Shortcut {
        sequences: [StandardKey.Find]

        onActivated: {
            root.editor.openPage("items");
            itemsPage.focusSearch();
        }
    }

    Shortcut {
        enabled: root.editor.page === "items"
        sequence: "Ctrl+PgDown"

        onActivated: root.editor.selectBeside(1)
    }

    Shortcut {
        enabled: root.editor.page === "items"
        sequence: "Ctrl+PgUp"

        onActivated: root.editor.selectBeside(-1)
    }

    Shortcut {
        enabled: root.editor.page === "items"
        sequence: "Ctrl+D"

        onActivated: root.editor.actions.duplicate()
    }

    Shortcut {
        sequence: "Ctrl+Q"

        onActivated: root.close()
    }

    Repeater {
        model: root.form.tabs

        Item {
            id: language

            required property int index
            required property string code

            Shortcut {
                sequence: "Ctrl+" + (language.index + 1)

                onActivated: root.form.chooseLanguage(language.code)
            }
        }
    }

    EditorBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        editor: root.editor

        onAuthorRequested: author.open()
        onNewRequested: newItem.open()
    }

    NoticeBar {
        id: notice

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        offersCopy: root.safe.offersCopy
        text: root.safe.isFailure ? root.safe.notice : ""

        onCopyRequested: root.safe.saveCopy()
        onDismissed: root.safe.dismiss()
    }

    ItemsPage {
        id: itemsPage

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.bottom
        editor: root.editor
        visible: root.editor.page === "items"
    }

    Loader {
        active: root.editor.page === "findings"
        anchors.fill: itemsPage

        sourceComponent: FindingsPage {
            editor: root.editor
        }
    }

    Loader {
        active: root.editor.page === "general"
        anchors.fill: itemsPage

        sourceComponent: GeneralPage {
            editor: root.editor
        }
    }

    Loader {
        active: root.editor.page === "history"
        anchors.fill: itemsPage

        sourceComponent: HistoryPage {
            history: root.editor.history

            onBackRequested: root.editor.openPage("items")
            onRestoreRequested: number => root.editor.actions.restore(number)
        }
    }

    Loader {
        active: root.editor.page === "generalHistory"
        anchors.fill: itemsPage

        sourceComponent: HistoryPage {
            backHint: qsTr("Terug naar Algemeen")
            history: root.editor.general.history

            onBackRequested: root.editor.openPage("general")
            onRestoreRequested: number => root.editor.general.restore(number)
        }
    }

    Loader {
        active: root.editor.page === "translations"
        anchors.fill: itemsPage

        sourceComponent: TranslationsPage {
            editor: root.editor
        }
    }

    Loader {
        active: root.editor.page === "asked"
        anchors.fill: itemsPage

        sourceComponent: AskedPage {
            asked: root.editor.asked

            onItemRequested: itemId => root.editor.goTo(itemId, "", "title", 0, 0)
        }
    }

    Loader {
        active: root.editor.page === "publish"
        anchors.fill: itemsPage

        sourceComponent: PublishPage {
            publishing: root.editor.publishing

            onFindingsRequested: root.editor.openPage("findings")
            onItemRequested: itemId => root.editor.goTo(itemId, "", "title", 0, 0)
        }
    }

    Toast {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 84
        anchors.horizontalCenter: parent.horizontalCenter
        text: root.safe.isFailure ? "" : root.safe.notice

        onDismissed: root.safe.dismiss()
    }

    NewItemDialog {
        id: newItem

        objectName: "newItemDialog"

        onAccepted: (kind, title) => root.editor.actions.create(kind, title)
    }

    AuthorDialog {
        id: author

        author: root.editor.author

        onAccepted: name => root.editor.setAuthor(name)
    }
}
