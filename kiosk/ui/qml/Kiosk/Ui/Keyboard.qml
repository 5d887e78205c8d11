// The on-screen keyboard: real, named buttons, so that it can be reached without sight too.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

Rectangle {
    id: root

    required property KeyboardViewModel viewModel
    readonly property real keyGap: Theme.px(Theme.portrait ? 8 : 10)
    readonly property real keyWidth: Theme.px(Theme.portrait ? 90 : 136)
    // 89 px are enough on the declared panel; where the screen is higher, as at 1280x800, there is room for more.
    readonly property real keyHeight: Theme.px(Theme.windowHeight / Theme.unit > 1120 ? 96 : 89)

    color: Theme.keyboard
    height: keys.height + Theme.px(32)

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.outline
        height: Theme.px(2)
    }

    // Taps between the keys belong to the keyboard, not to what lies under it.
    TapHandler {}

    Column {
        id: keys

        anchors.centerIn: parent
        spacing: root.keyGap

        Repeater {
            model: root.viewModel.rows

            Row {
                id: keyRow

                required property var modelData

                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: root.keyGap

                Repeater {
                    model: keyRow.modelData

                    KeyButton {
                        required property var modelData

                        keyRole: modelData.function
                        height: root.keyHeight
                        letter: modelData.text
                        on: modelData.function === "shift" && root.viewModel.isShifted
                        width: root.keyWidth * modelData.width + root.keyGap * (modelData.width - 1)

                        onTapped: root.viewModel.press(keyRole, letter)
                    }
                }
            }
        }
    }
}
