// The code of the official page, and the way to all codes of the answer.
import QtQuick
import Kiosk.Ui

TapControl {
    id: root

    required property string content
    property bool narrow: false
    readonly property real _codeSize: Theme.px(narrow ? 250 : 214)

    implicitHeight: narrow ? code.height + words.height + Theme.px(56) : Math.max(_codeSize, words.height) + Theme.px(28)
    Accessible.description: detail.text
    objectName: "takeAlong"
    text: qsTr("Neem mee op uw telefoon")

    background: Surface {
        fill: root.down ? Theme.pressed : Theme.card
        line: root.down ? Theme.accent : Theme.outline
        lineWidth: Theme.px(root.down ? 4 : 2)
        radius: root.radius
    }
    contentItem: Item {
        QrCode {
            id: code

            anchors.horizontalCenter: root.narrow ? parent.horizontalCenter : undefined
            anchors.left: root.narrow ? undefined : parent.left
            anchors.leftMargin: Theme.px(14)
            anchors.top: root.narrow ? parent.top : undefined
            anchors.topMargin: Theme.px(18)
            anchors.verticalCenter: root.narrow ? undefined : parent.verticalCenter
            content: root.content
            size: root._codeSize
        }

        Column {
            id: words

            anchors.left: root.narrow ? parent.left : code.right
            anchors.leftMargin: Theme.px(root.narrow ? 20 : 14)
            anchors.right: root.narrow ? parent.right : arrow.left
            anchors.rightMargin: Theme.px(root.narrow ? 20 : 8)
            anchors.top: root.narrow ? code.bottom : undefined
            anchors.topMargin: root.narrow ? Theme.px(16) : 0
            anchors.verticalCenter: root.narrow ? undefined : parent.verticalCenter
            spacing: Theme.px(8)

            Label {
                Accessible.ignored: true
                font.weight: Font.Bold
                horizontalAlignment: root.narrow ? Text.AlignHCenter : Text.AlignLeft
                size: 34
                text: root.text
                width: parent.width
            }

            Label {
                id: detail

                Accessible.ignored: true
                color: Theme.softText
                horizontalAlignment: root.narrow ? Text.AlignHCenter : Text.AlignLeft
                size: 28
                text: qsTr("Scan de code, of tik voor de hele tekst.")
                width: parent.width
            }
        }

        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(20)
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron-right"
            size: Theme.px(44)
            tint: Theme.accent
            visible: !root.narrow
        }
    }
}
