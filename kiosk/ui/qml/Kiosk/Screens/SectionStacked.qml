// A list of questions, with large letters or low.
import QtQuick
import Kiosk.Models
import Kiosk.Ui

StackedPage {
    id: root

    required property SectionViewModel viewModel
    required property NavigationViewModel navigation

    iconName: viewModel.icon
    moreText: qsTr("Meer vragen")
    objectName: "sectionScreen"
    scroll: navigation.scroll
    sectionTitle: qsTr("%n vragen", "", viewModel.questions.count)
    title: viewModel.title

    onScrolled: position => navigation.rememberScroll(position)

    ItemRows {
        prefix: "question-"
        rows: root.viewModel.questions
        width: parent.width

        onItemRequested: itemId => root.navigation.open(itemId)
    }
}
