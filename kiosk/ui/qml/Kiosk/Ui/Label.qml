// All text of the kiosk: our font, never elided, wrapped.
pragma ComponentBehavior: Bound
import QtQuick

Text {
    id: root

    property real size: 34
    // Height of a line, in parts of the size.
    property real leading: 1.2
    // The language of the words, where it is not the screen's; and the place of what is read aloud now.
    property string speechLanguage
    property var spokenRectangles: []
    readonly property bool isStyled: textFormat === Text.StyledText
    readonly property bool isAlignedRight: effectiveHorizontalAlignment === Text.AlignRight
    // In parts of the size.
    property real tracking: 0

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Theme.text
    font.family: Theme.fontFamily
    font.letterSpacing: Theme.mirrored ? 0 : tracking * Theme.textPx(size)
    font.pixelSize: Theme.textPx(size)
    font.weight: Font.Normal
    // The lines' own height: some scripts claim more than they draw.
    height: lineCount * lineHeight + topPadding + bottomPadding
    horizontalAlignment: Text.AlignLeft
    lineHeight: Math.round(leading * Theme.leadingFactor * font.pixelSize)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.Wrap

    Loader {
        active: root.spokenRectangles.length > 0
        z: -1

        sourceComponent: Item {
            Repeater {
                model: root.spokenRectangles

                Rectangle {
                    required property var modelData

                    color: Theme.spoken
                    height: modelData.height
                    width: modelData.width + Theme.px(8)
                    x: modelData.x - Theme.px(4)
                    y: modelData.y

                    Rectangle {
                        anchors.bottom: parent.bottom
                        color: Theme.spokenLine
                        height: Theme.px(4)
                        width: parent.width
                    }
                }
            }
        }
    }
}
