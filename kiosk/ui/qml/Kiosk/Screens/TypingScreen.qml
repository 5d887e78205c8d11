// A line that an administrator types, above the on-screen keyboard. In Dutch only.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

FocusScope {
    id: root

    required property TypingViewModel viewModel

    objectName: "typingScreen"

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace) {
            root.viewModel.erase();
            event.accepted = true;
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            root.viewModel.submit();
            event.accepted = true;
        } else if (event.text >= " ") {
            root.viewModel.add(event.text);
            event.accepted = true;
        }
    }

    Label {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.px(20)
        color: Theme.title
        font.weight: Font.ExtraBold
        leading: 1.08
        objectName: "screenTitle"
        size: 46
        text: root.viewModel.title
        width: parent.width
    }

    Rectangle {
        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.px(16)
        anchors.left: title.left
        anchors.right: title.right
        anchors.top: title.bottom
        anchors.topMargin: Theme.px(12)
        border.color: Theme.text
        border.width: Theme.px(4)
        color: Theme.card
        radius: Theme.px(20)

        // What is longer than its place shows its end: there one types.
        Flickable {
            anchors.fill: parent
            anchors.margins: Theme.px(16)
            boundsBehavior: Flickable.StopAtBounds
            clip: contentHeight > height
            contentHeight: line.height
            contentY: Math.max(0, contentHeight - height)
            interactive: false

            Label {
                id: line

                leading: 1.3
                objectName: "typedLine"
                size: 38
                text: root.viewModel.text
                width: parent.width
            }
        }
    }

    Row {
        id: buttons

        anchors.bottom: keys.top
        anchors.bottomMargin: Theme.px(8)
        anchors.left: title.left
        spacing: Theme.gutter

        ActionButton {
            iconName: "device-floppy"
            objectName: "keepLine"
            text: "Bewaren"
            variant: "primary"

            onTapped: root.viewModel.submit()
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            objectName: "lineRoom"
            size: 30
            text: root.viewModel.room
            wrapMode: Text.NoWrap
        }
    }

    Keyboard {
        id: keys

        anchors.left: parent.left
        anchors.right: parent.right
        compact: Theme.reach && !Theme.portrait
        viewModel: root.viewModel.keyboard
        y: parent.height - height
    }
}
