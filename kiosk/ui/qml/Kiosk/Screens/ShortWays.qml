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

    RowButton {
        id: all

        anchors.left: rows.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.px(20)
        iconName: "list"
        minimumHeight: 96
        objectName: "allQuestions"
        size: 34
        text: qsTr("Bekijk alle %1 vragen").arg(root.viewModel.questionCount)

        onTapped: root.itemRequested("page-questions")
    }

    FittingRows {
        id: rows

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(16)
        anchors.left: words.right
        anchors.leftMargin: Theme.px(40)
        anchors.right: parent.right
        anchors.top: all.bottom
        anchors.topMargin: Theme.px(14)
        prefix: "way-"
        rows: root.viewModel.waysOn
        spacing: Theme.px(14)

        onItemRequested: itemId => root.itemRequested(itemId)
    }
}
