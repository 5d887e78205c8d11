// The partners with large letters, or low.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

StackedPage {
    id: root

    required property PartnersViewModel viewModel
    required property NavigationViewModel navigation

    iconName: "building-community"
    moreText: qsTr("Meer partners")
    objectName: "partnersScreen"
    scroll: navigation.scroll
    sectionTitle: viewModel.title
    title: qsTr("Wie doen er mee?")

    onScrolled: position => navigation.rememberScroll(position)

    PartnersNotice {
        title: root.viewModel.noticeTitle
        viewModel: root.viewModel
        width: parent.width
    }

    PartnerFilters {
        viewModel: root.viewModel
        width: parent.width
    }

    Column {
        id: rows

        spacing: Theme.gap
        width: parent.width

        Repeater {
            model: root.viewModel.cards

            RowButton {
                required property string itemId
                required property string title
                required property string kind
                required iconName

                detail: PartnerKinds.oneName(kind)
                objectName: "card-" + itemId
                text: title
                width: rows.width

                onTapped: root.navigation.open(itemId)
            }
        }
    }
}
