// Something known: an icon, what it is, and the thing itself.
import QtQuick
import Kiosk.Ui

Row {
    id: root

    property string iconName
    property string label
    property string text

    spacing: Theme.px(32)

    Icon {
        id: icon

        name: root.iconName
        size: Theme.px(56)
        tint: Theme.accent
    }

    Column {
        width: root.width - icon.width - root.spacing

        Label {
            color: Theme.softText
            size: 28
            text: root.label
        }

        Label {
            font.weight: Font.Bold
            size: 34
            text: root.text
            width: parent.width
        }
    }
}
