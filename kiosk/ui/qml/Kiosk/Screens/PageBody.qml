// The text of a page; on the contact page also what is known of how to reach the programme.
import QtQuick
import Kiosk.Models
import Kiosk.Ui

Column {
    id: root

    required property PageViewModel viewModel
    required property HelpViewModel help
    required property NavigationViewModel navigation

    bottomPadding: Theme.px(14)
    spacing: Theme.px(24)

    TranslationNotice {
        viewModel: root.viewModel
        width: parent.width
    }

    BodyText {
        blocks: root.viewModel.body
        rightToLeft: root.viewModel.isRightToLeft
        speechLanguage: root.viewModel.textLanguage
        columns: Theme.portrait || Theme.stacked ? 1 : 2
        size: 38
        width: parent.width

        onItemRequested: itemId => root.navigation.open(itemId)
    }

    Fact {
        iconName: "mail"
        label: qsTr("Mail")
        text: root.viewModel.mail
        visible: text !== ""
        width: parent.width
    }

    Fact {
        iconName: "phone"
        label: qsTr("Telefoon")
        text: root.viewModel.phone
        visible: text !== ""
        width: parent.width
    }

    Fact {
        iconName: "map-pin"
        label: qsTr("Adres")
        text: root.viewModel.address
        visible: text !== ""
        width: parent.width
    }

    AskHere {
        askHere: root.help.askHere
        buildingName: root.help.buildingName
        visible: root.viewModel.isContact
        width: parent.width
    }
}
