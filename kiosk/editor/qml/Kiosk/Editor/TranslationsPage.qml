// How far each language is, and the translations to make or to review, beside their Dutch.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

Item {
    id: root

    required property EditorViewModel editor
    readonly property TranslationDeskViewModel desk: editor.translations

    objectName: "translationsPage"

    Row {
        id: languages

        spacing: Look.gap
        x: Look.margin
        y: Look.margin

        Repeater {
            model: root.desk.languages

            LanguageProgressCard {
                width: (root.width - 2 * Look.margin - 3 * Look.gap) / 4

                onClicked: root.desk.chooseLanguage(code)
            }
        }
    }

    Rectangle {
        id: frame

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Look.margin
        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        anchors.top: languages.bottom
        anchors.topMargin: Look.gap
        border.color: Look.thinLine
        border.width: 1
        color: Look.paper
        width: 340

        ListView {
            id: list

            acceptedButtons: Qt.NoButton
            activeFocusOnTab: true
            anchors.fill: parent
            anchors.margins: 1
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0
            clip: true
            model: root.desk.tasks
            objectName: "taskList"
            Accessible.name: qsTr("Vertalingen")
            Accessible.role: Accessible.List

            T.ScrollBar.vertical: SlimBar {
            }
            delegate: ItemLine {
                explanation: badge
                isUnsaved: false
                chosen: itemId === root.desk.itemId
                objectName: "task:" + itemId
                width: list.width - 12

                onClicked: root.desk.choose(itemId)
            }
        }
    }

    TranslationPair {
        anchors.bottom: frame.bottom
        anchors.left: frame.right
        anchors.leftMargin: Look.margin
        anchors.right: parent.right
        anchors.rightMargin: Look.margin
        anchors.top: frame.top
        desk: root.desk
        visible: root.desk.itemId !== ""

        onEditRequested: root.editor.goTo(root.desk.itemId, root.desk.language, "body", 0, 0)
        onReviewed: root.editor.actions.markReviewed(root.desk.itemId, root.desk.language)
    }
}
