// One partner: what is known of it and where that stands, and its website as a code.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

FocusScope {
    id: root

    required property PartnerViewModel viewModel
    required property NavigationViewModel navigation

    objectName: "partnerScreen"

    ScreenHeader {
        id: header

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.px(28)
        iconName: "building-community"
        title: qsTr("Partners")
    }

    Item {
        id: banner

        anchors.left: header.left
        anchors.top: header.bottom
        anchors.topMargin: Theme.px(32)
        // Where there is a notice, the words need the room.
        height: root.viewModel.notice === "" ? Math.round(width * 168 / 1100) : 0
        visible: height > 0
        width: Theme.portrait ? header.width : Theme.px(1100)

        Image {
            anchors.fill: parent
            mirror: Theme.mirrored
            source: Theme.picture("banner-partners")
            sourceSize.width: Math.round(parent.width)
        }

        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(28)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.card
            height: Theme.px(108)
            radius: Theme.px(18)
            width: height

            Icon {
                anchors.centerIn: parent
                name: root.viewModel.icon
                size: Theme.px(68)
                tint: Theme.heading
            }
        }
    }

    ReadingArea {
        anchors.bottom: Theme.portrait ? card.top : buttons.top
        anchors.bottomMargin: Theme.px(24)
        anchors.left: header.left
        anchors.top: banner.bottom
        anchors.topMargin: Theme.px(24)
        width: banner.width

        Component.onCompleted: scrollTo(root.navigation.scroll)
        onScrolled: position => root.navigation.rememberScroll(position)

        Column {
            spacing: Theme.px(22)
            width: parent.width

            Label {
                tracking: -0.012
                font.weight: Font.ExtraBold
                leading: 1.08
                color: Theme.title
                objectName: "screenTitle"
                size: 64
                text: root.viewModel.title
                width: parent.width
            }

            TranslationNotice {
                viewModel: root.viewModel
                width: parent.width
            }

            BodyText {
                blocks: root.viewModel.body
                rightToLeft: root.viewModel.isRightToLeft
                speechLanguage: root.viewModel.textLanguage
                columns: 1
                size: 36
                width: parent.width

                onItemRequested: itemId => root.navigation.open(itemId)
            }

            PartnerFacts {
                viewModel: root.viewModel
                width: parent.width
            }
        }
    }

    NeighbourButtons {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(40)
        anchors.left: header.left
        anchors.right: header.right
        nextText: qsTr("Volgende partner")
        previousText: qsTr("Vorige partner")
        subject: "Partner"

        onNextRequested: root.navigation.open(root.viewModel.nextId)
        onPreviousRequested: root.navigation.open(root.viewModel.previousId)
    }

    QrCard {
        id: card

        address: root.viewModel.readableWebsite
        anchors.bottom: Theme.portrait ? buttons.top : parent.bottom
        anchors.bottomMargin: Theme.px(40)
        anchors.right: header.right
        anchors.top: Theme.portrait ? undefined : banner.top
        codeSize: Theme.px(420)
        content: root.viewModel.website
        detail: qsTr("Open de camera van uw telefoon en richt op de code.")
        stacked: true
        width: Theme.portrait ? header.width : Theme.px(616)
    }
}
