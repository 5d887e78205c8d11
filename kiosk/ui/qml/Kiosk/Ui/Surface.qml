// The body of rows, cards and buttons, with a dashed border where nothing can be tapped.
import QtQuick
import QtQuick.Shapes

Item {
    id: root

    property color fill: Theme.surface
    property color line: Theme.line
    property real lineWidth: Theme.px(2)
    property real radius: Theme.px(18)
    property bool dashed: false

    Rectangle {
        anchors.fill: parent
        border.color: root.line
        border.width: root.lineWidth
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
                strokeWidth: root.lineWidth

                PathRectangle {
                    height: root.height - root.lineWidth
                    radius: root.radius
                    width: root.width - root.lineWidth
                    x: root.lineWidth / 2
                    y: root.lineWidth / 2
                }
            }
        }
    }
}
