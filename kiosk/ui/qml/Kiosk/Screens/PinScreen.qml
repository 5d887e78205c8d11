// The number pad in front of the administrator's page. In Dutch only, and the digits stay unsaid.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

FocusScope {
    id: root

    required property PinViewModel viewModel
    readonly property int _columns: Theme.portrait ? 3 : 6
    readonly property var _keys: Theme.portrait ? ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "submit"] : ["1", "2", "3", "4", "5", "erase", "6", "7", "8", "9", "0", "submit"]

    objectName: "pinScreen"

    Keys.onPressed: event => {
        if (event.text >= "0" && event.text <= "9") {
            root.viewModel.press(event.text);
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            root.viewModel.erase();
            event.accepted = true;
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            root.viewModel.submit();
            event.accepted = true;
        }
    }

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.px(28)
        spacing: Theme.px(16)

        ScreenHeader {
            iconName: "shield-check"
            title: "Beheer"
            width: parent.width
        }

        Label {
            color: Theme.title
            font.weight: Font.ExtraBold
            leading: 1.08
            objectName: "screenTitle"
            size: 72
            text: root.viewModel.title
            tracking: -0.012
            width: parent.width
        }

        Label {
            leading: 1.3
            objectName: "pinMessage"
            size: 34
            text: root.viewModel.message
            width: parent.width
        }

        Label {
            font.weight: Font.Bold
            objectName: "pinTyped"
            size: 34
            text: root.viewModel.typed
            visible: root.viewModel.canType
            width: parent.width
        }
    }

    Grid {
        id: pad

        readonly property real keyWidth: Math.floor((width - (columns - 1) * spacing) / columns)

        // A number pad stands as it always does, whatever way the language is read.
        LayoutMirroring.enabled: false
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(28)
        columns: root._columns
        spacing: Theme.gap
        width: root.width - 2 * Theme.margin
        x: Theme.margin

        Repeater {
            model: root._keys

            PinKey {
                required property string modelData

                enabled: root.viewModel.canType
                height: Theme.px(150)
                key: modelData
                width: pad.keyWidth

                onTapped: {
                    if (key === "submit")
                        root.viewModel.submit();
                    else if (key === "erase")
                        root.viewModel.erase();
                    else
                        root.viewModel.press(key);
                }
            }
        }
    }
}
