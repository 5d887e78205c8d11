// A language in the bar of the attract screen: chooses it and begins.
import QtQuick
import Kiosk.Ui

TapControl {
    id: root

    required property string fontFamily

    height: Theme.px(Theme.portrait ? 92 : 96)
    radius: Theme.px(14)

    background: Surface {
        fill: root.down ? Theme.pressed : Theme.card
        line: Theme.barLine
        radius: root.radius
    }
    contentItem: Item {
        Label {
            Accessible.ignored: true
            anchors.centerIn: parent
            font.family: root.fontFamily
            font.pixelSize: Theme.px(34)
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            leading: 1.05
            text: root.text
            width: Math.min(implicitWidth, root.width - Theme.px(16))
        }
    }
}
