// All text of the kiosk: our font, never elided, wrapped.
import QtQuick

Text {
    id: root

    property real size: 34

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Theme.ink
    font.pixelSize: Theme.textPx(size)
    font.weight: Font.Normal
    horizontalAlignment: Text.AlignLeft
    lineHeight: 1.2
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
}
