// The languages as tabs, each with a sign of how its text stands.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

Item {
    id: root

    required property ItemFormViewModel form

    readonly property bool _isNarrow: width < 560

    height: 44

    Rectangle {
        anchors.bottom: parent.bottom
        color: Look.lake
        height: 3
        width: parent.width
        z: 1
    }

    Row {
        anchors.bottom: parent.bottom
        spacing: 3

        Repeater {
            model: root.form.tabs

            T.Button {
                id: tab

                required property int index
                required property string code
                required property string ownName
                required property string fontFamily
                required property string standing
                required property string explanation
                required property bool isChosen
                readonly property var _tone: Look.tone(standing)

                Accessible.description: explanation
                Accessible.name: ownName
                Accessible.role: Accessible.PageTab
                Accessible.selected: isChosen
                focusPolicy: Qt.StrongFocus
                height: 42
                implicitWidth: implicitContentWidth + leftPadding + rightPadding
                hoverEnabled: true
                leftPadding: root._isNarrow ? 5 : 9
                objectName: "language:" + code
                rightPadding: root._isNarrow ? 5 : 9
                Keys.onReturnPressed: click()

                onClicked: root.form.chooseLanguage(code)

                background: Rectangle {
                    border.color: tab.isChosen ? Look.lake : Look.line
                    border.width: tab.isChosen ? 2 : 1
                    color: tab.isChosen ? Look.lake : tab.hovered ? Look.mist : Look.paper
                    topLeftRadius: Look.radius
                    topRightRadius: Look.radius
                }
                contentItem: Row {
                    spacing: 5

                    Words {
                        Accessible.ignored: true
                        anchors.verticalCenter: parent.verticalCenter
                        color: tab.isChosen ? Look.paper : Look.ink
                        font.family: tab.fontFamily
                        font.pixelSize: root._isNarrow ? 14 : 15
                        font.weight: Font.DemiBold
                        text: tab.ownName
                        wrapMode: Text.NoWrap
                    }

                    Glyph {
                        anchors.verticalCenter: parent.verticalCenter
                        name: tab._tone.icon
                        size: 16
                        tint: tab.isChosen ? Look.paper : tab._tone.text
                        visible: tab.standing !== "source" && (!root._isNarrow || tab.standing !== "unofficial")
                    }
                }

                FocusFrame {
                    visible: tab.visualFocus
                }

                Hint {
                    text: tab.explanation + " (Ctrl+" + (tab.index + 1) + ")"
                    visible: tab.hovered
                }
            }
        }
    }
}
