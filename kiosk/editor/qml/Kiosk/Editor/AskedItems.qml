// Items with how often they were opened; a click opens the item in the form.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

AskedPart {
    id: root

    required property AskedItemListModel items

    signal itemRequested(string itemId)

    Repeater {
        model: root.items

        T.Button {
            id: line

            required property string itemId
            required property string title
            required property int views
            required property int helped
            required property int notHelped
            required property bool isThere

            Accessible.name: qsTr("%1: %2 keer geopend, geholpen %3 keer ja en %4 keer nee").arg(title).arg(views).arg(helped).arg(notHelped)
            Accessible.role: Accessible.Button
            enabled: isThere
            focusPolicy: Qt.StrongFocus
            hoverEnabled: true
            implicitHeight: implicitContentHeight + topPadding + bottomPadding
            objectName: root.objectName + ":" + itemId
            padding: 6
            width: root.width
            Keys.onReturnPressed: click()

            background: Rectangle {
                color: line.hovered && line.enabled ? Look.mist : "transparent"
                radius: Look.radius
            }
            contentItem: Row {
                spacing: 12

                Words {
                    Accessible.ignored: true
                    font.weight: Font.Bold
                    horizontalAlignment: Text.AlignRight
                    text: line.views
                    width: 50
                }

                Words {
                    Accessible.ignored: true
                    color: line.isThere ? Look.ink : Look.softInk
                    text: line.title
                    width: parent.width - 50 - 90 - 24
                }

                Words {
                    Accessible.ignored: true
                    color: Look.softInk
                    text: qsTr("%1 ja, %2 nee").arg(line.helped).arg(line.notHelped)
                    width: 90
                }
            }

            onClicked: root.itemRequested(itemId)

            FocusFrame {
                visible: line.visualFocus
            }
        }
    }

    Words {
        text: qsTr("Niets.")
        visible: root.items.count === 0
    }
}
