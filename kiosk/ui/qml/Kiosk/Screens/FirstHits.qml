// Above the keyboard: the best answer with its sentence, two more, and the way to all of them.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

Item {
    id: root

    required property SearchViewModel viewModel
    readonly property int _count: viewModel.hits.count
    // While the screen is read aloud, the voice's buttons take room.
    readonly property bool _isTight: bestPlace.height < Theme.px(170)

    signal itemRequested(string itemId)
    signal allRequested

    Item {
        id: head

        height: Theme.target
        width: parent.width
        y: Theme.px(16)

        Suggestion {
            id: suggestion

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: root.viewModel.suggestion !== ""
            width: Math.min(implicitWidth, bestPlace.width)
            words: root.viewModel.suggestion

            onTapped: root.viewModel.acceptSuggestion()
        }

        Label {
            Accessible.role: Accessible.AlertMessage
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.softText
            font.weight: Font.DemiBold
            objectName: "hitCount"
            size: 34
            text: qsTr("%n antwoorden gevonden", "", root._count)
            visible: !suggestion.visible
        }

        ActionButton {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            iconAtEnd: true
            iconName: "arrow-right"
            objectName: "allHits"
            text: qsTr("Alle %1 antwoorden").arg(root._count)
            visible: root._count > 2

            onTapped: root.allRequested()
        }
    }

    Item {
        id: bestPlace

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(16)
        anchors.left: parent.left
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(12)
        width: root._count > 1 && !root._isTight ? Math.round(root.width * 0.57) : root.width
    }

    Repeater {
        id: repeater

        model: root.viewModel.hits

        HitCard {
            id: hit

            required property int index
            required property string itemId
            required property string title
            required titleHtml
            required snippet
            required snippetHtml
            required alsoKnownAs
            readonly property real _halfHeight: Math.floor((bestPlace.height - Theme.gap) / 2)
            readonly property Item _above: index === 2 ? repeater.itemAt(1) : null

            best: index === 0
            bottomPadding: Theme.px(index === 0 ? 12 : 6)
            brief: true
            tight: root._isTight
            height: index === 0 ? bestPlace.height : Math.max(_halfHeight, implicitContentHeight + topPadding + bottomPadding)
            objectName: "hit-" + itemId
            text: title
            topPadding: bottomPadding
            // One that would be cut off stands behind 'Alle antwoorden' only.
            visible: index < (root._isTight ? 1 : 3) && y + height <= bestPlace.y + bestPlace.height + 1
            width: index === 0 ? bestPlace.width : root.width - bestPlace.width - Theme.gutter
            readonly property real _start: index === 0 ? 0 : bestPlace.width + Theme.gutter
            x: Theme.mirrored ? root.width - _start - width : _start
            y: _above ? _above.y + _above.height + Theme.gap : bestPlace.y

            onTapped: root.itemRequested(itemId)
        }
    }
}
