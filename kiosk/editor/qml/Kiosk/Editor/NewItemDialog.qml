// Asks what kind of item to make, and what it is called.
pragma ComponentBehavior: Bound
import QtQuick

EditorDialog {
    id: root

    property string kind: "question"
    readonly property bool _canMake: name.text.trim() !== ""

    signal accepted(string kind, string title)

    function make(): void {
        if (!_canMake)
            return;
        close();
        root.accepted(root.kind, name.text);
    }

    title: qsTr("Nieuw onderdeel")

    onOpened: {
        name.clear();
        name.forceActiveFocus();
    }

    Row {
        spacing: 6

        Repeater {
            model: [
                { "value": "question", "words": qsTr("Vraag") },
                { "value": "partner", "words": qsTr("Partner") },
                { "value": "page", "words": qsTr("Pagina") },
                { "value": "theme", "words": qsTr("Thema") },
                { "value": "section", "words": qsTr("Rubriek") }
            ]

            PushButton {
                required property var modelData

                Accessible.role: Accessible.RadioButton
                checkable: true
                chosen: root.kind === modelData.value
                leftPadding: 11
                objectName: "newKind:" + modelData.value
                text: modelData.words

                onClicked: root.kind = modelData.value
            }
        }
    }

    Labelled {
        label: root.kind === "question" ? qsTr("De vraag, zoals een bewoner hem stelt") : qsTr("De naam")
        width: parent.width

        Entry {
            id: name

            Accessible.name: qsTr("Naam van het nieuwe onderdeel")
            objectName: "newTitle"
            width: parent.width

            onAccepted: root.make()
        }
    }

    Words {
        color: Look.softInk
        font.pixelSize: Look.small
        text: qsTr("Het begint als concept. Bezoekers zien het pas als u het klaarzet.")
        width: parent.width
    }

    Row {
        spacing: 8

        PushButton {
            enabled: root._canMake
            look: "primary"
            objectName: "makeButton"
            text: qsTr("Maken")

            onClicked: root.make()
        }

        PushButton {
            text: qsTr("Annuleren")

            onClicked: root.close()
        }
    }
}
