// Help: how this works, whom to ask here, how to reach the programme, what this kiosk is.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

FocusScope {
    id: root

    required property HelpViewModel viewModel
    required property NavigationViewModel navigation

    objectName: "helpScreen"

    ScreenHeader {
        id: header

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.px(28)
        iconName: "help-circle"
        title: qsTr("Hulp")
    }

    Label {
        id: heading

        anchors.left: header.left
        anchors.top: header.bottom
        anchors.topMargin: Theme.px(12)
        tracking: -0.012
        font.weight: Font.ExtraBold
        color: Theme.title
        objectName: "screenTitle"
        size: 72
        text: qsTr("Zo werkt dit scherm")
    }

    ReadingArea {
        anchors.bottom: Theme.portrait ? ways.top : parent.bottom
        anchors.bottomMargin: Theme.px(28)
        anchors.left: header.left
        anchors.top: heading.bottom
        anchors.topMargin: Theme.px(24)
        width: Theme.portrait ? header.width : Theme.px(1130)

        Component.onCompleted: scrollTo(root.navigation.scroll)
        onScrolled: position => root.navigation.rememberScroll(position)

        HelpSteps {
            cameFrom: root.viewModel.cameFrom
            width: parent.width
        }
    }

    HelpWays {
        id: ways

        anchors.bottom: Theme.portrait ? parent.bottom : undefined
        anchors.bottomMargin: Theme.px(40)
        anchors.right: header.right
        anchors.top: Theme.portrait ? undefined : heading.top
        navigation: root.navigation
        viewModel: root.viewModel
        width: Theme.portrait ? header.width : Theme.px(600)
    }
}
