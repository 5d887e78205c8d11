// A page of text with large letters, or low.
import QtQuick
import Kiosk.Models
import Kiosk.Ui

StackedPage {
    id: root

    required property PageViewModel viewModel
    required property HelpViewModel help
    required property NavigationViewModel navigation

    iconName: viewModel.icon
    objectName: "pageScreen"
    scroll: navigation.scroll
    sectionTitle: qsTr("Hulp")
    title: viewModel.title

    onScrolled: position => navigation.rememberScroll(position)

    PageBody {
        help: root.help
        navigation: root.navigation
        viewModel: root.viewModel
        width: parent.width
    }

    QrCard {
        address: root.viewModel.readableAddress
        content: root.viewModel.webAddress
        detail: qsTr("Open de camera van uw telefoon en richt op de code.")
        height: implicitHeight
        stacked: Theme.portrait && Theme.textPercent > 100
        title: qsTr("Onze website")
        width: parent.width
    }
}
