// Asks for the address of a website.
import QtQuick
import Kiosk.Models

EditorDialog {
    id: root

    required property BodyTextViewModel body
    property string _first
    readonly property bool _isAddress: body.isAddress(url.text.trim())

    signal accepted(string url)

    function show(present: string): void {
        _first = present;
        open();
    }

    function take(): void {
        if (!_isAddress)
            return;
        close();
        root.accepted(url.text.trim());
    }

    title: qsTr("Verwijzen naar een website")

    onOpened: {
        url.text = root._first === "" ? "https://" : root._first;
        url.forceActiveFocus();
    }

    Labelled {
        error: root._isAddress || url.text === "https://" || url.text === "" ? "" : qsTr("Dit is geen heel webadres. Begin met https://")
        label: qsTr("Adres van de website")
        width: parent.width

        Entry {
            id: url

            Accessible.name: qsTr("Adres van de website")
            objectName: "addressField"
            width: parent.width

            onAccepted: root.take()
        }
    }

    Words {
        color: Look.softInk
        font.pixelSize: Look.small
        text: qsTr("De kiosk opent geen websites. Bezoekers krijgen een QR-code voor hun telefoon.")
        width: parent.width
    }

    Row {
        spacing: 8

        PushButton {
            enabled: root._isAddress
            look: "primary"
            objectName: "addressOk"
            text: qsTr("Invoegen")

            onClicked: root.take()
        }

        PushButton {
            text: qsTr("Annuleren")

            onClicked: root.close()
        }
    }
}
