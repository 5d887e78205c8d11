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
        id: title

        anchors.left: header.left
        anchors.top: header.bottom
        anchors.topMargin: Theme.px(12)
        tracking: -0.012
        font.weight: Font.ExtraBold
        objectName: "screenTitle"
        size: 72
        text: qsTr("Zo werkt dit scherm")
    }

    ReadingArea {
        anchors.bottom: Theme.portrait ? ways.top : parent.bottom
        anchors.bottomMargin: Theme.px(28)
        anchors.left: header.left
        anchors.top: title.bottom
        anchors.topMargin: Theme.px(24)
        width: Theme.portrait ? header.width : Theme.px(1130)

        Component.onCompleted: scrollTo(root.navigation.scroll)
        onScrolled: position => root.navigation.rememberScroll(position)

        Column {
            spacing: Theme.px(26)
            width: parent.width

            HelpStep {
                iconName: "hand-click"
                text: {
                    switch (root.viewModel.cameFrom) {
                    case "search":
                        return qsTr("Typ een woord op het toetsenbord. De antwoorden komen vanzelf. Tik op een antwoord om het te lezen.");
                    case "answer":
                        return qsTr("Lees het antwoord. Past het niet op het scherm? Tik dan op ‘Lees verder’. Onder ‘Lees ook’ staan vragen die erbij horen.");
                    case "partners":
                        return qsTr("Tik op een soort om minder partners te zien. Tik op een partner om er meer over te lezen.");
                    default:
                        return qsTr("Tik op wat u wilt weten. Een korte tik is genoeg.");
                    }
                }
                width: parent.width
            }

            HelpStep {
                iconName: "arrow-left"
                text: qsTr("Met ‘Terug’ gaat u naar het vorige scherm. Met ‘Begin’ gaat u naar het eerste scherm.")
                width: parent.width
            }

            HelpStep {
                iconName: "qrcode"
                text: qsTr("Ziet u een blokje met zwarte vakjes? Richt de camera van uw telefoon erop. Dan opent uw telefoon de website.")
                width: parent.width
            }

            HelpStep {
                iconName: "check"
                text: qsTr("Bent u klaar? Ga naar het begin en tik op ‘Klaar’. Wat u hebt getypt, wissen we dan.")
                width: parent.width
            }
        }
    }

    Column {
        id: ways

        anchors.bottom: Theme.portrait ? parent.bottom : undefined
        anchors.bottomMargin: Theme.px(40)
        anchors.right: header.right
        anchors.top: Theme.portrait ? undefined : title.top
        spacing: Theme.gap
        width: Theme.portrait ? header.width : Theme.px(600)

        AskHere {
            askHere: root.viewModel.askHere
            buildingName: root.viewModel.buildingName
            width: parent.width
        }

        RowButton {
            iconName: "message-circle-question"
            objectName: "contactRow"
            text: qsTr("Contact met het programma")
            width: parent.width

            onTapped: root.navigation.open("page-contact")
        }

        RowButton {
            iconName: "info-circle"
            objectName: "aboutRow"
            text: qsTr("Over deze kiosk")
            width: parent.width

            onTapped: root.navigation.open("page-about")
        }
    }
}
