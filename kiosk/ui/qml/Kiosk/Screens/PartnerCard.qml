// One partner on the overview; a hatched strip, an icon and a word say where the kind is unknown.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Ui

TapControl {
    id: root

    required property string kind
    required property string iconName
    readonly property var _strips: ({
            government: Theme.accent,
            social: Theme.noticeLine,
            residents: "#6A2A5C",
            knowledge: "#1D4280",
            business: "#1C5B33"
        })

    implicitHeight: name.height + kindName.height + Theme.px(44)
    Accessible.description: PartnerKinds.oneName(kind)

    background: Item {
        Surface {
            anchors.fill: parent
            fill: root.down ? Theme.pressed : Theme.card
            line: root.down ? Theme.accent : Theme.outline
            lineWidth: Theme.px(root.down ? 4 : 2)
            radius: root.radius
        }

        Item {
            anchors.left: parent.left
            anchors.margins: Theme.px(2)
            anchors.right: parent.right
            anchors.top: parent.top
            clip: true
            height: Theme.px(12)

            Rectangle {
                color: root._strips[root.kind] ?? Theme.page
                height: Theme.px(40)
                radius: root.radius
                width: parent.width
            }

            Row {
                spacing: Theme.px(8)
                visible: root._strips[root.kind] === undefined
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(14)

                Repeater {
                    model: Math.max(0, Math.floor((root.width - Theme.px(28)) / (2 * Theme.px(8))))

                    Rectangle {
                        color: Theme.outline
                        height: Theme.px(12)
                        width: Theme.px(8)
                    }
                }
            }
        }
    }
    contentItem: Item {
        Label {
            id: name

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(24)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(12)
            anchors.top: parent.top
            anchors.topMargin: Theme.px(26)
            font.weight: Font.Bold
            leading: 1.1
            size: 34
            text: root.text
        }

        Icon {
            id: kindIcon

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(24)
            anchors.verticalCenter: kindName.verticalCenter
            name: root.iconName
            size: Theme.px(36)
            tint: Theme.accent
        }

        Label {
            id: kindName

            Accessible.ignored: true
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(14)
            anchors.left: kindIcon.right
            anchors.leftMargin: Theme.px(12)
            anchors.right: arrow.left
            color: Theme.softText
            leading: 1.0
            size: 28
            text: PartnerKinds.oneName(root.kind)
        }

        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(16)
            anchors.verticalCenter: kindName.verticalCenter
            name: "chevron-right"
            size: Theme.px(44)
            tint: Theme.accent
        }
    }
}
