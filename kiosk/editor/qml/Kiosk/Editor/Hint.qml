// What a control does and by which keys, beside the mouse.
import QtQuick
import QtQuick.Templates as T

T.ToolTip {
    id: root

    delay: 600
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    margins: 8
    padding: 8
    timeout: 8000
    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + 6 : 0

    background: Rectangle {
        color: Look.bar
        radius: 6
    }
    contentItem: Words {
        Accessible.ignored: true
        color: Look.paper
        font.pixelSize: Look.small
        text: root.text
        wrapMode: Text.NoWrap
    }
}
