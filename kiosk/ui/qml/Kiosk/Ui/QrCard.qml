// A card with a code and what one finds behind it; not a button.
import QtQuick

Rectangle {
    id: root

    required property string content
    property string title
    property string detail
    property string address
    property bool stacked: false
    property real codeSize: Theme.px(228)

    border.color: Theme.outline
    border.width: Theme.px(2)
    color: Theme.card
    implicitHeight: stacked ? codeSize + words.height + Theme.px(72) : Math.max(codeSize, words.height) + Theme.px(36)
    radius: Theme.px(18)

    QrCode {
        id: code

        anchors.horizontalCenter: root.stacked ? parent.horizontalCenter : undefined
        anchors.left: root.stacked ? undefined : parent.left
        anchors.leftMargin: Theme.px(18)
        anchors.top: root.stacked ? parent.top : undefined
        anchors.topMargin: root.stacked ? (root.height - root.codeSize - words.height - Theme.px(24)) / 2 : 0
        anchors.verticalCenter: root.stacked ? undefined : parent.verticalCenter
        content: root.content
        size: root.codeSize
    }

    Column {
        id: words

        anchors.left: root.stacked ? parent.left : code.right
        anchors.leftMargin: Theme.px(root.stacked ? 28 : 14)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.top: root.stacked ? code.bottom : undefined
        anchors.topMargin: root.stacked ? Theme.px(24) : 0
        anchors.verticalCenter: root.stacked ? undefined : parent.verticalCenter
        spacing: Theme.px(10)

        Label {
            font.weight: Font.ExtraBold
            horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
            size: 34
            text: root.title
            visible: text !== ""
            width: parent.width
        }

        Label {
            color: Theme.softText
            horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
            leading: 1.3
            size: 28
            text: root.detail
            visible: text !== ""
            width: parent.width
        }

        Label {
            font.weight: Font.Bold
            horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
            size: 28
            text: root.address
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
}
