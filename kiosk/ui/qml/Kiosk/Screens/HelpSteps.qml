// How the screen that one came from works.
import QtQuick
import Kiosk.Ui

Column {
    id: root

    property string cameFrom

    spacing: Theme.px(26)

    HelpStep {
        iconName: "hand-click"
        text: {
            switch (root.cameFrom) {
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
