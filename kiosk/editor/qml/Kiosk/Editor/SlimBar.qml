// A scroll bar that can be seen, and dragged.
import QtQuick
import QtQuick.Templates as T

T.ScrollBar {
    id: root

    implicitHeight: 12
    implicitWidth: 12
    minimumSize: 0.06
    padding: 2
    visible: size < 1
    Accessible.ignored: true

    contentItem: Rectangle {
        color: root.pressed ? Look.lake : root.hovered ? Look.line : "#9DB1AB"
        implicitHeight: 8
        implicitWidth: 8
        radius: 4
    }
}
