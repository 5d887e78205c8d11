// Nobody is there: the whole screen is one button, and shows what can be asked here.
import QtQuick
import Kiosk.Models
import Kiosk.Ui

TapControl {
    id: root

    required property AttractViewModel viewModel

    signal begun

    focus: true
    focusPolicy: Qt.StrongFocus
    objectName: "attractScreen"
    text: qsTr("Tik om te beginnen")

    background: Rectangle {
        color: Theme.water

        Image {
            anchors.fill: parent
            asynchronous: false
            fillMode: Image.PreserveAspectCrop
            horizontalAlignment: Image.AlignRight
            source: Theme.picture(Theme.portrait ? "art-attract-portrait" : "art-attract")
            sourceSize.height: root.height
        }
    }
    contentItem: Item {
        Brand {
            size: 72
            tint: Theme.textOnDark
            x: Theme.px(Theme.portrait ? 64 : 96)
            y: Theme.px(64)
        }

        Label {
            Accessible.ignored: true
            color: Theme.textOnDark
            tracking: -0.022
            font.weight: Font.ExtraBold
            leading: 0.96
            size: 136
            text: root.text
            width: Theme.px(700)
            x: Theme.px(Theme.portrait ? 64 : 96)
            y: Theme.px(Theme.portrait ? 220 : 186)
        }

        TapDisc {
            id: disc

            x: Theme.portrait ? Theme.px(540) - width / 2 : Theme.px(900) - width / 2
            y: Theme.portrait ? Theme.px(780) - height / 2 : Theme.px(400) - height / 2
        }

        Rectangle {
            id: card

            color: Theme.card
            height: words.height + Theme.px(68)
            radius: Theme.px(22)
            width: Theme.px(Theme.portrait ? 952 : 1000)
            x: Theme.px(Theme.portrait ? 64 : 96)
            y: root.height - height - Theme.px(Theme.portrait ? 180 : 120)

            Icon {
                id: mark

                anchors.left: parent.left
                anchors.leftMargin: Theme.px(38)
                anchors.top: words.top
                name: "message-circle-question"
                size: Theme.px(64)
                tint: Theme.accent
            }

            Column {
                id: words

                anchors.left: mark.right
                anchors.leftMargin: Theme.px(30)
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(30)
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.px(8)

                Label {
                    color: Theme.softText
                    size: 30
                    text: qsTr("Hier vindt u antwoord op")
                    width: parent.width
                }

                Label {
                    font.weight: Font.ExtraBold
                    leading: 1.15
                    objectName: "attractQuestion"
                    size: 42
                    text: root.viewModel.question
                    width: parent.width
                }
            }
        }
    }

    Keys.onPressed: event => {
        event.accepted = true;
        root.begun();
    }
    onTapped: root.begun()

    Timer {
        interval: Theme.attractQuestionMs
        repeat: true
        running: root.visible

        onTriggered: {
            root.viewModel.turn();
            disc.ripple();
        }
    }
}
