// A choice of which partners to see: chosen is filled and checked, never coloured alone.
import QtQuick
import Kiosk.Ui

TapControl {
    id: root

    required property bool isChosen
    required property string iconName
    property real maximumWidth: Infinity

    Accessible.checkable: true
    Accessible.checked: isChosen
    Accessible.role: Accessible.RadioButton
    implicitWidth: Math.min(maximumWidth, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: Theme.px(26)
    radius: Theme.px(14)
    rightPadding: Theme.px(26)

    background: Surface {
        fill: root.isChosen ? Theme.chosen : root.down ? Theme.pressed : Theme.card
        line: root.isChosen || root.down ? Theme.accent : Theme.outline
        lineWidth: Theme.px(3)
        radius: root.radius
    }
    contentItem: Item {
        implicitHeight: content.implicitHeight
        implicitWidth: content.implicitWidth

        Row {
            id: content

            anchors.centerIn: parent
            spacing: Theme.px(12)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.isChosen ? "check" : root.iconName
                size: Theme.px(36)
                tint: root.isChosen ? Theme.textOnChosen : Theme.heading
            }

            Label {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: root.isChosen ? Theme.textOnChosen : Theme.text
                font.weight: Font.Bold
                size: 28
                text: root.text
                width: Math.min(implicitWidth, root.maximumWidth - Theme.px(100))
            }
        }
    }
}
