// A page of text: contact, about this kiosk.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

FocusScope {
    id: root

    required property PageViewModel viewModel
    required property HelpViewModel help
    required property NavigationViewModel navigation

    objectName: "pageScreen"

    ScreenHeader {
        id: header

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.px(28)
        iconName: root.viewModel.icon
        title: qsTr("Hulp")
    }

    Label {
        id: title

        anchors.left: header.left
        anchors.top: header.bottom
        anchors.topMargin: Theme.px(12)
        tracking: -0.012
        font.weight: Font.ExtraBold
        color: Theme.title
        objectName: "screenTitle"
        size: 72
        text: root.viewModel.title
        width: text_.width
    }

    ReadingArea {
        id: text_

        anchors.bottom: Theme.portrait ? card.top : parent.bottom
        anchors.bottomMargin: Theme.px(28)
        anchors.left: header.left
        anchors.top: title.bottom
        anchors.topMargin: Theme.px(20)
        width: Theme.portrait ? header.width : Theme.px(1130)

        Component.onCompleted: scrollTo(root.navigation.scroll)
        onScrolled: position => root.navigation.rememberScroll(position)

        PageBody {
            help: root.help
            navigation: root.navigation
            viewModel: root.viewModel
            width: parent.width
        }
    }

    QrCard {
        id: card

        address: root.viewModel.readableAddress
        anchors.bottom: Theme.portrait ? parent.bottom : undefined
        anchors.bottomMargin: Theme.px(44)
        anchors.right: header.right
        anchors.top: Theme.portrait ? undefined : header.bottom
        anchors.topMargin: Theme.px(28)
        codeSize: Theme.px(380)
        content: root.viewModel.webAddress
        detail: qsTr("Open de camera van uw telefoon en richt op de code.")
        height: Theme.portrait ? implicitHeight : Theme.px(720)
        stacked: true
        title: qsTr("Onze website")
        width: Theme.portrait ? header.width : Theme.px(596)
    }
}
