// A label with a note at its right, above whatever stands in it; below it what is wrong.
import QtQuick

Column {
    id: root

    property string label
    property string note
    property string error
    default property alias content: place.data

    spacing: 6

    Item {
        height: Math.max(name.height, 20)
        width: parent.width

        Words {
            id: name

            font.weight: Font.Bold
            text: root.label
            width: parent.width - side.width - 12
        }

        Words {
            id: side

            anchors.right: parent.right
            color: Look.softInk
            font.pixelSize: Look.small
            text: root.note
            wrapMode: Text.NoWrap
        }
    }

    Column {
        id: place

        width: parent.width
    }

    Words {
        color: Look.error
        font.pixelSize: Look.small
        font.weight: Font.DemiBold
        objectName: "fieldError"
        text: root.error
        visible: text !== ""
        width: parent.width
    }
}
