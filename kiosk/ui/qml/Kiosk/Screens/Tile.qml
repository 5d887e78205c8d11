// A way in on home: a drawing with an icon, and below it the name and how much is there.
import QtQuick
import Kiosk.Ui

TapControl {
    id: root

    required property string detail
    required property string iconName
    required property string picture
    required property bool isEmphasised
    readonly property real _line: Theme.px(root.down || root.isEmphasised ? 4 : 2)

    Accessible.description: detail

    background: Surface {
        fill: root.down ? Theme.pressed : Theme.card
        lineWidth: 0
        radius: root.radius
    }
    contentItem: Item {
        Item {
            id: plate

            anchors.left: parent.left
            anchors.margins: root._line
            anchors.right: parent.right
            anchors.top: parent.top
            clip: true
            height: Math.min(Theme.px(Theme.portrait ? 112 : 132), Math.max(Theme.px(96), root.height - words.height - Theme.px(38)))

            Image {
                anchors.fill: parent
                fillMode: Image.PreserveAspectCrop
                horizontalAlignment: Theme.mirrored ? Image.AlignLeft : Image.AlignRight
                mirror: Theme.mirrored
                source: Theme.picture(root.picture)
                sourceSize.width: 2 * Theme.px(336)
            }

            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(18)
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.card
                height: Theme.px(84)
                radius: Theme.px(14)
                width: height

                Icon {
                    anchors.centerIn: parent
                    name: root.iconName
                    size: Theme.px(54)
                    tint: Theme.heading
                }
            }
        }

        // Rounds the corners of the drawing: a frame of the page's colour, and the outline on it.
        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.px(8)
            border.color: Theme.page
            border.width: Theme.px(8) + root._line / 2
            color: "transparent"
            radius: root.radius + Theme.px(8)
        }

        Surface {
            anchors.fill: parent
            fill: "transparent"
            line: root.down ? Theme.accent : root.isEmphasised ? Theme.text : Theme.outline
            lineWidth: root._line
            radius: root.radius
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(26)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: Math.round(plate.height / 2)

            Label {
                Accessible.ignored: true
                font.weight: Font.ExtraBold
                leading: 1.1
                size: 36
                text: root.text
                width: parent.width
            }

            Label {
                Accessible.ignored: true
                color: Theme.softText
                size: 28
                text: root.detail
                width: parent.width
            }
        }
    }
}
