// What can be done with the open item.
import QtQuick
import Kiosk.Models

Rectangle {
    id: root

    required property EditorViewModel editor
    readonly property ItemFormViewModel form: editor.form
    readonly property int _errors: editor.findings.itemErrorCount

    color: Look.ground
    height: 66

    Rectangle {
        color: Look.thinLine
        height: 1
        width: parent.width
    }

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        PushButton {
            enabled: root.form.isUnsaved
            hint: qsTr("Opslaan (Ctrl+S). Elke keer opslaan blijft te vinden bij Versies.")
            iconName: "device-floppy"
            look: "primary"
            objectName: "saveButton"
            text: root.form.status === "draft" && root.width >= 720 ? qsTr("Opslaan als concept") : qsTr("Opslaan")

            onClicked: root.editor.actions.save()
        }

        PushButton {
            enabled: root._errors === 0
            hint: root._errors === 0 ? qsTr("Opslaan en klaarzetten om te publiceren") : qsTr("Kijk rechts bij Controle wat er nog fout is")
            objectName: "readyButton"
            text: root._errors === 0 ? qsTr("Klaarzetten") : root._errors === 1 ? qsTr("Los eerst 1 fout op") : qsTr("Los eerst %1 fouten op").arg(root._errors)
            visible: root.form.status === "draft"

            onClicked: root.editor.actions.setStatus("ready")
        }

        PushButton {
            hint: qsTr("Verder werken als concept. Bezoekers houden de laatste versie die klaar was.")
            objectName: "draftButton"
            text: root.form.isArchived ? qsTr("Terughalen") : qsTr("Maak concept")
            visible: root.form.status !== "draft"

            onClicked: root.editor.actions.setStatus("draft")
        }

        PushButton {
            hint: qsTr("Wat u typte weghalen, en terug naar wat is opgeslagen")
            iconName: "arrow-back-up"
            look: "quiet"
            objectName: "discardButton"
            visible: root.form.isUnsaved

            onClicked: root.editor.actions.discard()
        }
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: Look.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        PushButton {
            hint: qsTr("Versies: alle keren dat dit is opgeslagen, en wat er toen veranderde")
            iconName: "history"
            look: "quiet"
            objectName: "historyButton"
            text: root.width >= 720 ? qsTr("Versies") : ""

            onClicked: root.editor.openPage("history")
        }

        PushButton {
            hint: qsTr("Eén plaats naar voren in zijn groep (Alt+↑)")
            iconName: "arrow-up"
            look: "quiet"
            objectName: "upButton"

            onClicked: root.editor.actions.move(-1)
        }

        PushButton {
            hint: qsTr("Eén plaats naar achteren in zijn groep (Alt+↓)")
            iconName: "arrow-down"
            look: "quiet"
            objectName: "downButton"

            onClicked: root.editor.actions.move(1)
        }

        PushButton {
            hint: qsTr("Een kopie maken, als concept (Ctrl+D)")
            iconName: "copy"
            look: "quiet"
            objectName: "duplicateButton"

            onClicked: root.editor.actions.duplicate()
        }

        PushButton {
            hint: qsTr("Naar het archief: bezoekers zien het niet meer")
            iconName: "archive"
            look: "quiet"
            objectName: "archiveButton"
            visible: !root.form.isArchived

            onClicked: root.editor.actions.setStatus("archived")
        }
    }

    Shortcut {
        enabled: root.visible
        sequence: "Alt+Up"

        onActivated: root.editor.actions.move(-1)
    }

    Shortcut {
        enabled: root.visible
        sequence: "Alt+Down"

        onActivated: root.editor.actions.move(1)
    }
}
