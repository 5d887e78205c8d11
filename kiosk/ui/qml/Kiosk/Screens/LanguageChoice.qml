// One language to choose.
import QtQuick
import Kiosk.Ui

TapControl {
    id: root

    required property string fontFamily
    required property bool isChosen
    readonly property color _ink: isChosen ? Theme.textOnChosen : Theme.heading

    Accessible.checkable: true
    Accessible.checked: isChosen
    Accessible.role: Accessible.RadioButton
    implicitHeight: Math.max(Theme.px(150), implicitContentHeight + Theme.px(30))

    background: Surface {
        fill: root.isChosen ? Theme.chosen : root.down ? Theme.pressed : Theme.card
        line: root.isChosen && Theme.highContrast ? Theme.action : Theme.accent
        lineWidth: Theme.px(root.down ? 4 : 3)
        radius: root.radius
    }
    contentItem: Item {
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.px(20)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "check"
                size: Theme.px(56)
                tint: root._ink
                visible: root.isChosen
            }

            Label {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: root._ink
                font.family: root.fontFamily
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                size: 46
                text: root.text
                width: Math.min(implicitWidth, root.width - Theme.px(120))
            }
        }
    }
}
