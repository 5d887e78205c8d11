// A row of the administrator's pages: words, or a button with words.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Ui

Item {
    id: root

    required property string rowId
    required property string title
    required property string detail
    required property string iconName
    required property bool isChosen
    required property bool isPrimary
    required property var steps

    signal pressed(string rowId)

    height: loader.height
    width: parent?.width ?? 0

    Loader {
        id: loader

        sourceComponent: root.rowId === "" ? words : button
        width: root.width
    }

    Component {
        id: words

        Column {
            spacing: Theme.px(6)

            Label {
                font.weight: root.detail === "" ? Font.Normal : Font.Bold
                leading: 1.3
                size: 34
                text: root.title
                width: parent.width
            }

            Label {
                color: Theme.softText
                leading: 1.3
                size: 30
                text: root.detail
                visible: text !== ""
                width: parent.width
            }

            Grid {
                id: steps

                // Large letters have no room beside each other in portrait.
                columns: Theme.portrait && Theme.textPercent > 100 ? 1 : 2
                spacing: Theme.gap
                topPadding: Theme.px(8)
                visible: root.steps.length > 0
                width: parent.width

                Repeater {
                    model: root.steps

                    ActionButton {
                        required property var modelData

                        Accessible.description: root.detail
                        // One taps it again and again.
                        guardMs: 120
                        objectName: "administrator-" + modelData[0]
                        text: modelData[1]
                        width: Math.floor((steps.width - (steps.columns - 1) * steps.spacing) / steps.columns)

                        onTapped: root.pressed(modelData[0])
                    }
                }
            }
        }
    }

    Component {
        id: button

        RowButton {
            Accessible.checkable: root.isChosen
            Accessible.checked: root.isChosen
            detail: root.detail
            emphasised: root.isPrimary || root.isChosen
            iconName: root.isChosen ? "check" : root.iconName
            minimumHeight: 110
            objectName: "administrator-" + root.rowId
            text: root.title

            onTapped: root.pressed(root.rowId)
        }
    }
}
