// The place to tap, with rings around it as of a drop in the lake. They move once a question: a still
// picture lets the machine sleep.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Ui

Item {
    id: root

    property real _time: 1
    // In steps: drawn at each frame, all day, these rings would be most of what the machine does.
    readonly property real _progress: Math.round(_time * _steps) / _steps
    readonly property int _steps: 48

    function ripple(): void {
        wave.restart();
    }

    height: Theme.px(512)
    width: Theme.px(512)

    Component.onCompleted: ripple()

    Repeater {
        model: [
            { radius: 108, width: 5, opacity: 0.85 },
            { radius: 154, width: 4, opacity: 0.5 },
            { radius: 204, width: 3, opacity: 0.3 },
            { radius: 256, width: 2.5, opacity: 0.18 }
        ]

        Rectangle {
            required property int index
            required property var modelData
            // One ring after another, each a quarter of the time.
            readonly property real grown: Math.max(0, Math.min(1, root._progress * 4 - index))

            anchors.centerIn: parent
            border.color: Theme.textOnDark
            border.width: Theme.px(modelData.width)
            color: "transparent"
            height: 2 * Theme.px(90 + (modelData.radius - 90) * grown)
            opacity: modelData.opacity * grown
            radius: height / 2
            width: height
        }
    }

    Rectangle {
        anchors.centerIn: parent
        color: Theme.action
        height: Theme.px(180)
        radius: height / 2
        width: height

        Icon {
            anchors.centerIn: parent
            name: "hand-click"
            size: Theme.px(104)
            tint: Theme.textOnAction
        }
    }

    NumberAnimation {
        id: wave

        duration: Theme.rippleMs
        easing.type: Easing.OutQuad
        from: 0
        property: "_time"
        target: root
        to: 1
    }
}
