// An icon of the assets in one colour, drawn for exactly its size.
import QtQuick

Image {
    id: root

    property string name
    property color tint: Theme.text
    property real size: Theme.px(40)

    readonly property bool _hasDirection: name.startsWith("arrow-l") || name.startsWith("arrow-r") || name.startsWith("chevron-") || name === "backspace"

    Accessible.ignored: true
    height: size
    mirror: Theme.mirrored && _hasDirection
    source: name === "" ? "" : "image://icon/" + name + "/" + tint.toString().slice(-6)
    sourceSize: Qt.size(Math.round(size), Math.round(size))
    width: size
}
