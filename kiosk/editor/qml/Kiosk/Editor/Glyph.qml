// An icon of the assets in one colour.
import QtQuick

Image {
    id: root

    property string name
    property color tint: Look.ink
    property int size: 20

    Accessible.ignored: true
    height: size
    source: name === "" ? "" : "image://icon/" + name + "/" + tint.toString().slice(-6)
    sourceSize: Qt.size(size, size)
    width: size
}
