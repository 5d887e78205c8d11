// A button: "primary" for what one came to do, "plain" for the rest, "quiet" without a border, "dark" on the bar.
import QtQuick
import QtQuick.Templates as T

T.Button {
    id: root

    property string iconName
    property string look: "plain"
    property string hint
    property bool chosen: false
    readonly property bool _filled: look === "primary" || chosen
    readonly property color _ink: look === "dark" ? (chosen ? Look.ink : Look.paper) : !enabled ? Look.softInk : chosen ? Look.paper : _filled ? Look.paper : Look.ink
    readonly property color _ground: {
        if (look === "dark")
            return chosen ? Look.paper : down ? Look.lake : hovered ? "#0D4048" : "transparent";
        if (!enabled)
            return "transparent";
        if (_filled)
            return down ? Look.lakePressed : Look.lake;
        return down || hovered ? Look.mist : look === "quiet" ? "transparent" : Look.paper;
    }

    Accessible.description: hint
    Accessible.name: text === "" ? hint : text
    Accessible.role: Accessible.Button
    Accessible.checkable: checkable
    Accessible.checked: checkable && chosen
    font.family: Look.fontFamily
    font.pixelSize: Look.normal
    font.weight: Font.DemiBold
    hoverEnabled: true
    implicitHeight: Look.control
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: text === "" ? 9 : 14
    rightPadding: leftPadding
    focusPolicy: Qt.StrongFocus
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    background: Rectangle {
        border.color: root.look === "dark" ? Look.barLine : root.enabled ? (root._filled ? root._ground : Look.line) : Look.thinLine
        border.width: root.look === "quiet" && !root.chosen ? 0 : root.look === "dark" ? 1 : 2
        color: root._ground
        radius: Look.radius
    }
    contentItem: Row {
        spacing: 8

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            tint: root._ink
            visible: root.iconName !== ""
        }

        Words {
            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: root._ink
            font: root.font
            text: root.text
            visible: root.text !== ""
            wrapMode: Text.NoWrap
        }
    }

    FocusFrame {
        visible: root.visualFocus
    }

    Hint {
        text: root.hint
        visible: root.hint !== "" && root.hovered
    }
}
