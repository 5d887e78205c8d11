// Three bands, so that on any ground at least one stands out: white, ink, yellow.
import QtQuick

Item {
    id: root

    property real radius: 0
    readonly property real _gap: Theme.px(4)
    readonly property real _ink: Theme.px(4)
    readonly property real _sun: Theme.px(5)

    anchors.fill: parent
    z: 1

    Rectangle {
        anchors.fill: parent
        anchors.margins: -(root._gap + root._ink + root._sun)
        border.color: Theme.focusOuter
        border.width: root._sun
        color: "transparent"
        radius: root.radius + root._gap + root._ink + root._sun
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -(root._gap + root._ink)
        border.color: Theme.focusMiddle
        border.width: root._ink
        color: "transparent"
        radius: root.radius + root._gap + root._ink
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -root._gap
        border.color: Theme.focusInner
        border.width: root._gap
        color: "transparent"
        radius: root.radius + root._gap
    }
}
