// Text of the editor that is read, not written.
import QtQuick

Text {
    color: Look.ink
    font.family: Look.fontFamily
    font.pixelSize: Look.normal
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.Wrap
    Accessible.name: text
    Accessible.role: Accessible.StaticText
}
