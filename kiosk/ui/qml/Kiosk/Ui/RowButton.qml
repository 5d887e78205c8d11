// A row that leads to an item: an optional number or coloured icon, the title, an arrow.
import QtQuick

TapControl {
    id: root

    property string detail
    property string iconName
    property string tone
    property int number: 0
    property int minimumHeight: 129
    property bool emphasised: false
    property bool showsArrow: true
    property real size: 36
    readonly property bool hasPlate: number > 0 || iconName !== ""

    Accessible.description: number === 0 ? detail : detail === "" ? number : number + ". " + detail
    bottomPadding: Theme.px(14)
    implicitHeight: Math.max(Theme.px(minimumHeight), implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.px(hasPlate ? 24 : 28)
    rightPadding: Theme.px(28)
    topPadding: Theme.px(14)

    background: Surface {
        fill: root.down ? Theme.pressed : Theme.card
        line: root.down ? Theme.accent : root.emphasised ? Theme.text : Theme.outline
        lineWidth: Theme.px(root.down || root.emphasised ? 4 : 2)
        radius: root.radius
    }
    contentItem: Item {
        implicitHeight: Math.max(words.implicitHeight, root.hasPlate ? plate.height : 0)
        implicitWidth: Theme.px(400)

        Rectangle {
            id: plate

            readonly property var tone: Theme.tone(root.tone)

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: root.tone === "" ? Theme.plate : tone.ground
            height: Theme.px(root.number > 0 ? 68 : 72)
            radius: Theme.px(12)
            visible: root.hasPlate
            width: height

            Label {
                Accessible.ignored: true
                anchors.centerIn: parent
                color: Theme.heading
                font.weight: Font.ExtraBold
                size: 34
                text: root.number
                visible: root.number > 0
            }

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                size: Theme.px(46)
                tint: root.tone === "" ? Theme.heading : plate.tone.text
                visible: root.number === 0
            }
        }

        Column {
            id: words

            anchors.left: root.hasPlate ? plate.right : parent.left
            anchors.leftMargin: root.hasPlate ? Theme.px(22) : 0
            anchors.right: root.showsArrow ? arrow.left : parent.right
            anchors.rightMargin: root.showsArrow ? Theme.px(16) : 0
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(4)

            Label {
                Accessible.ignored: true
                font.weight: Font.Bold
                size: root.size
                text: root.text
                width: parent.width
            }

            Label {
                Accessible.ignored: true
                color: Theme.softText
                size: 30
                text: root.detail
                visible: root.detail !== ""
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
            visible: root.showsArrow
        }
    }
}
