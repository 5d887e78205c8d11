// Whom to ask here, how to reach the programme, what this kiosk is.
import QtQuick
import Kiosk.Models
import Kiosk.Ui

Column {
    id: root

    required property HelpViewModel viewModel
    required property NavigationViewModel navigation

    spacing: Theme.gap

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
