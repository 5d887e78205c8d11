// An answer with large letters, or low.
import QtQuick
import Kiosk.Models
import Kiosk.Ui

StackedPage {
    id: root

    required property AnswerViewModel viewModel
    required property NavigationViewModel navigation

    iconName: viewModel.sectionIcon
    objectName: "answerScreen"
    scroll: navigation.scroll
    sectionTitle: viewModel.sectionTitle
    title: viewModel.title

    onScrolled: position => navigation.rememberScroll(position)

    TranslationNotice {
        viewModel: root.viewModel
        width: parent.width
    }

    BodyText {
        blocks: root.viewModel.body
        columns: 1
        rightToLeft: root.viewModel.isRightToLeft
        speechLanguage: root.viewModel.textLanguage
        width: parent.width

        onItemRequested: itemId => root.navigation.open(itemId)
    }

    HelpedRow {
        viewModel: root.viewModel
        width: parent.width
    }

    Label {
        font.weight: Font.ExtraBold
        size: 36
        text: qsTr("Lees ook")
        visible: root.viewModel.related.count > 0
        width: parent.width
    }

    ItemRows {
        rows: root.viewModel.related
        width: parent.width

        onItemRequested: itemId => root.navigation.open(itemId)
    }

    TakeAlongCard {
        content: root.viewModel.webAddress
        height: implicitHeight
        narrow: Theme.portrait && Theme.textPercent > 100
        width: parent.width

        onTapped: root.navigation.takeAlong(root.navigation.itemId)
    }
}
