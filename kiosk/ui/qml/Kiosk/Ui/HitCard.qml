// A found item: its title and the sentence that matches, with the matching words marked.
import QtQuick

TapControl {
    id: root

    property string titleHtml
    property string snippet
    property string snippetHtml
    property string alsoKnownAs
    property string iconName
    property bool best: false
    // Little room: the title alone, or with the one line that explains the hit.
    property bool brief: false
    // Hardly any room: nothing but the title.
    property bool tight: false

    Accessible.description: alsoKnownAs === "" ? snippet : snippet + " " + otherName.text
    bottomPadding: Theme.px(20)
    implicitHeight: Math.max(Theme.px(110), implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.px(28)
    rightPadding: Theme.px(24)
    topPadding: Theme.px(20)

    background: Surface {
        fill: root.down ? Theme.pressed : Theme.card
        line: root.down || root.best ? Theme.accent : Theme.outline
        lineWidth: Theme.px(root.down ? 4 : root.best ? 3 : 2)
        radius: root.radius
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight
        implicitWidth: Theme.px(400)

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: arrow.left
            anchors.rightMargin: Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(8)

            Label {
                Accessible.ignored: true
                font.weight: Font.Bold
                size: root.best ? 36 : 34
                text: root.titleHtml
                textFormat: Text.StyledText
                width: parent.width
            }

            Label {
                Accessible.ignored: true
                color: Theme.softText
                leading: 1.3
                size: 30
                text: root.snippetHtml
                textFormat: Text.StyledText
                visible: text !== "" && !(root.brief && (root.alsoKnownAs !== "" || !root.best)) && !root.tight
                width: parent.width
            }

            Label {
                id: otherName

                Accessible.ignored: true
                color: Theme.softText
                size: 28
                text: qsTr("ook bekend als ‘%1’").arg(root.alsoKnownAs)
                visible: root.alsoKnownAs !== "" && !(root.brief && !root.best) && !root.tight
                width: parent.width
            }
        }

        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron-right"
            size: Theme.px(44)
            tint: Theme.accent
        }
    }
}
