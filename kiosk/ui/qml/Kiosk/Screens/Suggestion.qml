// 'Bedoelde u …?': the correction that was searched for; a tap puts it into the field.
import QtQuick
import Kiosk.Ui

TapControl {
    id: root

    required property string words

    leftPadding: Theme.px(28)
    objectName: "suggestion"
    rightPadding: Theme.px(28)
    text: question.text + " " + correction.text

    background: Surface {
        fill: root.down ? Theme.pressed : Theme.card
        line: Theme.accent
        lineWidth: Theme.px(root.down ? 4 : 3)
        radius: root.radius
    }
    contentItem: Item {
        implicitHeight: content.implicitHeight
        implicitWidth: content.implicitWidth

        Row {
            id: content

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(18)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "bulb"
                size: Theme.px(48)
                tint: Theme.accent
            }

            Label {
                id: question

                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                size: 34
                text: qsTr("Bedoelde u:")
            }

            Label {
                id: correction

                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                font.underline: true
                font.weight: Font.ExtraBold
                size: 34
                text: root.words + (Theme.mirrored ? "؟" : "?")
            }
        }
    }
}
