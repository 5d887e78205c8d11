// The bar at the top: the pages, a new item, and in whose name one works.
import QtQuick
import Kiosk.Models

Rectangle {
    id: root

    required property EditorViewModel editor
    // The laptop's width has no room for the icons of the pages.
    readonly property bool _isWide: width >= 1600

    signal newRequested
    signal authorRequested

    color: Look.bar
    height: 60

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: root._isWide ? 14 : 8

        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Look.paper
            font.pixelSize: 20
            font.weight: Font.ExtraBold
            text: qsTr("Samen Nieuw-West")
            wrapMode: Text.NoWrap
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Look.barLine
            height: 28
            width: 1
        }

        PushButton {
            chosen: root.editor.page === "items"
            hint: qsTr("Alle onderdelen, om te lezen en te wijzigen")
            iconName: root._isWide ? "list-details" : ""
            look: "dark"
            objectName: "itemsTab"
            text: qsTr("Onderdelen")

            onClicked: root.editor.openPage("items")
        }

        PushButton {
            chosen: root.editor.page === "findings"
            hint: qsTr("Wat er beter kan, van alle onderdelen samen")
            iconName: root._isWide ? "shield-check" : ""
            look: "dark"
            objectName: "findingsTab"
            text: qsTr("Controle")

            onClicked: root.editor.openPage("findings")
        }

        PushButton {
            chosen: root.editor.page === "translations"
            hint: qsTr("Hoe ver elke taal is, en het nakijken van vertalingen")
            iconName: root._isWide ? "language" : ""
            look: "dark"
            objectName: "translationsTab"
            text: qsTr("Vertalingen")

            onClicked: root.editor.openPage("translations")
        }

        PushButton {
            chosen: root.editor.page === "asked"
            hint: qsTr("Wat bewoners vroegen: wat zij openden en zochten, op alle kiosken")
            iconName: root._isWide ? "user-question" : ""
            look: "dark"
            objectName: "askedTab"
            text: qsTr("Bewoners")

            onClicked: root.editor.openPage("asked")
        }

        PushButton {
            chosen: root.editor.page.startsWith("general")
            hint: qsTr("Contact, en de vragen op het beginscherm")
            iconName: root._isWide ? "home" : ""
            look: "dark"
            objectName: "generalTab"
            text: qsTr("Algemeen")

            onClicked: root.editor.openPage("general")
        }

        PushButton {
            chosen: root.editor.page === "publish"
            hint: qsTr("Een uitgave maken voor de kiosken")
            iconName: root._isWide ? "check" : ""
            look: "dark"
            objectName: "publishTab"
            text: qsTr("Publiceren")

            onClicked: root.editor.openPage("publish")
        }
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: Look.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: root.editor.unsavedCount > 0 ? Look.sun : "#B7CFCF"
            font.pixelSize: Look.small
            objectName: "unsavedWords"
            text: root.editor.unsavedCount === 0 ? qsTr("Alles is opgeslagen") : root.editor.unsavedCount === 1 ? qsTr("1 onderdeel niet opgeslagen") : qsTr("%1 onderdelen niet opgeslagen").arg(root.editor.unsavedCount)
            wrapMode: Text.NoWrap
        }

        PushButton {
            hint: qsTr("In wiens naam u opslaat. Klik om dat te wijzigen.")
            iconName: "user"
            look: "dark"
            objectName: "authorButton"
            text: root.editor.author.length > 20 ? root.editor.author.slice(0, 19) + "…" : root.editor.author

            onClicked: root.authorRequested()
        }

        PushButton {
            hint: qsTr("Een nieuwe vraag, partner of pagina maken (Ctrl+N)")
            iconName: "plus"
            look: "dark"
            objectName: "newButton"
            text: qsTr("Nieuw")

            onClicked: root.newRequested()
        }
    }
}
