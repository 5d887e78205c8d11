// All answers one below the other, each with the sentence that matches.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

Item {
    id: root

    required property SearchViewModel viewModel
    property real scroll: 0

    signal itemRequested(string itemId)
    signal scrolled(real position)

    Suggestion {
        id: suggestion

        anchors.left: parent.left
        visible: root.viewModel.suggestion !== ""
        width: Math.min(implicitWidth, root.width)
        words: root.viewModel.suggestion
        y: Theme.px(20)

        onTapped: root.viewModel.acceptSuggestion()
    }

    Label {
        id: count

        anchors.left: parent.left
        Accessible.role: Accessible.AlertMessage
        color: Theme.softText
        font.weight: Font.DemiBold
        objectName: "hitCount"
        size: 34
        text: qsTr("%n antwoorden gevonden", "", root.viewModel.hits.count)
        y: suggestion.visible ? suggestion.y + suggestion.height + Theme.px(14) : Theme.px(24)
    }

    ReadingArea {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        anchors.top: count.bottom
        anchors.topMargin: Theme.px(2)
        moreText: qsTr("Meer antwoorden")
        width: parent.width

        Component.onCompleted: scrollTo(root.scroll)
        onScrolled: position => root.scrolled(position)

        Column {
            bottomPadding: Theme.px(14)
            spacing: Theme.gap
            topPadding: Theme.px(14)
            width: parent.width

            Repeater {
                model: root.viewModel.hits

                HitCard {
                    required property int index
                    required property string itemId
                    required property string title
                    required titleHtml
                    required snippet
                    required snippetHtml
                    required alsoKnownAs

                    best: index === 0
                    objectName: "hit-" + itemId
                    text: title
                    width: parent.width

                    onTapped: root.itemRequested(itemId)
                }
            }
        }
    }
}
