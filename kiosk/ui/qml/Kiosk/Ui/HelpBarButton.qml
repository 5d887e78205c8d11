// One cell of the help bar. Its size never depends on its word; what can't be used now stays, dashed.
import QtQuick

TapControl {
    id: root

    property string iconName
    property bool available: true
    // A switch that is on: outline, check and colour, never colour alone.
    property bool on: false
    property string fontFamily: Theme.fontFamily
    // The icon stands above the word where the letters are large or the cell is narrow.
    property bool iconAbove: Theme.portrait || Theme.textPercent > 100
    // Icon and word stand together in the middle of the cell; x knows no mirroring, so it is done here.
    readonly property real _gap: Theme.px(12)
    readonly property real _start: (width - sign.width - _gap - word.width) / 2
    readonly property color _ink: !available ? Theme.barOffText : on ? (Theme.highContrast ? Theme.action : "#FFD45E") : Theme.textOnDark

    enabled: available
    height: Theme.px(Theme.portrait ? 92 : 96)
    radius: Theme.px(14)
    width: Theme.px(212)

    background: Surface {
        dashed: !root.available
        fill: root.down ? Theme.barCellPressed : root.on ? Theme.bar : Theme.barCell
        line: !root.available ? Theme.barOffLine : root.on ? Theme.action : root.down ? Theme.textOnDark : Theme.barLine
        lineWidth: Theme.px(root.on ? 4 : 2)
        radius: root.radius
    }
    contentItem: Item {
        Icon {
            id: sign

            name: root.iconName
            size: Theme.px(!root.iconAbove ? 40 : Theme.mirrored && Theme.textPercent > 100 ? 28 : 36)
            tint: root._ink
            x: root.iconAbove ? (parent.width - width) / 2 : Theme.mirrored ? root._start + word.width + root._gap : root._start
            y: root.iconAbove ? Theme.px(Theme.mirrored ? 4 : 9) : (parent.height - height) / 2
        }

        Label {
            id: word

            Accessible.ignored: true
            color: root._ink
            font.family: root.fontFamily
            font.pixelSize: Theme.barTextPx(28)
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            leading: 1.1
            text: root.text
            wrapMode: Text.NoWrap
            x: root.iconAbove ? (parent.width - width) / 2 : Theme.mirrored ? root._start : root._start + sign.width + root._gap
            y: root.iconAbove ? parent.height - height - Theme.px(9) : (parent.height - height) / 2
        }

        // On the corner, clear of the word.
        Rectangle {
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(-4)
            anchors.top: parent.top
            anchors.topMargin: Theme.px(-8)
            color: Theme.action
            height: Theme.px(30)
            radius: height / 2
            visible: root.on
            width: height

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: Theme.px(24)
                tint: Theme.textOnAction
            }
        }
    }
}
