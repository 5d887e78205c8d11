// A code to scan, black on white with its quiet zone, in every contrast.
import QtQuick

Image {
    id: root

    required property string content
    property real size: Theme.px(220)

    Accessible.name: qsTr("Code om te scannen met uw telefoon")
    Accessible.role: Accessible.Graphic
    height: size
    smooth: false
    source: content === "" ? "" : "image://code/" + encodeURIComponent(content)
    sourceSize: Qt.size(Math.round(size), Math.round(size))
    width: size
}
