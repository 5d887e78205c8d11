// Something that visitors should know, in a frame of its own: icon, heading and text.
import QtQuick

Rectangle {
    id: root

    default property alias content: holder.data
    property string title
    property string iconName: "alert-triangle"

    border.color: Theme.noticeLine
    border.width: Theme.px(3)
    color: Theme.notice
    implicitHeight: column.height + Theme.px(56)
    radius: Theme.px(18)

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.px(28)
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.px(16)

        Row {
            spacing: Theme.px(18)
            width: parent.width

            Icon {
                id: icon

                name: root.iconName
                size: Theme.px(48)
                tint: Theme.noticeText
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.noticeText
                font.weight: Font.ExtraBold
                size: 34
                text: root.title
                width: parent.width - icon.width - parent.spacing
            }
        }

        Column {
            id: holder

            spacing: Theme.px(12)
            width: parent.width
        }
    }
}
