// The head of inner screens: where one is, and the mark.
import QtQuick

Item {
    id: root

    property string title
    property string iconName

    height: Theme.px(64)

    Row {
        id: place

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(18)
        visible: root.title !== ""

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: Theme.px(44)
            tint: Theme.heading
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.heading
            font.weight: Font.Bold
            size: 30
            text: root.title
        }
    }

    Brand {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: !place.visible || place.width + Theme.gutter + width <= root.width
    }
}
