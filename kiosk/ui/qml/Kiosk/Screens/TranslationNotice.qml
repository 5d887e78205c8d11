// Says that a translation is not official yet, or that there is none, with the Dutch text one tap away.
import QtQuick
import Kiosk.Models
import Kiosk.Ui

Rectangle {
    id: root

    required property TranslatedViewModel viewModel
    // The ring of the focus is as yellow as the line in high contrast: it stays clear of it.
    readonly property real _padding: Theme.px(Theme.highContrast ? 18 : 10)
    readonly property bool _hasButton: viewModel.notice === "unofficial"
    readonly property bool _isNarrow: Theme.textPercent > 100 || width < Theme.px(900)

    border.color: Theme.noticeLine
    border.width: Theme.px(Theme.highContrast ? 4 : 2)
    color: Theme.notice
    height: content.height + 2 * _padding
    objectName: "translationNotice"
    radius: Theme.px(18)
    visible: viewModel.notice !== ""

    Grid {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(20)
        anchors.right: parent.right
        anchors.rightMargin: root._padding
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.px(16)
        columns: root._isNarrow ? 1 : 2
        rowSpacing: Theme.px(8)
        verticalItemAlignment: Grid.AlignVCenter

        Label {
            color: Theme.noticeText
            font.weight: Font.Bold
            size: 28
            text: {
                if (root.viewModel.notice === "missing")
                    return qsTr("Deze tekst is er alleen in het Nederlands.");
                if (root.viewModel.showsSource)
                    return qsTr("Dit is de officiële Nederlandse tekst.");
                return qsTr("Deze vertaling is niet officieel en nog niet nagekeken.");
            }
            width: root._isNarrow || !root._hasButton ? content.width : content.width - source.width - content.columnSpacing
        }

        ActionButton {
            id: source

            objectName: "sourceButton"
            size: 34
            text: root.viewModel.showsSource ? qsTr("Terug naar de vertaling") : qsTr("Lees het in het Nederlands")
            visible: root._hasButton

            onTapped: root.viewModel.toggleSource()
        }
    }
}
