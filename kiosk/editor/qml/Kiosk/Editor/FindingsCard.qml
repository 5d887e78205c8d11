// What the checks say of the open item; a click goes to the field.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

Rectangle {
    id: root

    required property FindingListViewModel findings

    signal placeRequested(string itemId, string language, string field, int start, int end)

    border.color: Look.line
    border.width: 2
    color: Look.paper
    height: column.height
    radius: 12

    Column {
        id: column

        padding: 14
        spacing: 8
        width: parent.width

        Words {
            font.pixelSize: Look.large
            font.weight: Font.Bold
            text: qsTr("Controle")
        }

        Row {
            spacing: 8

            Glyph {
                name: root.findings.itemErrorCount > 0 ? "alert-triangle" : root.findings.ofItem.count > 0 ? "bulb" : "check"
                tint: summary.color
            }

            Words {
                id: summary

                color: root.findings.itemErrorCount > 0 ? Look.error : root.findings.ofItem.count > 0 ? Look.warn : Look.ok
                font.weight: Font.DemiBold
                objectName: "itemSummary"
                text: root.findings.itemSummary
            }
        }

        Repeater {
            model: root.findings.ofItem

            FindingLine {
                width: column.width - 28

                onClicked: root.placeRequested(itemId, language, field, start, end)
            }
        }
    }
}
