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

        anchors.left: parent.left
        anchors.top: parent.top
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
        anchors.bottomMargin: Theme.px(20)
        anchors.left: foot.left
        anchors.right: foot.right
        anchors.top: Theme.portrait ? panel.bottom : parent.top
        anchors.topMargin: Theme.px(36)

        Component.onCompleted: scrollTo(root.navigation.scroll)
        onScrolled: position => root.navigation.rememberScroll(position)

        Column {
            bottomPadding: Theme.px(14)
            spacing: Theme.px(22)
            width: parent.width

            TranslationNotice {
                viewModel: root.viewModel
                width: parent.width
            }

            BodyText {
                blocks: root.viewModel.body
                columns: Theme.portrait ? 1 : 2
                rightToLeft: root.viewModel.isRightToLeft
                size: 38
                speechLanguage: root.viewModel.textLanguage
                width: parent.width

                onItemRequested: itemId => root.navigation.open(itemId)
            }

            Label {
                font.weight: Font.ExtraBold
                size: 36
                text: qsTr("Vragen over de thema’s")
                topPadding: Theme.px(8)
                visible: root.viewModel.related.count > 0
                width: parent.width
            }

            Row {
                id: ways

                spacing: Theme.px(32)
                width: parent.width

                FittingRows {
                    id: related

                    height: implicitHeight
                    minimumHeight: 104
                    rows: root.viewModel.related
                    width: ways.width - code.width - ways.spacing

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
        }
    }

    NeighbourButtons {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(36)
        anchors.left: Theme.portrait ? parent.left : panel.right
        anchors.leftMargin: Theme.portrait ? Theme.margin : Theme.px(56)
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        // A long title beside the other button would leave the screen.
        nextText: Theme.portrait || root.viewModel.nextTitle.length > 28 ? qsTr("Volgend thema") : qsTr("Volgend: %1").arg(root.viewModel.nextTitle)
        previousText: qsTr("Vorig thema")
        subject: "Theme"

        onNextRequested: root.navigation.open(root.viewModel.nextId)
        onPreviousRequested: root.navigation.open(root.viewModel.previousId)
    }
}
