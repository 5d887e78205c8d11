// Above the keyboard, as long as there are no answers: what is going on, and two ways on.
import QtQuick
import Kiosk.Models
import Kiosk.Ui

Item {
    id: root

    required property SearchViewModel viewModel

    signal itemRequested(string itemId)

    SearchStateText {
        id: words

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: Theme.px(28)
        titleSize: 48
        viewModel: root.viewModel
        width: Math.round(root.width * 0.5)
    }

    Column {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.px(20)
        spacing: Theme.px(12)
        width: root.width - words.width - Theme.px(40)

        RowButton {
            iconName: "list"
            minimumHeight: 96
            objectName: "allQuestions"
            size: 34
            text: qsTr("Bekijk alle %1 vragen").arg(root.viewModel.questionCount)
            width: parent.width

            onTapped: root.itemRequested("page-questions")
        }

        Repeater {
            model: root.viewModel.waysOn

            RowButton {
                required property int index
                required property string itemId
                required property string title

                minimumHeight: 96
                objectName: "way-" + itemId
                size: 34
                text: title
                visible: index < 2
                width: parent.width

                onTapped: root.itemRequested(itemId)
            }
        }
    }
}
