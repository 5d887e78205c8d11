// One of a list of words; each has a value that the program knows.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

T.ComboBox {
    id: root

    property string value
    property string label
    property bool faulty: false

    signal chosen(string value)

    function show(): void {
        currentIndex = Math.max(0, indexOfValue(value));
    }

    Accessible.name: label
    font.family: Look.fontFamily
    font.pixelSize: Look.normal
    hoverEnabled: true
    implicitHeight: Look.control
    implicitWidth: 180
    leftPadding: 12
    rightPadding: 34
    textRole: "words"
    valueRole: "value"

    Component.onCompleted: show()
    onActivated: index => root.chosen(root.valueAt(index))
    onModelChanged: Qt.callLater(show)
    onValueChanged: show()

    background: Rectangle {
        border.color: root.faulty ? Look.error : root.visualFocus || root.down ? Look.lake : Look.line
        border.width: root.faulty || root.visualFocus || root.down ? 3 : 2
        color: root.hovered ? Look.mist : Look.paper
        radius: Look.radius
    }
    contentItem: Words {
        Accessible.ignored: true
        elide: Text.ElideRight
        font: root.font
        text: root.displayText
        wrapMode: Text.NoWrap
    }
    delegate: T.ItemDelegate {
        id: line

        required property int index
        required property var modelData

        Accessible.name: modelData.words
        height: 36
        highlighted: root.highlightedIndex === index
        hoverEnabled: true
        width: root.popup.availableWidth

        background: Rectangle {
            color: line.highlighted ? Look.mist : Look.paper
        }
        contentItem: Words {
            Accessible.ignored: true
            elide: Text.ElideRight
            font.weight: line.index === root.currentIndex ? Font.Bold : Font.Normal
            leftPadding: 12
            rightPadding: 12
            text: line.modelData.words
            wrapMode: Text.NoWrap
        }
    }
    indicator: Glyph {
        name: "chevron-down"
        x: root.width - width - 10
        y: (root.height - height) / 2
    }
    popup: T.Popup {
        height: Math.min(implicitContentHeight + 8, 400)
        padding: 4
        width: Math.max(root.width, 220)
        y: root.height + 4

        background: Rectangle {
            border.color: Look.line
            border.width: 2
            color: Look.paper
            radius: Look.radius
        }
        contentItem: ListView {
            clip: true
            currentIndex: root.highlightedIndex
            implicitHeight: contentHeight
            model: root.popup.visible ? root.delegateModel : null

            T.ScrollBar.vertical: SlimBar {
            }
        }
    }
}
