// Lets one item be chosen from all.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

EditorDialog {
    id: root

    required property EditorViewModel editor
    readonly property ItemListViewModel choices: editor.choices

    signal accepted(string itemId, string title)

    function search(kind: string, words: string): void {
        root.editor.prepareChoices(kind);
        entry.text = words;
    }

    function take(row: int): void {
        if (row < 0 || row >= list.count)
            return;
        const itemId = root.choices.itemIdAt(row);
        close();
        root.accepted(itemId, root.choices.titleAt(row));
    }

    title: qsTr("Kies een onderdeel")

    onOpened: entry.forceActiveFocus()

    Entry {
        id: entry

        iconName: "search"
        objectName: "chooserSearch"
        placeholderText: qsTr("Zoek op titel of woord")
        width: parent.width
        Keys.onDownPressed: list.incrementCurrentIndex()
        Keys.onUpPressed: list.decrementCurrentIndex()

        onAccepted: root.take(Math.max(0, list.currentIndex))
        onTextEdited: {
            root.choices.search(text);
            list.currentIndex = 0;
        }
    }

    Rectangle {
        border.color: Look.thinLine
        border.width: 1
        color: Look.paper
        height: 330
        width: parent.width

        ListView {
            id: list

            acceptedButtons: Qt.NoButton
            anchors.fill: parent
            anchors.margins: 1
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0
            clip: true
            model: root.choices.rows
            objectName: "chooserList"

            delegate: ItemLine {
                required property int index

                chosen: ListView.isCurrentItem
                objectName: "choose:" + itemId
                width: list.width - 12

                onClicked: root.take(index)
            }

            T.ScrollBar.vertical: SlimBar {
            }
        }
    }

    PushButton {
        text: qsTr("Annuleren")

        onClicked: root.close()
    }
}
