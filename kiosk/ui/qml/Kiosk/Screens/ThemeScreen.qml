// One theme: its colour, what it is about, questions on it, and the way to its neighbours.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

FocusScope {
    id: root

    required property ThemeViewModel viewModel
    required property NavigationViewModel navigation

    objectName: "themeScreen"

    ColourPanel {
        id: panel

        caption: qsTr("Thema %1 van %2").arg(root.viewModel.number).arg(root.viewModel.count)
        height: Theme.portrait ? Theme.px(420) : root.height
        iconName: root.viewModel.icon
        picture: root.viewModel.picture
        pictureRatio: 464 / 600
        title: root.viewModel.title
        tone: root.viewModel.colour
        width: Theme.portrait ? root.width : Theme.px(600)
    }

    ReadingArea {
        id: area

        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.px(24)
        anchors.left: foot.left
        anchors.right: foot.right
        anchors.top: Theme.portrait ? panel.bottom : parent.top
        anchors.topMargin: Theme.px(44)

        Component.onCompleted: scrollTo(root.navigation.scroll)
        onScrolled: position => root.navigation.rememberScroll(position)

        BodyText {
            blocks: root.viewModel.body
            bottomPadding: Theme.px(14)
            columns: Theme.portrait ? 1 : 2
            size: 38
            width: parent.width

            onItemRequested: itemId => root.navigation.open(itemId)
        }
    }

    Column {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(44)
        anchors.left: Theme.portrait ? parent.left : panel.right
        anchors.leftMargin: Theme.portrait ? Theme.margin : Theme.px(56)
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.px(24)

        Label {
            font.weight: Font.ExtraBold
            size: 36
            text: qsTr("Vragen over de thema’s")
            visible: root.viewModel.related.count > 0
        }

        Row {
            spacing: Theme.px(32)

            FittingRows {
                id: related

                height: implicitHeight
                minimumHeight: 104
                rows: root.viewModel.related
                width: foot.width - code.width - parent.spacing

                onItemRequested: itemId => root.navigation.open(itemId)
            }

            QrCard {
                id: code

                codeSize: Theme.px(190)
                content: root.viewModel.webAddress
                detail: qsTr("De opgaven staan in het convenant. Scan voor onze website.")
                height: Math.max(implicitHeight, related.height)
                title: qsTr("Meer weten?")
                width: Theme.px(Theme.portrait ? 440 : 520)
            }
        }

        Row {
            spacing: Theme.gap

            ActionButton {
                iconName: "arrow-left"
                objectName: "previousTheme"
                text: qsTr("Vorig thema")

                onTapped: root.navigation.open(root.viewModel.previousId)
            }

            ActionButton {
                iconAtEnd: true
                iconName: "arrow-right"
                objectName: "nextTheme"
                // A long title beside the other button would leave the screen.
                text: Theme.portrait || root.viewModel.nextTitle.length > 28 ? qsTr("Volgend thema") : qsTr("Volgend: %1").arg(root.viewModel.nextTitle)
                variant: "forward"

                onTapped: root.navigation.open(root.viewModel.nextId)
            }
        }
    }
}
