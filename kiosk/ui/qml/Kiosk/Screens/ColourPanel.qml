// The coloured panel at the start of lists and themes: the mark, an icon, the title, a drawing.
import QtQuick
import Kiosk.Ui

Rectangle {
    id: root

    property string title
    property string caption
    property string detail
    property string iconName
    property string picture
    property string tone
    // Height to width of the drawing at the foot of the panel.
    property real pictureRatio: 0.4
    readonly property var _tone: Theme.tone(tone)

    color: _tone.ground

    Image {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: width * root.pictureRatio
        mirror: Theme.mirrored
        source: Theme.picture(root.picture)
        sourceSize.width: Math.round(width)
        visible: root.picture !== ""
        width: Theme.portrait ? Theme.px(480) : parent.width
    }

    Brand {
        tint: root._tone.text
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.px(34)
    }

    Column {
        spacing: Theme.px(8)
        // In portrait the drawing stands beside the words.
        width: parent.width - 2 * Theme.margin - (Theme.portrait && root.picture !== "" ? Theme.px(420) : 0)
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.px(Theme.portrait ? 104 : 116)

        Rectangle {
            color: Theme.card
            height: Theme.px(Theme.portrait ? 84 : 112)
            radius: Theme.px(18)
            visible: root.iconName !== ""
            width: height

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                size: Theme.px(Theme.portrait ? 54 : 72)
                tint: !Theme.highContrast && root.tone.startsWith("theme") && root.tone !== "themeJeugd" ? root._tone.ground : Theme.heading
            }
        }

        Item {
            height: Theme.px(Theme.portrait ? 2 : 20)
            width: 1
        }

        Label {
            color: root._tone.text
            font.weight: Font.Bold
            size: 30
            text: root.caption
            visible: text !== ""
        }

        Label {
            color: root._tone.text
            tracking: -0.012
            font.weight: Font.ExtraBold
            leading: 1.08
            objectName: "screenTitle"
            size: root.title.length > 26 ? (Theme.mirrored || root.title.length > 34 ? 44 : Theme.portrait ? 50 : 54) : Theme.portrait ? 60 : 72
            text: root.title
            width: parent.width
        }

        Label {
            color: root._tone.text
            font.weight: Font.DemiBold
            size: 34
            text: root.detail
            visible: text !== ""
        }
    }
}
