// A key of the number pad: a digit, the last digit away, or done.
import QtQuick
import Kiosk.Ui

TapControl {
    id: root

    property string key
    readonly property bool _submits: key === "submit"
    readonly property var _names: ({ erase: "Wis", submit: "Klaar" })
    readonly property color _ink: _submits ? Theme.textOnAction : Theme.heading

    // Digits come fast, and twice the same.
    guardMs: key.length === 1 || key === "erase" ? 120 : 400
    objectName: "key-" + key
    radius: Theme.px(14)
    text: _names[key] ?? key

    background: Surface {
        dashed: !root.enabled
        fill: root.down ? (root._submits ? Theme.actionPressed : Theme.pressed) : root._submits ? Theme.action : Theme.card
        line: root._submits ? Theme.textOnAction : Theme.accent
        lineWidth: Theme.px(root.down ? 4 : 3)
        radius: root.radius
    }
    contentItem: Item {
        Label {
            Accessible.ignored: true
            anchors.centerIn: parent
            color: root.enabled ? root._ink : Theme.softText
            font.pixelSize: Math.round(Math.min(44 * Theme.textStep, 72) * Theme.unit)
            font.weight: Font.ExtraBold
            text: root.text
            wrapMode: Text.NoWrap
        }
    }
}
