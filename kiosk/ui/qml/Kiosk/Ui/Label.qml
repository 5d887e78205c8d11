// All text of the kiosk: our font, never elided, wrapped.
import QtQuick

Text {
    id: root

    property real size: 34
    // Height of a line, in parts of the size.
    property real leading: 1.2
    // In parts of the size.
    property real tracking: 0

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Theme.text
    font.letterSpacing: tracking * Theme.textPx(size)
    font.pixelSize: Theme.textPx(size)
    font.weight: Font.Normal
    horizontalAlignment: Text.AlignLeft
    lineHeight: Math.round(leading * Theme.textPx(size))
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
}
