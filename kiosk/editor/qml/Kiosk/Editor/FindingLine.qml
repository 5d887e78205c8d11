// One finding: what is wrong, and what to do.
import QtQuick
import QtQuick.Templates as T

T.Button {
    id: root

    required property bool isError
    required property string message
    required property string remedy
    required property string place
    required property string itemId
    required property string language
    required property string field
    required property int start
    required property int end
    readonly property color _tone: isError ? Look.error : Look.warn

    Accessible.description: remedy
    Accessible.name: (isError ? qsTr("Fout: ") : qsTr("Tip: ")) + message
    Accessible.role: Accessible.Button
    enabled: itemId !== "" || field !== ""
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    objectName: "finding:" + field
    padding: 10
    Keys.onReturnPressed: click()

    background: Rectangle {
        color: root.hovered && root.enabled ? (root.isError ? "#F6D9D6" : "#FFE9B0") : root.isError ? Look.errorGround : Look.warnGround
        radius: Look.radius
    }
    contentItem: Column {
        spacing: 2

        Words {
            Accessible.ignored: true
            color: Look.softInk
            font.pixelSize: 13
            horizontalAlignment: Text.AlignLeft
            text: root.place
            visible: text !== ""
            width: parent.width
        }

        Row {
            spacing: 8
            width: parent.width

            Glyph {
                name: root.isError ? "alert-triangle" : "bulb"
                size: 18
                tint: root._tone
            }

            Words {
                Accessible.ignored: true
                color: root._tone
                font.pixelSize: 15
                font.weight: Font.DemiBold
                text: root.message
                width: parent.width - 26
            }
        }

        Words {
            Accessible.ignored: true
            font.pixelSize: 15
            leftPadding: 26
            text: root.remedy
            width: parent.width
        }
    }

    FocusFrame {
        visible: root.visualFocus
    }
}
