// Lying bars with their labels and numbers; a marked one is hollow, so that no colour is needed.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

AskedPart {
    id: root

    required property BarListModel bars
    required property string sentence
    property string note
    readonly property int _labels: 170
    readonly property int _numbers: 70

    Repeater {
        model: root.bars

        Item {
            id: row

            required property string label
            required property int value
            required property real share
            required property bool isMarked

            Accessible.name: label + ": " + value
            Accessible.role: Accessible.StaticText
            height: 24
            width: root.width

            Words {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignLeft
                text: row.label
                width: root._labels
                wrapMode: Text.NoWrap
            }

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                border.color: Look.lake
                border.width: 2
                color: row.isMarked ? Look.paper : Look.lake
                height: 16
                width: Math.max(2, (root.width - root._labels - root._numbers) * row.share)
                x: root._labels

                Words {
                    Accessible.ignored: true
                    anchors.left: parent.right
                    anchors.leftMargin: 8
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.value
                    wrapMode: Text.NoWrap
                }
            }
        }
    }

    Words {
        text: root.sentence
        width: parent.width
    }

    Words {
        color: Look.softInk
        text: root.note
        visible: text !== ""
        width: parent.width
    }
}
