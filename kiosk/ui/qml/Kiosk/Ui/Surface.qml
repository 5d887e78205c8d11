// The body of rows, cards and buttons, with a dashed border where nothing can be tapped.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

Item {
    id: root

    property color fill: Theme.card
    property color line: Theme.outline
    property real lineWidth: Theme.px(2)
    property real radius: Theme.px(18)
    property bool dashed: false
    readonly property real _lineWidth: Theme.highContrast && lineWidth > 0 ? Math.max(lineWidth, Theme.px(4)) : lineWidth

    Rectangle {
        anchors.fill: parent
        border.color: root.line
        border.width: root._lineWidth
        color: root.fill
        radius: root.radius
        visible: !root.dashed
    }

    Loader {
        active: root.dashed
        anchors.fill: parent

        sourceComponent: Shape {
            ShapePath {
                dashPattern: [3, 2.5]
                fillColor: "transparent"
                strokeColor: root.line
                strokeStyle: ShapePath.DashLine
                strokeWidth: root._lineWidth

                PathRectangle {
                    height: root.height - root._lineWidth
                    radius: root.radius
                    width: root.width - root._lineWidth
                    x: root._lineWidth / 2
                    y: root._lineWidth / 2
                }
            }
        }
    }
}
