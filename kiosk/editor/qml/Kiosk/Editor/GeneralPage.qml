// How residents reach the programme, and which questions stand on home.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

Flickable {
    id: root

    required property EditorViewModel editor
    readonly property GeneralPageViewModel general: editor.general
    readonly property int _column: Math.min(width - 2 * Look.margin, 760)

    acceptedButtons: Qt.NoButton
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.height
    objectName: "generalPage"

    T.ScrollBar.vertical: SlimBar {
    }

    Connections {
        function onFieldRequested(field: string): void {
            for (let row = 0; row < fields.count; ++row) {
                const one = fields.itemAt(row) as ContactRow;
                if (one && one.name === field)
                    one.control.forceActiveFocus(Qt.OtherFocusReason);
            }
        }

        target: root.editor
    }

    Column {
        id: column

        bottomPadding: Look.margin
        spacing: 16
        topPadding: Look.margin
        width: root._column
        x: (root.width - width) / 2

        Item {
            height: Look.control
            width: parent.width

            Words {
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Look.heading
                font.weight: Font.ExtraBold
                text: qsTr("Contact")
            }

            PushButton {
                anchors.right: parent.right
                hint: qsTr("Alle keren dat dit is opgeslagen, en wat er toen veranderde")
                iconName: "history"
                objectName: "generalHistoryButton"
                text: qsTr("Versies")

                onClicked: root.editor.openPage("generalHistory")
            }
        }

        Words {
            color: Look.softInk
            text: qsTr("Vul in wat bekend is. Wat leeg is, laat de kiosk overal weg. Wat u typt, wordt meteen opgeslagen.")
            width: parent.width
        }

        Repeater {
            id: fields

            model: root.general.fields

            ContactRow {
                width: column.width

                onTyped: value => root.general.setContact(name, value)
            }
        }

        Words {
            font.pixelSize: Look.heading
            font.weight: Font.ExtraBold
            text: qsTr("Veel gevraagd")
            topPadding: Look.gap
        }

        Words {
            color: Look.softInk
            text: qsTr("Deze vragen staan op het beginscherm, in deze volgorde. Er passen er drie.")
            width: parent.width
        }

        ItemChips {
            choices: root.general.questions
            label: qsTr("Veel gevraagd")
            name: "much_asked"
            value: root.general.muchAsked
            width: parent.width

            onChanged: value => root.general.setMuchAsked(value)
            onItemsRequested: {
                chooser.search("question", "");
                chooser.open();
            }
        }
    }

    ItemChooser {
        id: chooser

        editor: root.editor

        onAccepted: itemId => root.general.setMuchAsked((root.general.muchAsked + " " + itemId).trim())
    }
}
