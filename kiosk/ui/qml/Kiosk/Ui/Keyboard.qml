// The on-screen keyboard: real, named buttons, so that it can be reached without sight too.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

Rectangle {
    id: root

    required property KeyboardViewModel viewModel
    // For 'Lager': lower keys, so that four rows and one of buttons fit into the lower part.
    property bool compact: false
    readonly property real keyGap: Theme.px(Theme.portrait || compact ? 8 : 10)
    // As wide as the design has it, or as the longest row leaves room for.
    readonly property real keyWidth: {
        let units = 10;
        let keys = 10;
        for (const row of viewModel.rows) {
            units = Math.max(units, row.reduce((sum, key) => sum + key.width, 0));
            keys = Math.max(keys, row.length);
        }
        const room = (width - Theme.px(32) - (keys - 1) * keyGap) / units;
        return Math.floor(Math.min(Theme.px(Theme.portrait ? 90 : 136), room));
    }
    // 89 px are enough on the declared panel; where the screen is higher, as at 1280x800, there is room for more.
    readonly property real keyHeight: compact ? Theme.px(Theme.windowHeight / Theme.unit > 1120 ? 97 : 75) : Theme.px(Theme.windowHeight / Theme.unit > 1120 ? 96 : 89)

    objectName: "onScreenKeyboard"
    // A keyboard stands as its layout says, whatever way the language is read.
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    color: Theme.keyboard
    height: keys.height + Theme.px(compact ? 16 : 32)

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
