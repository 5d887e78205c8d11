// The themes with large letters, or low.
import QtQuick
import Kiosk.Models
import Kiosk.Ui

StackedPage {
    id: root

    required property ThemesViewModel viewModel
    required property NavigationViewModel navigation

    iconName: "category"
    moreText: qsTr("Meer thema’s")
    objectName: "themesScreen"
    scroll: navigation.scroll
    sectionTitle: qsTr("Thema’s")
    title: qsTr("%n thema’s", "", viewModel.cards.count)

    onScrolled: position => navigation.rememberScroll(position)

    Label {
        color: Theme.softText
        leading: 1.35
        size: 38
        text: root.viewModel.introduction
        width: parent.width
    }

    ItemRows {
        prefix: "theme-"
        rows: root.viewModel.cards
        width: parent.width

        onItemRequested: itemId => root.navigation.open(itemId)
    }
}
