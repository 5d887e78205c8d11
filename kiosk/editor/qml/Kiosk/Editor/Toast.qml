// What just happened; it goes by itself.
import QtQuick

Rectangle {
    id: root

    property string text

    signal dismissed

    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    border.color: Look.ok
    border.width: 2
    color: Look.okGround
    height: words.implicitHeight + 24
    radius: 12
    visible: text !== ""
    width: words.width + 110

    onTextChanged: {
        if (text !== "")
            timer.restart();
    }

    Timer {
        id: timer

        interval: 6000

        onTriggered: root.dismissed()
    }

    Glyph {
        anchors.verticalCenter: parent.verticalCenter
        name: "check"
        tint: Look.ok
        x: 18
    }

    Words {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: Look.ok
        font.weight: Font.DemiBold
        objectName: "notice"
        text: root.text
        width: Math.min(implicitWidth, 640)
        x: 48
    }

    PushButton {
        anchors.right: parent.right
        anchors.rightMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        hint: qsTr("Melding weghalen")
        iconName: "x"
        implicitHeight: 32
        look: "quiet"
        objectName: "dismissNotice"

        onClicked: root.dismissed()
    }
}
