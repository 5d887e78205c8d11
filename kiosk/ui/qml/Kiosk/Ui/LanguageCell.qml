// The last cell of the help bar: the language's own name, so that everyone finds the way to their own.
import QtQuick

TapControl {
    id: root

    property string ownName
    property bool available: true
    readonly property color _ink: Theme.highContrast ? Theme.textOnDark : available ? Theme.text : Theme.barOffText

    enabled: available
    height: Theme.px(Theme.portrait ? 92 : 96)
    radius: Theme.px(14)

    background: Surface {
        dashed: !root.available
        fill: root.down ? Theme.pressed : Theme.card
        line: root.available ? Theme.barLine : Theme.barOffLine
        lineWidth: Theme.px(2)
        radius: root.radius
    }
    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.px(12)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "language"
                size: Theme.px(44)
                tint: root._ink
            }

            Label {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: root._ink
                font.pixelSize: Theme.barTextPx(28)
                font.weight: Font.Bold
                leading: 1.05
                text: root.ownName
                width: Math.min(implicitWidth, root.width - Theme.px(44 + 12 + 20))
            }
        }
    }
}
