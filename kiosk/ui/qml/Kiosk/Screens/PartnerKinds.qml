// The words for the kinds of partner.
pragma Singleton
import QtQuick

QtObject {
    // For one partner.
    function oneName(kind: string): string {
        switch (kind) {
        case "government":
            return qsTr("Overheid");
        case "social":
            return qsTr("Maatschappelijke organisatie");
        case "residents":
            return qsTr("Bewonersorganisatie");
        case "knowledge":
            return qsTr("Kennisinstelling");
        case "business":
            return qsTr("Bedrijf");
        default:
            return qsTr("Soort onbekend");
        }
    }

    // For a group of partners.
    function manyName(kind: string): string {
        return kind === "all" ? qsTr("Alle") : oneName(kind);
    }
}
