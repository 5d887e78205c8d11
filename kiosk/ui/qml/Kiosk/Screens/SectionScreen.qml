// A list of questions, with numbers: a helper can say 'tap on two'.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

FocusScope {
    id: root

    required property SectionViewModel viewModel
    required property NavigationViewModel navigation

    objectName: "sectionScreen"

    ColourPanel {
        id: panel

        anchors.left: parent.left
        anchors.top: parent.top
        detail: qsTr("%n vragen", "", root.viewModel.questions.count)
        height: Theme.portrait ? Theme.px(360) : root.height
        iconName: root.viewModel.icon
        picture: root.viewModel.picture
        pictureRatio: 220 / 560
        title: root.viewModel.title
        tone: root.viewModel.colour
        width: Theme.portrait ? root.width : Theme.px(560)
    }

    ReadingArea {
        id: area

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(32)
        anchors.left: Theme.portrait ? parent.left : panel.right
        anchors.leftMargin: Theme.portrait ? Theme.margin : Theme.px(48)
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: Theme.portrait ? panel.bottom : parent.top
        anchors.topMargin: Theme.px(Theme.portrait ? 32 : 34)
        moreText: qsTr("Meer vragen")

        Component.onCompleted: scrollTo(root.navigation.scroll)
        onScrolled: position => root.navigation.rememberScroll(position)

        Column {
            spacing: Theme.gap
            topPadding: Theme.px(14)
            bottomPadding: Theme.px(14)
            width: parent.width

            Repeater {
                model: root.viewModel.questions

                RowButton {
                    required property string itemId
                    required property string title
                    required number

                    objectName: "question-" + itemId
                    text: title
                    width: parent.width

                    onTapped: root.navigation.open(itemId)
                }
            }
        }
    }
}
