// One line of the list: the title, and how the item stands.
import QtQuick
import QtQuick.Templates as T

T.ItemDelegate {
    id: root

    required property string itemId
    required property string title
    required property string standing
    required property string badge
    required property string explanation
    required property bool isUnsaved
    property bool chosen: false
    property bool focused: false
    property bool hasGrip: false
    readonly property int _before: hasGrip ? 30 : Look.gap

    Accessible.description: explanation
    Accessible.name: title
    Accessible.role: Accessible.ListItem
    Accessible.selected: chosen
    focusPolicy: Qt.NoFocus
    height: Math.max(46, words.implicitHeight + 16)
    hoverEnabled: true
    objectName: "item:" + itemId

    background: Rectangle {
        color: root.chosen ? Look.mist : root.hovered ? Look.ground : Look.paper

        Rectangle {
            color: Look.lake
            height: parent.height
            visible: root.chosen
            width: 5
        }

        Rectangle {
            anchors.bottom: parent.bottom
            color: Look.thinLine
            height: 1
            width: parent.width
        }

        Rectangle {
            anchors.fill: parent
            border.color: Look.ink
            border.width: 2
            color: "transparent"
            visible: root.focused
        }
    }
    contentItem: Item {
        Rectangle {
            id: dot

            anchors.verticalCenter: parent.verticalCenter
            color: Look.sun
            border.color: Look.ink
            border.width: 1
            height: 10
            radius: 5
            visible: root.isUnsaved
            width: 10
            x: root._before - 2
        }

        Words {
            id: words

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: root.isUnsaved ? root._before + 14 : root._before
            anchors.right: badge.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            elide: Text.ElideRight
            font.pixelSize: 15
            font.weight: root.chosen ? Font.Bold : Font.Normal
            maximumLineCount: 3
            text: root.title
        }

        Badge {
            id: badge

            anchors.right: parent.right
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            status: root.standing
            text: root.badge
        }
    }

    Hint {
        text: root.isUnsaved ? root.explanation + " · " + qsTr("het gele puntje: nog niet opgeslagen") : root.explanation
        visible: root.hovered && root.isUnsaved
    }
}
