// What went wrong; it stays until it is put away.
import QtQuick

Rectangle {
    id: root

    property string text

    property bool offersCopy: false

    signal dismissed
    signal copyRequested

    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    color: Look.errorGround
    height: text === "" ? 0 : Math.max(44, words.implicitHeight + 16)
    visible: text !== ""

    Glyph {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Look.margin
        anchors.verticalCenter: parent.verticalCenter
        name: "alert-triangle"
        tint: words.color
    }

    Words {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: 10
        anchors.right: root.offersCopy ? copy.left : close.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        color: Look.error
        font.weight: Font.DemiBold
        objectName: "notice"
        text: root.text
    }

    PushButton {
        id: copy

        anchors.right: close.left
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        hint: qsTr("Alles bewaren in uw eigen map, ook wat u net typte, en daar verder werken")
        implicitHeight: 34
        objectName: "copyButton"
        text: qsTr("Kopie bewaren")
        visible: root.offersCopy

        onClicked: root.copyRequested()
    }

    PushButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: Look.margin - 8
        anchors.verticalCenter: parent.verticalCenter
        hint: qsTr("Melding weghalen")
        iconName: "x"
        implicitHeight: 32
        look: "quiet"
        objectName: "dismissNotice"

        onClicked: root.dismissed()
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: words.color
        height: 2
        width: parent.width
    }
}
