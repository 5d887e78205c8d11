// The five themes, side by side: they weigh the same. The canal behind them says that they belong together.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

FocusScope {
    id: root

    required property ThemesViewModel viewModel
    required property NavigationViewModel navigation

    objectName: "themesScreen"

    ScreenHeader {
        id: header

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.px(28)
        iconName: "category"
        title: qsTr("Thema’s")
    }

    Column {
        id: words

        anchors.left: header.left
        anchors.right: header.right
        anchors.top: header.bottom
        anchors.topMargin: Theme.px(12)
        spacing: Theme.px(8)

        Label {
            tracking: -0.012
            font.weight: Font.ExtraBold
            color: Theme.title
            objectName: "screenTitle"
            size: 72
            text: qsTr("%n thema’s", "", root.viewModel.cards.count)
            width: parent.width
        }

        Label {
            color: Theme.softText
            size: 38
            text: root.viewModel.introduction
            width: parent.width
        }
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.px(4)
        visible: !Theme.portrait && !Theme.highContrast
        y: cards.y + Theme.px(124)

        Rectangle {
            color: Theme.shore
            height: Theme.px(16)
            width: parent.width
        }

        Rectangle {
            color: Theme.canal
            height: Theme.px(34)
            width: parent.width
        }

        Rectangle {
            color: Theme.shore
            height: Theme.px(16)
            width: parent.width
        }
    }

    Grid {
        id: cards

        readonly property real _room: root.height - y - Theme.px(44)

        anchors.left: header.left
        anchors.right: header.right
        anchors.top: words.bottom
        anchors.topMargin: Theme.px(36)
        columnSpacing: Theme.px(22)
        columns: Theme.portrait ? 1 : 5
        rowSpacing: Theme.px(22)

        Repeater {
            model: root.viewModel.cards

            ThemeCard {
                required property string itemId
                required property string title

                height: Theme.portrait ? Math.min(Theme.px(236), Math.floor((cards._room - 4 * cards.rowSpacing) / 5)) : Math.min(cards._room, Theme.px(720))
                objectName: "theme-" + itemId
                text: title
                width: Theme.portrait ? cards.width : Math.floor((cards.width - 4 * cards.columnSpacing) / 5)

                onTapped: root.navigation.open(itemId)
            }
        }
    }
}
