// Asks in whose name changes are saved.
import QtQuick

EditorDialog {
    id: root

    property string author

    signal accepted(string name)

    function take(): void {
        close();
        root.accepted(name.text);
    }

    title: qsTr("Wie werkt hier?")

    onOpened: {
        name.text = root.author;
        name.selectAll();
        name.forceActiveFocus();
    }

    Labelled {
        label: qsTr("Uw naam")
        note: qsTr("staat bij alles wat u opslaat")
        width: parent.width

        Entry {
            id: name

            Accessible.name: qsTr("Uw naam")
            maximumLength: 80
            objectName: "authorField"
            width: parent.width

            onAccepted: root.take()
        }
    }

    Row {
        spacing: 8

        PushButton {
            enabled: name.text.trim() !== ""
            look: "primary"
            objectName: "authorOk"
            text: qsTr("Onthouden")

            onClicked: root.take()
        }

        PushButton {
            text: qsTr("Annuleren")

            onClicked: root.close()
        }
    }
}
