// The Dutch, with what changed since the translation was made, and the translation beside it.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

Item {
    id: root

    required property TranslationDeskViewModel desk

    signal editRequested
    signal reviewed

    Row {
        id: head

        spacing: 8

        Badge {
            anchors.verticalCenter: parent.verticalCenter
            status: root.desk.standing
            text: root.desk.ownName
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            objectName: "standingWords"
            text: root.desk.standingWords
            width: Math.min(implicitWidth, root.width - 240)
        }
    }

    Flickable {
        id: area

        acceptedButtons: Qt.NoButton
        anchors.bottom: actions.top
        anchors.bottomMargin: Look.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Look.gap
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: pair.height

        T.ScrollBar.vertical: SlimBar {
        }

        Row {
            id: pair

            readonly property int half: (area.width - 14 - spacing) / 2

            spacing: Look.gap

            TextCard {
                body: root.desk.sourceBody
                heading: qsTr("Nederlands")
                objectName: "sourceCard"
                styled: true
                title: root.desk.sourceTitle
                width: pair.half
            }

            TextCard {
                body: root.desk.hasTranslation ? root.desk.translationBody : qsTr("Er is nog geen vertaling.")
                fontFamily: root.desk.hasTranslation ? root.desk.fontFamily : Look.fontFamily
                heading: root.desk.ownName
                objectName: "translationCard"
                rightToLeft: root.desk.isRightToLeft && root.desk.hasTranslation
                title: root.desk.translationTitle
                width: pair.half
            }
        }
    }

    Row {
        id: actions

        anchors.bottom: parent.bottom
        spacing: 8

        PushButton {
            hint: qsTr("De vertaling openen in het formulier")
            iconName: "pencil"
            objectName: "editTranslation"
            text: root.desk.hasTranslation ? qsTr("Vertaling wijzigen") : qsTr("Vertaling schrijven")

            onClicked: root.editRequested()
        }

        PushButton {
            enabled: root.desk.hasTranslation && root.desk.standing !== "reviewed"
            hint: qsTr("U hebt deze vertaling gelezen en hij klopt met het Nederlands. Uw naam en de datum komen erbij.")
            iconName: "eye-check"
            look: "primary"
            objectName: "reviewedButton"
            text: qsTr("Nagekeken: dit klopt")

            onClicked: root.reviewed()
        }
    }
}
