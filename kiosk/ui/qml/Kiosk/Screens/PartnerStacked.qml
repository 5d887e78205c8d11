// A partner with large letters, or low.
import QtQuick
import Kiosk.Models
import Kiosk.Ui

StackedPage {
    id: root

    required property PartnerViewModel viewModel
    required property NavigationViewModel navigation

    iconName: "building-community"
    objectName: "partnerScreen"
    scroll: navigation.scroll
    sectionTitle: qsTr("Partners")
    title: viewModel.title

    onScrolled: position => navigation.rememberScroll(position)

    TranslationNotice {
        viewModel: root.viewModel
        width: parent.width
    }

    BodyText {
        blocks: root.viewModel.body
        rightToLeft: root.viewModel.isRightToLeft
        speechLanguage: root.viewModel.textLanguage
        columns: 1
        size: 36
        width: parent.width

        onItemRequested: itemId => root.navigation.open(itemId)
    }

    PartnerFacts {
        viewModel: root.viewModel
        width: parent.width
    }

    QrCard {
        address: root.viewModel.readableWebsite
        content: root.viewModel.website
        detail: qsTr("Open de camera van uw telefoon en richt op de code.")
        height: implicitHeight
        stacked: Theme.portrait && Theme.textPercent > 100
        width: parent.width
    }

    NeighbourButtons {
        nextText: qsTr("Volgende partner")
        previousText: qsTr("Vorige partner")
        subject: "Partner"
        width: parent.width

        onNextRequested: root.navigation.open(root.viewModel.nextId)
        onPreviousRequested: root.navigation.open(root.viewModel.previousId)
    }
}
