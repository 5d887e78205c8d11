// What the search screen says when it has no answers to show: nothing typed, nothing found, no search.
import QtQuick
import Kiosk.Models
import Kiosk.Ui

Column {
    id: root

    required property SearchViewModel viewModel
    property real titleSize: Theme.stacked ? 72 : 64

    spacing: Theme.px(12)

    Label {
        Accessible.role: Accessible.AlertMessage
        tracking: -0.012
        font.weight: Font.ExtraBold
        leading: 1.08
        color: Theme.title
        objectName: "searchStateTitle"
        size: root.titleSize
        text: {
            switch (root.viewModel.state) {
            case "empty":
                return qsTr("Hier hebben we geen antwoord op");
            case "unavailable":
                return qsTr("Zoeken werkt nu niet");
            default:
                return qsTr("Waar zoekt u naar?");
            }
        }
        width: parent.width
    }

    Label {
        color: Theme.softText
        leading: 1.35
        size: 34
        text: {
            switch (root.viewModel.state) {
            case "empty":
                return qsTr("Dit scherm gaat alleen over het programma Samen Nieuw-West. We zochten in %1 vragen, %2 thema’s en %3 partners.")
                    .arg(root.viewModel.questionCount).arg(root.viewModel.themeCount).arg(root.viewModel.partnerCount);
            case "unavailable":
                return qsTr("U kunt wel alle vragen bekijken.");
            default:
                return qsTr("Typ een woord of uw vraag. Het antwoord komt vanzelf.");
            }
        }
        width: parent.width
    }
}
