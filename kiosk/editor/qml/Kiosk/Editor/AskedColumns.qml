// Upright bars, one for each day; a screen reader hears the sentence and each day's number.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

AskedPart {
    id: root

    required property BarListModel bars
    required property string sentence
    required property string name
    readonly property real _step: bars.count > 0 ? width / bars.count : width
    // So many days apart that the labels have room.
    readonly property int _every: Math.max(1, Math.ceil(48 / _step))

    Item {
        Accessible.description: root.sentence
        Accessible.name: root.title
        Accessible.role: Accessible.Graphic
        height: 150
        objectName: root.name + "Plot"
        width: parent.width

        Rectangle {
            color: Look.line
            height: 1
            width: parent.width
            y: 128
        }

        Repeater {
            model: root.bars

            Item {
                id: column

                required property int index
                required property string label
                required property int value
                required property real share

                Accessible.name: label + ": " + value
                Accessible.role: Accessible.StaticText
                height: 150
                objectName: root.name + "Of:" + label
                width: root._step
                x: index * root._step

                Rectangle {
                    id: bar

                    color: Look.lake
                    height: 108 * column.share
                    width: Math.max(1, parent.width * 0.7)
                    x: (parent.width - width) / 2
                    y: 128 - height
                }

                Words {
                    Accessible.ignored: true
                    anchors.bottom: bar.top
                    anchors.horizontalCenter: parent.horizontalCenter
                    font.pixelSize: 13
                    text: column.value
                    visible: column.value > 0 && root._step > 24
                    wrapMode: Text.NoWrap
                }

                Words {
                    Accessible.ignored: true
                    anchors.horizontalCenter: parent.horizontalCenter
                    font.pixelSize: 13
                    text: column.label
                    visible: column.index % root._every === 0
                    wrapMode: Text.NoWrap
                    y: 132
                }
            }
        }
    }

    Words {
        objectName: root.name + "Sentence"
        text: root.sentence
        width: parent.width
    }
}
