// Is the screen itself in order? Plain colours to look for spots, or boxes to tap one by one. In Dutch only.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Ui

FocusScope {
    id: root

    property bool touches: false
    readonly property var _colours: [["wit", "#FFFFFF"], ["zwart", "#000000"], ["rood", "#FF0000"], ["groen", "#00FF00"], ["blauw", "#0000FF"], ["grijs", "#808080"]]
    property int _shown: 0

    objectName: "screenTestScreen"

    TapControl {
        anchors.fill: parent
        objectName: "testColour"
        radius: 0
        ringInset: Theme.px(14)
        text: "Nu " + root._colours[root._shown][0] + ". Tik voor de volgende kleur."
        visible: !root.touches

        background: Rectangle {
            color: root._colours[root._shown][1]
        }

        onTapped: root._shown = (root._shown + 1) % root._colours.length
    }

    Grid {
        id: boxes

        columns: Math.floor(root.width / Theme.px(150))
        rows: Math.floor(root.height / Theme.px(150))
        visible: root.touches

        Repeater {
            model: boxes.visible ? boxes.columns * boxes.rows : 0

            TapControl {
                id: box

                required property int index
                property bool isTouched: false

                Accessible.checkable: true
                Accessible.checked: isTouched
                guardMs: 0
                height: Math.floor(root.height / boxes.rows)
                objectName: "testBox-" + index
                radius: 0
                ringInset: Theme.px(14)
                text: "Vak " + (index + 1)
                width: Math.floor(root.width / boxes.columns)

                background: Rectangle {
                    border.color: Theme.accent
                    border.width: Theme.px(3)
                    color: box.isTouched ? Theme.chosen : Theme.card
                }
                contentItem: Item {
                    Icon {
                        anchors.centerIn: parent
                        name: "check"
                        tint: Theme.textOnChosen
                        visible: box.isTouched
                    }
                }

                onTapped: box.isTouched = true
            }
        }
    }
}
