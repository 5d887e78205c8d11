// A question in the middle of the window; Escape and a click beside it put it away.
import QtQuick
import QtQuick.Templates as T

T.Popup {
    id: root

    property string title
    default property alias content: place.data

    anchors.centerIn: T.Overlay.overlay
    focus: true
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    implicitWidth: 520
    modal: true
    padding: 24

    T.Overlay.modal: Rectangle {
        color: "#99062B33"
    }
    background: Rectangle {
        border.color: Look.line
        border.width: 2
        color: Look.ground
        radius: 14
    }
    contentItem: Column {
        id: place

        Accessible.name: root.title
        Accessible.role: Accessible.Dialog
        spacing: 16

        Words {
            font.pixelSize: 22
            font.weight: Font.ExtraBold
            text: root.title
            width: parent.width
        }
    }
}
