// One line of words about a picture or a recording.
import QtQuick

Column {
    id: root

    required property string label
    required property string name
    required property string value
    required property string fontFamily
    required property bool rightToLeft
    readonly property Item entry: entry_

    signal typed(string words)

    spacing: 3

    Words {
        font.pixelSize: Look.small
        text: root.label
        width: parent.width
    }

    Entry {
        id: entry_

        Accessible.name: root.label
        font.family: root.fontFamily
        font.pixelSize: 15
        horizontalAlignment: root.rightToLeft ? TextInput.AlignRight : TextInput.AlignLeft
        implicitHeight: 34
        objectName: root.name
        width: parent.width

        onTextEdited: root.typed(text)

        Binding {
            property: "text"
            target: entry_
            value: root.value
        }
    }
}
