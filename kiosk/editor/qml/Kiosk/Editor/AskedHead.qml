// Where the reports are, what they are about, and what can be made of them.
import QtQuick
import Kiosk.Models

Column {
    id: root

    required property AskedViewModel asked

    spacing: 10

    Words {
        font.pixelSize: Look.heading
        font.weight: Font.ExtraBold
        text: qsTr("Wat bewoners vroegen")
    }

    Words {
        color: Look.softInk
        font.weight: Font.DemiBold
        objectName: "askedHeading"
        text: root.asked.heading
        width: parent.width
    }

    Row {
        spacing: 12
        width: parent.width

        Entry {
            id: folder

            Accessible.name: qsTr("Map met de meldingen van de kiosken")
            iconName: "archive"
            objectName: "reportFolder"
            placeholderText: qsTr("Map met meldingen: plak de naam, of sleep de map hierheen")
            text: root.asked.folder
            width: parent.width - look.width - page.width - sheet.width - 3 * parent.spacing

            onAccepted: root.asked.chooseFolder(text)
        }

        PushButton {
            id: look

            enabled: folder.text !== ""
            hint: qsTr("De meldingen in deze map lezen")
            iconName: "repeat"
            look: "primary"
            objectName: "readReports"
            text: qsTr("Lezen")

            onClicked: root.asked.chooseFolder(folder.text)
        }

        PushButton {
            id: page

            enabled: root.asked.hasFigures
            hint: qsTr("Een bladzijde om te printen, in dezelfde map")
            iconName: "file-text"
            objectName: "writePage"
            text: qsTr("Bladzijde")

            onClicked: root.asked.writePage()
        }

        PushButton {
            id: sheet

            enabled: root.asked.hasFigures
            hint: qsTr("Alle tellingen voor Excel, in dezelfde map")
            iconName: "list-details"
            objectName: "writeSheet"
            text: qsTr("Excel")

            onClicked: root.asked.writeSheet()
        }
    }
}
