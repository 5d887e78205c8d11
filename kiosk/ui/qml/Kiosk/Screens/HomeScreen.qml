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

    Rectangle {
        color: Theme.water
        height: root._headHeight
        width: parent.width

        Image {
            anchors.right: parent.right
            height: parent.height
            source: Theme.picture(Theme.portrait ? "art-home-portrait" : "art-home")
            width: height * sourceSize.width / sourceSize.height
            sourceSize: Theme.portrait ? Qt.size(1080, 540) : Qt.size(1920, 424)
        }
    }

    Brand {
        size: Theme.portrait ? 52 : 56
        tint: Theme.textOnDark
        x: Theme.margin
        y: Theme.px(Theme.portrait ? 44 : 36)
    }

    Column {
        x: Theme.margin
        y: Theme.px(Theme.portrait ? 190 : 118)

        Label {
            color: Theme.textOnDark
            size: 38
            text: {
                switch (root.viewModel.partOfDay) {
                case "morning":
                    return qsTr("Goedemorgen");
                case "evening":
                    return qsTr("Goedenavond");
                default:
                    return qsTr("Goedemiddag");
                }
            }
        }

        Label {
            color: Theme.textOnDark
            font.weight: Font.ExtraBold
            leading: 1.04
            size: Theme.portrait ? 84 : 76
            text: qsTr("Wat wilt u weten?")
            width: Theme.px(Theme.portrait ? 500 : 800)
        }
    }

    SearchBox {
        id: searchBox

        height: Theme.px(120)
        width: Theme.portrait ? root.width - 2 * Theme.margin : Theme.px(1056)
        x: Theme.margin
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
        x: Theme.margin
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

        readonly property real rowHeight: Theme.portrait ? Theme.px(128) : Math.floor((tiles.height - heading.height - 3 * spacing) / 3)

        spacing: Theme.gap
        width: Theme.portrait ? root.width - 2 * Theme.margin : Theme.px(696)
        x: Theme.portrait ? Theme.margin : root.width - Theme.margin - width
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

    Label {
        color: Theme.textOnDark
        size: 28
        text: qsTr("De nieuwste teksten zijn er nu niet. U ziet oudere teksten.")
        visible: root.hasNotice
        width: Theme.px(560)
        x: Theme.margin
        y: Theme.px(Theme.portrait ? 370 : 210)
    }
}
