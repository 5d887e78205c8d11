// The partners that are known, by kind, and the plain statement that there are more.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

FocusScope {
    id: root

    required property PartnersViewModel viewModel
    required property NavigationViewModel navigation

    objectName: "partnersScreen"

    ScreenHeader {
        id: header

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.px(28)
        iconName: "building-community"
        title: root.viewModel.title
    }

    Label {
        id: heading

        anchors.left: header.left
        anchors.top: header.bottom
        anchors.topMargin: Theme.px(8)
        tracking: -0.012
        font.weight: Font.ExtraBold
        color: Theme.title
        objectName: "screenTitle"
        size: 68
        text: qsTr("Wie doen er mee?")
    }

    PartnerFilters {
        id: filters

        anchors.left: header.left
        anchors.right: header.right
        anchors.top: heading.bottom
        anchors.topMargin: Theme.px(18)
        viewModel: root.viewModel
    }

    PartnersNotice {
        id: notice

        anchors.right: header.right
        anchors.top: filters.bottom
        anchors.topMargin: Theme.px(20)
        height: Theme.portrait ? implicitHeight : Math.max(implicitHeight, Math.min(grid.height, area.height) - 2 * grid.topPadding)
        title: root.viewModel.noticeTitle
        viewModel: root.viewModel
        width: Theme.portrait ? header.width : Theme.px(456)
    }

    ReadingArea {
        id: area

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(6)
        anchors.left: header.left
        anchors.right: Theme.portrait ? header.right : notice.left
        anchors.rightMargin: Theme.portrait ? 0 : Theme.px(36)
        anchors.top: Theme.portrait ? notice.bottom : filters.bottom
        anchors.topMargin: Theme.px(6)
        moreText: qsTr("Meer partners")

        Component.onCompleted: scrollTo(root.navigation.scroll)
        onScrolled: position => root.navigation.rememberScroll(position)

        Grid {
            id: grid

            // All cards are as high as the one that needs most.
            readonly property real tallest: {
                let height = 0;
                for (let index = 0; index < cards.count; ++index)
                    height = Math.max(height, cards.itemAt(index)?.implicitHeight ?? 0);
                return height;
            }
            readonly property real cardHeight: Math.max(tallest, Theme.portrait ? Theme.px(188) : Math.min(Theme.px(232), Math.floor((area.height - 2 * (rowSpacing + topPadding)) / 3)))
            readonly property real cardWidth: Math.floor((width - (columns - 1) * columnSpacing) / columns)

            // Room for the focus ring of what stands at the edge.
            bottomPadding: topPadding
            columnSpacing: Theme.px(18)
            columns: Theme.portrait ? 2 : 3
            rowSpacing: Theme.px(16)
            topPadding: Theme.px(14)
            width: parent.width

            Repeater {
                id: cards

                model: root.viewModel.cards

                PartnerCard {
                    required property string itemId
                    required property string title

                    height: grid.cardHeight
                    objectName: "card-" + itemId
                    text: title
                    width: grid.cardWidth

                    onTapped: root.navigation.open(itemId)
                }
            }
        }
    }
}
