// Home: search, six ways in, and what is asked most.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

FocusScope {
    id: root

    required property HomeViewModel viewModel
    required property NavigationViewModel navigation
    property bool hasNotice: false
    readonly property real _headHeight: Theme.px(Theme.portrait ? 540 : 424)

    objectName: "homeScreen"

    HomeHead {
        height: root._headHeight
        note: root.hasNotice ? qsTr("De nieuwste teksten zijn er nu niet. U ziet oudere teksten.") : ""
        partOfDay: root.viewModel.partOfDay
        width: parent.width
    }

    SearchBox {
        id: searchBox

        height: Theme.px(120)
        width: Theme.portrait ? root.width - 2 * Theme.margin : Theme.px(1056)
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.portrait ? root._headHeight - height / 2 : Theme.px(268)

        onTapped: root.navigation.openSearch()
    }

    Grid {
        id: tiles

        readonly property real tileWidth: Theme.portrait ? Math.floor((root.width - 2 * Theme.margin - 2 * columnSpacing) / 3) : Theme.px(336)
        // What the panel is higher than the drawing goes to the tiles.
        readonly property real tileHeight: Theme.portrait ? Theme.px(244)
                                                          : Math.floor((root.height - root._headHeight - Theme.px(32 + 16) - rowSpacing) / 2)

        columnSpacing: Theme.px(Theme.portrait ? 20 : 24)
        columns: 3
        rowSpacing: Theme.px(Theme.portrait ? 20 : 24)
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.portrait ? searchBox.y + searchBox.height + Theme.px(54) : root._headHeight + Theme.px(32)

        Repeater {
            model: root.viewModel.tiles

            Tile {
                required property string itemId
                required property string title

                height: tiles.tileHeight
                objectName: "tile-" + itemId
                text: title
                width: tiles.tileWidth

                onTapped: root.navigation.open(itemId)
            }
        }
    }

    Column {
        id: muchAsked

        readonly property real rowHeight: Theme.portrait ? Math.min(Theme.px(128), Math.floor((root.height - y - heading.height - 3 * spacing - Theme.px(12)) / 3)) : Math.floor((tiles.height - heading.height - 3 * spacing) / 3)

        spacing: Theme.gap
        width: Theme.portrait ? root.width - 2 * Theme.margin : Theme.px(696)
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.portrait ? tiles.y + tiles.height + Theme.px(28) : tiles.y

        Label {
            id: heading

            font.weight: Font.ExtraBold
            size: 36
            text: qsTr("Veel gevraagd")
        }

        Repeater {
            model: root.viewModel.muchAsked

            RowButton {
                required property string itemId
                required property string title

                height: muchAsked.rowHeight
                objectName: "muchAsked-" + itemId
                size: 34
                text: title
                width: muchAsked.width

                onTapped: root.navigation.open(itemId)
            }
        }
    }
}
