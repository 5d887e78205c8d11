// A button that does something: primary (yellow, one a screen), secondary (white) or forward (dark).
import QtQuick

TapControl {
    id: root

    property string iconName
    property bool iconAtEnd: false
    property bool iconOnly: false
    property string variant: "secondary"
    property real size: 34
    readonly property color _textColor: variant === "forward" ? Theme.textOnChosen : variant === "primary" ? Theme.textOnAction : Theme.heading

    leftPadding: Theme.px(iconOnly ? 26 : 32)
    radius: Theme.px(14)
    rightPadding: Theme.px(iconOnly ? 26 : 32)

    background: Surface {
        fill: {
            if (root.variant === "primary")
                return root.down ? Theme.actionPressed : Theme.action;
            if (root.variant === "forward")
                return root.down ? Theme.chosenPressed : Theme.chosen;
            return root.down ? Theme.pressed : Theme.card;
        }
        line: root.variant === "primary" ? Theme.textOnAction : Theme.accent
        lineWidth: Theme.px(root.down ? 4 : 3)
        radius: root.radius
    }
    contentItem: Item {
        implicitHeight: content.implicitHeight
        implicitWidth: content.implicitWidth

        Row {
            id: content

            anchors.centerIn: parent
            layoutDirection: root.iconAtEnd ? Qt.RightToLeft : Qt.LeftToRight
            spacing: Theme.px(16)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                size: Theme.px(44)
                tint: root._textColor
                visible: root.iconName !== ""
            }

            Label {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: root._textColor
                font.weight: Font.ExtraBold
                size: root.size
                text: root.text
                visible: !root.iconOnly
                wrapMode: Text.NoWrap
            }
        }
    }
}
