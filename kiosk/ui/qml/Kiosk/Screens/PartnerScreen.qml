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
        height: Math.round(width * 168 / 1100)
        width: Theme.portrait ? header.width : Theme.px(1100)

        Image {
            anchors.fill: parent
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
                objectName: "screenTitle"
                size: 64
                text: root.viewModel.title
                width: parent.width
            }

            BodyText {
                blocks: root.viewModel.body
                columns: 1
                size: 36
                width: parent.width

                onItemRequested: itemId => root.navigation.open(itemId)
            }

            Fact {
                iconName: root.viewModel.icon
                label: qsTr("Soort")
                text: PartnerKinds.oneName(root.viewModel.kind)
                width: parent.width
            }

            Fact {
                iconName: "news"
                label: qsTr("Bron")
                text: qsTr("%1, %2").arg(root.viewModel.source).arg(root.viewModel.sourceDate)
                width: parent.width
            }

            Fact {
                iconName: "check"
                label: qsTr("Nagekeken op")
                text: root.viewModel.verifiedOn
                visible: text !== ""
                width: parent.width
            }
        }
    }

    Row {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(40)
        anchors.left: header.left
        spacing: Theme.gap

        ActionButton {
            iconName: "arrow-left"
            objectName: "previousPartner"
            text: qsTr("Vorige partner")

            onTapped: root.navigation.open(root.viewModel.previousId)
        }

        ActionButton {
            iconAtEnd: true
            iconName: "arrow-right"
            objectName: "nextPartner"
            text: qsTr("Volgende partner")
            variant: "forward"

            onTapped: root.navigation.open(root.viewModel.nextId)
        }
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
