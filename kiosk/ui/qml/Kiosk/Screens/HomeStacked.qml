// Home with large letters, or low: search, the ways in and the much-asked questions in one column.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

StackedPage {
    id: root

    required property HomeViewModel viewModel
    required property NavigationViewModel navigation

    moreText: qsTr("Meer")
    objectName: "homeScreen"
    scroll: navigation.scroll
    title: qsTr("Wat wilt u weten?")

    onScrolled: position => navigation.rememberScroll(position)

    SearchBox {
        height: implicitHeight
        width: parent.width

        onTapped: root.navigation.openSearch()
    }

    Grid {
        id: ways

        columnSpacing: Theme.gap
        columns: Theme.textPercent > 100 ? 1 : Theme.portrait ? 2 : 3
        rowSpacing: Theme.gap
        width: parent.width

        Repeater {
            model: root.viewModel.tiles

            RowButton {
                required property string itemId
                required property string title
                required detail
                required iconName
                required property bool isEmphasised

                emphasised: isEmphasised
                objectName: "tile-" + itemId
                text: title
                width: Math.floor((ways.width - (ways.columns - 1) * ways.columnSpacing) / ways.columns)

                onTapped: root.navigation.open(itemId)
            }
        }
    }

    Label {
        font.weight: Font.ExtraBold
        size: 36
        text: qsTr("Veel gevraagd")
        topPadding: Theme.px(12)
        width: parent.width
    }

    ItemRows {
        prefix: "muchAsked-"
        rows: root.viewModel.muchAsked
        width: parent.width

        onItemRequested: itemId => root.navigation.open(itemId)
    }
}
