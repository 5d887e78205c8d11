// Lets a file be chosen, folder by folder, or by typing where it is.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

EditorDialog {
    id: root

    required property FileChooserViewModel chooser
    property string kind: "picture"

    function ask(what: string): void {
        kind = what;
        chooser.begin(what);
        open();
    }

    function pick(name: string): void {
        if (root.chooser.open(name))
            close();
    }

    implicitWidth: 620
    title: kind === "picture" ? qsTr("Kies een plaatje (PNG of JPEG)") : qsTr("Kies een opname (WAV)")

    onOpened: path.forceActiveFocus()

    Row {
        spacing: 8
        width: parent.width

        PushButton {
            hint: qsTr("Naar de map hierboven")
            iconName: "arrow-up"
            objectName: "folderUp"

            onClicked: root.chooser.up()
        }

        Entry {
            id: path

            Accessible.name: qsTr("Map of bestand")
            faulty: root.chooser.problem !== ""
            objectName: "folderField"
            width: parent.width - 46

            onAccepted: {
                if (root.chooser.take(text))
                    root.close();
            }

            Binding {
                property: "text"
                target: path
                value: root.chooser.folder
            }
        }
    }

    Words {
        color: Look.error
        font.weight: Font.DemiBold
        objectName: "folderProblem"
        text: root.chooser.problem
        visible: text !== ""
        width: parent.width
    }

    Rectangle {
        border.color: Look.thinLine
        border.width: 1
        color: Look.paper
        height: 320
        width: parent.width

        ListView {
            id: list

            acceptedButtons: Qt.NoButton
            anchors.fill: parent
            anchors.margins: 1
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0
            clip: true
            model: root.chooser.rows
            objectName: "fileList"

            T.ScrollBar.vertical: SlimBar {
            }
            delegate: PushButton {
                required property string name
                required property bool isFolder

                font.weight: isFolder ? Font.DemiBold : Font.Normal
                iconName: isFolder ? "chevron-right" : "photo"
                look: "quiet"
                objectName: "file:" + name
                text: name
                width: list.width - 14

                onClicked: root.pick(name)
            }
        }

        Words {
            anchors.centerIn: parent
            color: Look.softInk
            text: qsTr("Hier staat geen bestand dat past.")
            visible: list.count === 0 && root.chooser.problem === ""
        }
    }

    PushButton {
        objectName: "cancelFile"
        text: qsTr("Annuleren")

        onClicked: root.close()
    }
}
