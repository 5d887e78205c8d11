// Nobody is there: all above the bar is one button, and shows what can be asked here. The bar holds the
// languages, so that one tap both chooses and begins.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

FocusScope {
    id: root

    required property AttractViewModel viewModel
    required property LanguageViewModel languages
    property bool canSpeak: false
    property bool speaks: false
    readonly property bool _hasBar: languages.languages.count > 1

    signal begun
    signal languageChosen(string code)
    signal speechRequested

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
            return;
        event.accepted = true;
        root.begun();
    }

    TapControl {
        id: start

        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        focus: true
        objectName: "attractScreen"
        ringInset: Theme.px(14)
        text: qsTr("Tik om te beginnen")
        Accessible.description: root.languages.otherInvitations

        background: Rectangle {
            color: Theme.water

            Image {
                anchors.fill: parent
                fillMode: Image.PreserveAspectCrop
                horizontalAlignment: Theme.mirrored ? Image.AlignLeft : Image.AlignRight
                mirror: Theme.mirrored
                source: Theme.picture(Theme.portrait ? "art-attract-portrait" : "art-attract")
                sourceSize.height: start.height
            }
        }
        contentItem: Item {
            Brand {
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(Theme.portrait ? 64 : 96)
                anchors.top: parent.top
                anchors.topMargin: Theme.px(64)
                size: 72
                textSize: Theme.px(42)
                tint: Theme.textOnDark
            }

            Label {
                id: title

                Accessible.ignored: true
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(Theme.portrait ? 64 : 96)
                anchors.top: parent.top
                anchors.topMargin: Theme.px(Theme.portrait ? 220 : root._hasBar ? 156 : 186)
                color: Theme.textOnDark
                font.weight: Font.ExtraBold
                leading: 0.98
                // Visitors choose larger text later on; here the words have to fit beside each other.
                font.pixelSize: Theme.px(Theme.mirrored ? 92 : text.length > 18 ? 100 : 136)
                text: start.text
                tracking: -0.022
                width: Theme.px(700)
            }

            TapDisc {
                id: disc

                anchors.left: parent.left
                anchors.leftMargin: (Theme.portrait ? Theme.px(540) : Theme.px(root._hasBar ? 982 : 900)) - width / 2
                anchors.top: parent.top
                anchors.topMargin: (Theme.portrait ? Theme.px(780) : Theme.px(root._hasBar ? 372 : 400)) - height / 2
            }

            // The invitation in the other languages, for those who can't read the first.
            Column {
                anchors.left: title.left
                anchors.top: title.bottom
                anchors.topMargin: Theme.px(4)
                spacing: 0

                Repeater {
                    model: root.languages.languages

                    Label {
                        required property string invitation
                        required property string fontFamily
                        required property bool isChosen

                        Accessible.ignored: true
                        color: Theme.textOnDark
                        font.family: fontFamily
                        font.weight: Font.DemiBold
                        font.pixelSize: Theme.px(36)
                        text: invitation
                        visible: invitation !== "" && !isChosen
                    }
                }
            }

            Rectangle {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.px(Theme.portrait ? 160 : root._hasBar ? 52 : 120)
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(Theme.portrait ? 64 : 96)
                border.color: Theme.outline
                border.width: Theme.highContrast ? Theme.px(4) : 0
                color: Theme.card
                height: words.height + Theme.px(56)
                radius: Theme.px(22)
                width: Theme.px(Theme.portrait ? 952 : 1000)

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
                        font.pixelSize: Theme.px(30)
                        text: qsTr("Hier vindt u antwoord op")
                        width: parent.width
                    }

                    Label {
                        font.weight: Font.ExtraBold
                        leading: 1.15
                        objectName: "attractQuestion"
                        font.pixelSize: Theme.px(42)
                        text: root.viewModel.question
                        width: parent.width
                    }
                }
            }
        }

        onTapped: root.begun()
    }

    Rectangle {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.bar
        height: root._hasBar ? Theme.barHeight : 0
        visible: root._hasBar

        Flow {
            id: cells

            readonly property int perRow: Theme.portrait ? 3 : root.languages.languages.count + 1

            anchors.fill: parent
            anchors.leftMargin: Theme.px(32)
            anchors.rightMargin: Theme.px(32)
            anchors.topMargin: Theme.px(16)
            spacing: Theme.gap

            Repeater {
                model: root.languages.languages

                LanguageStart {
                    required property string code
                    required property string ownName

                    objectName: "start-" + code
                    text: ownName
                    width: Math.floor((cells.width - (cells.perRow - 1) * cells.spacing) / cells.perRow)

                    onTapped: root.languageChosen(code)
                }
            }

            HelpBarButton {
                Accessible.checkable: true
                Accessible.checked: root.speaks
                available: root.canSpeak
                iconAbove: false
                iconName: root.speaks ? "volume-off" : "volume"
                objectName: "attractSpeechButton"
                on: root.speaks
                text: root.speaks ? qsTr("Stoppen") : qsTr("Voorlezen")
                width: Math.floor((cells.width - (cells.perRow - 1) * cells.spacing) / cells.perRow)

                onTapped: root.speechRequested()
            }
        }
    }

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
