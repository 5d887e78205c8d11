// A theme with large letters, or low.
import QtQuick
import Kiosk.Models
import Kiosk.Ui

StackedPage {
    id: root

    required property ThemeViewModel viewModel
    required property NavigationViewModel navigation

    iconName: viewModel.icon
    objectName: "themeScreen"
    scroll: navigation.scroll
    sectionTitle: qsTr("Thema %1 van %2").arg(viewModel.number).arg(viewModel.count)
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
        size: 38
        width: parent.width

        onItemRequested: itemId => root.navigation.open(itemId)
    }

    Label {
        font.weight: Font.ExtraBold
        size: 36
        text: qsTr("Vragen over de thema’s")
        visible: root.viewModel.related.count > 0
        width: parent.width
    }

    ItemRows {
        rows: root.viewModel.related
        width: parent.width

        onItemRequested: itemId => root.navigation.open(itemId)
    }

    QrCard {
        content: root.viewModel.webAddress
        detail: qsTr("De opgaven staan in het convenant. Scan voor onze website.")
        height: implicitHeight
        stacked: Theme.portrait && Theme.textPercent > 100
        title: qsTr("Meer weten?")
        width: parent.width
    }

    NeighbourButtons {
        nextText: qsTr("Volgend thema")
        previousText: qsTr("Vorig thema")
        subject: "Theme"
        width: parent.width

        onNextRequested: root.navigation.open(root.viewModel.nextId)
        onPreviousRequested: root.navigation.open(root.viewModel.previousId)
    }
}
