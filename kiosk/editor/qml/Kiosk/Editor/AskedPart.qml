// A part of the figures: a title, and what stands below it.
import QtQuick

Column {
    id: root

    property string title
    default property alias content: place.data

    spacing: 6

    Words {
        font.pixelSize: Look.large
        font.weight: Font.Bold
        text: root.title
        width: parent.width
    }

    Column {
        id: place

        spacing: 6
        width: parent.width
    }
}
