// Help with large letters, or low.
import QtQuick
import Kiosk.Models
import Kiosk.Ui

StackedPage {
    id: root

    required property HelpViewModel viewModel
    required property NavigationViewModel navigation

    iconName: "help-circle"
    objectName: "helpScreen"
    scroll: navigation.scroll
    sectionTitle: qsTr("Hulp")
    title: qsTr("Zo werkt dit scherm")

    onScrolled: position => navigation.rememberScroll(position)

    HelpSteps {
        cameFrom: root.viewModel.cameFrom
        width: parent.width
    }

    HelpWays {
        navigation: root.navigation
        viewModel: root.viewModel
        width: parent.width
    }
}
