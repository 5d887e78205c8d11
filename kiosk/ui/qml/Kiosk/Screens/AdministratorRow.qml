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
