// Nothing found, at length: other words, all questions, whom to ask, and the website as a code.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

Item {
    id: root

    required property SearchViewModel viewModel
    property bool keyboardShown: false

    signal itemRequested(string itemId)
    signal retryRequested

    Column {
        id: ways

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: Theme.px(40)
        spacing: Theme.gap
        width: Theme.portrait ? parent.width : Theme.px(1120)

        SearchStateText {
            bottomPadding: Theme.px(16)
            viewModel: root.viewModel
            width: parent.width
        }

        RowButton {
            detail: qsTr("Het toetsenbord komt weer terug")
            emphasised: true
            iconName: "pencil"
            minimumHeight: 140
            objectName: "retry"
            text: qsTr("Probeer een ander woord")
            tone: "sun400"
            visible: !root.keyboardShown && root.viewModel.state !== "unavailable"
            width: parent.width

            onTapped: root.retryRequested()
        }

        RowButton {
            iconName: "list"
            minimumHeight: root.keyboardShown ? 110 : 140
            objectName: "allQuestions"
            text: qsTr("Bekijk alle %1 vragen").arg(root.viewModel.questionCount)
            width: parent.width

            onTapped: root.itemRequested("page-questions")
        }

        Repeater {
            model: root.keyboardShown ? root.viewModel.waysOn : 0

            RowButton {
                required property string itemId
                required property string title

                minimumHeight: 110
                objectName: "way-" + itemId
                size: 34
                text: title
                width: ways.width

                onTapped: root.itemRequested(itemId)
            }
        }

        RowButton {
            detail: qsTr("Waar u iemand kunt vragen, en de website")
            iconName: "user-question"
            minimumHeight: 140
            objectName: "askSomeone"
            text: qsTr("Vraag het aan iemand")
            visible: !root.keyboardShown
            width: parent.width

            onTapped: root.itemRequested("page-contact")
        }
    }

    QrCard {
        address: root.viewModel.readableAddress
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(44)
        anchors.right: parent.right
        anchors.top: Theme.portrait ? undefined : parent.top
        anchors.topMargin: Theme.px(48)
        codeSize: Theme.px(330)
        content: root.viewModel.webAddress
        detail: qsTr("Scan met uw telefoon.")
        stacked: true
        title: qsTr("Stel uw vraag aan ons")
        visible: !root.keyboardShown
        width: Theme.portrait ? parent.width : Theme.px(596)
    }
}
