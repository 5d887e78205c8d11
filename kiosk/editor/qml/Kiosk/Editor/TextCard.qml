// A text to read: its language, its title, its words.
import QtQuick

Rectangle {
    id: root

    property string heading
    property string title
    property string body
    property string fontFamily: Look.fontFamily
    property bool styled: false
    property bool rightToLeft: false

    border.color: Look.thinLine
    border.width: 1
    color: Look.paper
    height: column.height
    radius: 12

    Column {
        id: column

        padding: 16
        spacing: 10
        width: parent.width

        Words {
            color: Look.softInk
            font.pixelSize: Look.small
            text: root.heading
        }

        Words {
            font.family: root.fontFamily
            font.pixelSize: Look.large
            font.weight: Font.Bold
            horizontalAlignment: root.rightToLeft ? Text.AlignRight : Text.AlignLeft
            text: root.title
            textFormat: root.styled ? Text.StyledText : Text.PlainText
            visible: text !== ""
            width: parent.width - 32
        }

        Words {
            font.family: root.fontFamily
            horizontalAlignment: root.rightToLeft ? Text.AlignRight : Text.AlignLeft
            lineHeight: 1.3
            text: root.body
            textFormat: root.styled ? Text.StyledText : Text.PlainText
            width: parent.width - 32
        }
    }
}
