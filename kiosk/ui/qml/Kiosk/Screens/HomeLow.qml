// Home in 'Lager': greeting and drawing above, all that can be touched below.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

FocusScope {
    id: root

    required property HomeViewModel viewModel
    required property NavigationViewModel navigation

    objectName: "homeScreen"

    HomeHead {
        height: Theme.reachTop
        note: qsTr("Alle knoppen staan nu laag")
        partOfDay: root.viewModel.partOfDay
        width: parent.width
    }

    SearchBox {
        id: searchBox

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.reachTop + Theme.px(18)
        height: Theme.px(108)
        width: Theme.px(1058)

        onTapped: root.navigation.openSearch()
    }

    Grid {
        id: ways

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(16)
        anchors.left: searchBox.left
        anchors.right: searchBox.right
        anchors.top: searchBox.bottom
        anchors.topMargin: Theme.gap
        columnSpacing: Theme.gap
        columns: 3
        rowSpacing: Theme.gap

        Repeater {
            model: root.viewModel.tiles

            RowButton {
                required property string itemId
                required property string title
                required detail
                required iconName
                required property bool isEmphasised

                emphasised: isEmphasised
                height: Math.floor((ways.height - ways.rowSpacing) / 2)
                objectName: "tile-" + itemId
                showsArrow: false
                text: title
                width: Math.floor((ways.width - 2 * ways.columnSpacing) / 3)

                onTapped: root.navigation.open(itemId)
            }
        }
    }

    Label {
        id: heading

        anchors.left: rows.left
        anchors.top: searchBox.top
        font.weight: Font.ExtraBold
        size: 36
        text: qsTr("Veel gevraagd")
    }

    FittingRows {
        id: rows

        anchors.bottom: ways.bottom
        anchors.left: searchBox.right
        anchors.leftMargin: Theme.px(38)
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: heading.bottom
        anchors.topMargin: Theme.gap
        minimumHeight: 107
        prefix: "muchAsked-"
        rows: root.viewModel.muchAsked

        onItemRequested: itemId => root.navigation.open(itemId)
    }
}
