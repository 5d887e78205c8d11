// Every saved state of an item, or of what belongs to none; each can be brought back.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

Item {
    id: root

    required property HistoryViewModel history
    property string backHint: qsTr("Terug naar het onderdeel")
    readonly property int _column: Math.min(width - 2 * Look.margin - 18, 1000)

    signal backRequested
    signal restoreRequested(int number)

    objectName: "historyPage"
    Keys.onEscapePressed: root.backRequested()

    Row {
        id: head

        spacing: 14
        width: root._column
        x: (root.width - width) / 2
        y: Look.margin

        PushButton {
            hint: root.backHint
            iconName: "arrow-left"
            objectName: "historyBack"
            text: qsTr("Terug")

            onClicked: root.backRequested()
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            elide: Text.ElideRight
            font.pixelSize: Look.heading
            font.weight: Font.ExtraBold
            text: qsTr("Versies van ‘%1’").arg(root.history.title)
            width: root._column - 130
            wrapMode: Text.NoWrap
        }
    }

    ListView {
        acceptedButtons: Qt.NoButton
        anchors.bottom: parent.bottom
        anchors.left: head.left
        anchors.top: head.bottom
        anchors.topMargin: 16
        bottomMargin: Look.margin
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        model: root.history.rows
        objectName: "historyList"
        spacing: 10
        width: root._column + 18

        T.ScrollBar.vertical: SlimBar {
        }
        delegate: Rectangle {
            id: card

            required property int number
            required property string heading
            required property string note
            required property string changes
            required property string status
            required property string statusName
            required property bool isCurrent

            border.color: isCurrent ? Look.lake : Look.thinLine
            border.width: isCurrent ? 2 : 1
            color: Look.paper
            height: column.height
            objectName: "version:" + number
            radius: 12
            width: root._column

            Column {
                id: column

                padding: 16
                spacing: 8
                width: parent.width

                Item {
                    height: Look.control
                    width: parent.width - 32

                    Row {
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: 10

                        Words {
                            anchors.verticalCenter: parent.verticalCenter
                            font.weight: Font.Bold
                            text: card.heading
                            wrapMode: Text.NoWrap
                        }

                        Badge {
                            anchors.verticalCenter: parent.verticalCenter
                            status: card.status
                            text: card.statusName
                            visible: text !== ""
                        }
                    }

                    Words {
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        color: Look.softInk
                        text: qsTr("Dit is de versie van nu")
                        visible: card.isCurrent
                    }

                    PushButton {
                        Accessible.name: qsTr("Versie %1 terughalen").arg(card.number)
                        anchors.right: parent.right
                        hint: qsTr("Deze versie weer de nieuwste maken; er gaat niets verloren")
                        iconName: "arrow-back-up"
                        objectName: "restore:" + card.number
                        text: qsTr("Terughalen")
                        visible: !card.isCurrent

                        onClicked: root.restoreRequested(card.number)
                    }
                }

                Words {
                    color: Look.softInk
                    font.italic: true
                    text: card.note
                    visible: text !== ""
                    width: parent.width - 32
                }

                Words {
                    lineHeight: 1.25
                    objectName: "changes:" + card.number
                    text: card.changes
                    textFormat: Text.StyledText
                    visible: text !== ""
                    width: parent.width - 32
                }
            }
        }
    }
}
