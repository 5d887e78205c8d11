// One cell of the help bar. Its size never depends on its word; what can't be used now stays, dashed.
import QtQuick

TapControl {
    id: root

    property string iconName
    property bool available: true
    readonly property color _ink: available ? Theme.textOnDark : Theme.barOffText

    enabled: available
    height: Theme.target
    radius: Theme.px(14)
    width: Theme.px(212)

    background: Surface {
        dashed: !root.available
        fill: root.down ? Theme.barCellPressed : Theme.barCell
        line: !root.available ? Theme.barOffLine : root.down ? Theme.textOnDark : Theme.barLine
        lineWidth: Theme.px(2)
        radius: root.radius
    }
    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.px(14)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                size: Theme.px(40)
                tint: root._ink
            }

            Label {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: root._ink
                font.weight: Font.Bold
                size: 28
                text: root.text
            }
        }
    }
}
