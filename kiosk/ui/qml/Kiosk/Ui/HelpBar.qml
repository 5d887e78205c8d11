// The bar at the foot of every screen: the same cells in the same place, width and height, always.
import QtQuick

Rectangle {
    id: root

    property bool atHome: false
    property bool atHelp: false

    signal backRequested
    signal homeRequested
    signal helpRequested

    color: Theme.bar
    height: Theme.barHeight

    Keys.onEscapePressed: root.backRequested()

    HelpBarButton {
        id: back

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        iconName: root.atHome ? "check" : "arrow-left"
        objectName: "backButton"
        text: root.atHome ? qsTr("Klaar") : qsTr("Terug")

        onTapped: root.backRequested()
    }

    HelpBarButton {
        anchors.left: back.right
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        available: !root.atHome
        iconName: "home"
        objectName: "homeButton"
        text: qsTr("Begin")

        onTapped: root.homeRequested()
    }

    HelpBarButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        available: !root.atHelp
        iconName: "help-circle"
        objectName: "helpButton"
        text: qsTr("Hulp")

        onTapped: root.helpRequested()
    }
}
