// All findings together; a click opens the item at the field.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

Item {
    id: root

    required property EditorViewModel editor
    readonly property FindingListViewModel findings: editor.findings
    readonly property int _column: Math.min(width - 2 * Look.margin - 18, 1000)

    objectName: "findingsPage"

    Column {
        id: head

        spacing: 4
        width: root._column
        x: (root.width - width) / 2
        y: Look.margin

        Words {
            font.pixelSize: Look.heading
            font.weight: Font.ExtraBold
            text: qsTr("Controle van alle onderdelen")
        }

        Words {
            color: root.findings.errorCount > 0 ? Look.error : Look.softInk
            font.weight: Font.DemiBold
            objectName: "findingsSummary"
            text: root.findings.summary
        }

        Words {
            color: Look.softInk
            text: qsTr("Een fout houdt alleen dat ene onderdeel tegen. Een tip mag u laten staan.")
        }
    }

    ListView {
        id: list

        acceptedButtons: Qt.NoButton
        anchors.bottom: parent.bottom
        anchors.left: head.left
        anchors.top: head.bottom
        anchors.topMargin: Look.gap
        bottomMargin: Look.margin
        boundsBehavior: Flickable.StopAtBounds
        // No lines made ahead: Qt complains of those that a search has taken away meanwhile.
        cacheBuffer: 0
        clip: true
        model: root.findings.all
        objectName: "findingsList"
        spacing: 8
        width: root._column + 18

        T.ScrollBar.vertical: SlimBar {
        }
        delegate: FindingLine {
            width: root._column

            onClicked: root.editor.goTo(itemId, language, field, start, end)
        }
    }
}
