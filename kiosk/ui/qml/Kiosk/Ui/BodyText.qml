// The body of an answer, theme or page: paragraphs, headings, lists, pictures, and links as buttons.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

Flow {
    id: root

    required property BodyListModel blocks
    property int columns: 2
    property real size: 40
    property real headingSize: 36
    property color ink: Theme.text
    property bool rightToLeft: Theme.mirrored
    property string speechLanguage

    signal itemRequested(string itemId)

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: rightToLeft
    spacing: Theme.gap

    Repeater {
        model: root.blocks

        Item {
            id: block

            required property int index
            required property string kind
            required property string html
            required property string itemId
            required property string title
            required property string iconName
            required property string colour
            required property string file
            required property string altText
            required property string caption
            required property string licence
            readonly property bool isLink: kind === "link"
            readonly property bool isBullet: kind === "bullet"
            readonly property bool isPicture: kind === "picture"

            height: isLink ? link.height : isPicture ? picture.height : words.height + (kind === "heading" && index > 0 ? Theme.px(18) : 0)
            width: isLink ? Math.floor((root.width - (root.columns - 1) * root.spacing) / root.columns) : root.width

            Rectangle {
                color: root.ink
                height: Theme.px(12)
                radius: height / 2
                visible: block.isBullet
                width: height
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(8)
                y: Math.round(words.font.pixelSize * 0.65)
            }

            Label {
                id: words

                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.leftMargin: block.isBullet ? Theme.px(40) : 0
                anchors.right: parent.right
                color: root.ink
                speechLanguage: root.speechLanguage
                font.weight: block.kind === "heading" ? Font.ExtraBold : Font.Normal
                leading: block.kind === "heading" ? 1.2 : 1.4
                size: block.kind === "heading" ? root.headingSize : root.size
                text: block.html
                textFormat: Text.StyledText
                visible: !block.isLink && !block.isPicture
            }

            Loader {
                id: picture

                active: block.isPicture
                anchors.left: parent.left
                anchors.right: parent.right

                sourceComponent: BodyPicture {
                    altText: block.altText
                    caption: block.caption
                    file: block.file
                    licence: block.licence
                    speechLanguage: root.speechLanguage
                    visible: isThere
                    width: block.width
                }
            }

            RowButton {
                id: link

                anchors.left: parent.left
                anchors.right: parent.right
                iconName: block.iconName
                minimumHeight: 110
                objectName: block.isLink ? "link-" + block.itemId : ""
                size: 34
                text: block.title
                tone: block.colour
                visible: block.isLink

                onTapped: root.itemRequested(block.itemId)
            }
        }
    }
}
