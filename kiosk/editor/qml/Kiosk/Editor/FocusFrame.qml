// Shows where the keys go: a dark line with a yellow one around it.
import QtQuick

Rectangle {
    id: root

    property int corner: Look.radius

    anchors.fill: parent
    anchors.margins: -3
    border.color: Look.ink
    border.width: 3
    color: "transparent"
    radius: corner + 3
    z: 1

    Rectangle {
        anchors.fill: parent
        anchors.margins: -2
        border.color: Look.sun
        border.width: 2
        color: "transparent"
        radius: root.radius + 2
    }
}
