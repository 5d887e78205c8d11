// The list of all items: search, two limits, and lines that are made only while they can be seen.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

Rectangle {
    id: root

    required property ItemListViewModel viewModel

    signal itemRequested(string itemId)
    signal moveRequested(string targetId)

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    color: Look.paper

    Column {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        padding: Look.gap
        spacing: 8

        Entry {
            id: search

            iconName: "search"
            objectName: "searchField"
            placeholderText: qsTr("Zoek in alle onderdelen")
            width: parent.width - 2 * Look.gap
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
            Keys.onEscapePressed: root.viewModel.showAll()

            onTextEdited: root.viewModel.search(text)

            Binding {
                property: "text"
                target: search
                value: root.viewModel.words
            }

            Hint {
                text: qsTr("Zoeken (Ctrl+F)")
                visible: search.hovered && search.length === 0
            }
        }

        Row {
            spacing: 8

            Choice {
                label: qsTr("Soort")
                model: root.viewModel.kinds
                objectName: "kindFilter"
                value: root.viewModel.kind
                width: (root.width - 2 * Look.gap - 8) / 2

                onChosen: value => root.viewModel.limitToKind(value)
            }

            Choice {
                label: qsTr("Toestand")
                model: root.viewModel.states
                objectName: "stateFilter"
                value: root.viewModel.state
                width: (root.width - 2 * Look.gap - 8) / 2

                onChosen: value => root.viewModel.limitToState(value)
            }
        }

        Item {
            height: 28
            width: parent.width - 2 * Look.gap

            Words {
                anchors.verticalCenter: parent.verticalCenter
                color: Look.softInk
                font.pixelSize: Look.small
                objectName: "countWords"
                text: root.viewModel.countWords
            }

            PushButton {
                anchors.right: parent.right
                implicitHeight: 28
                look: "quiet"
                objectName: "showAllButton"
                text: qsTr("Alles tonen")
                visible: root.viewModel.words !== "" || root.viewModel.kind !== "" || root.viewModel.state !== ""

                onClicked: root.viewModel.showAll()
            }
        }
    }

    Rectangle {
        anchors.top: head.bottom
        color: Look.thinLine
        height: 1
        width: parent.width
    }

    ListView {
        id: list

        // Lines are of different heights: only once they are laid out is it known where this one is.
        function follow(): void {
            if (currentIndex >= 0)
                positionViewAtIndex(currentIndex, ListView.Contain);
        }

        acceptedButtons: Qt.NoButton
        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: 1
        boundsBehavior: Flickable.StopAtBounds
        // No lines made ahead: Qt complains of those that a search has taken away meanwhile.
        cacheBuffer: 0
        clip: true
        currentIndex: root.viewModel.selectedRow
        highlightMoveDuration: 0
        model: root.viewModel.rows
        objectName: "itemList"
        section.property: "group"
        Accessible.name: qsTr("Onderdelen")
        Accessible.role: Accessible.List

        onCurrentIndexChanged: Qt.callLater(follow)
        Keys.onPressed: event => {
            const step = event.key === Qt.Key_Down ? 1 : event.key === Qt.Key_Up ? -1 : 0;
            const row = currentIndex + step;
            if (step === 0 || row < 0 || row >= count)
                return;
            root.itemRequested(root.viewModel.itemIdAt(row));
            event.accepted = true;
        }

        delegate: ItemLine {
            width: list.width - 12
            chosen: itemId === root.viewModel.selected
            hasGrip: chosen
            focused: chosen && list.activeFocus

            onClicked: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                root.itemRequested(itemId);
            }
        }
        section.delegate: Words {
            required property string section

            color: Look.lake
            font.weight: Font.Bold
            bottomPadding: 4
            leftPadding: Look.gap
            text: section
            topPadding: 14
            width: list.width - 12
        }

        T.ScrollBar.vertical: SlimBar {
        }
    }

    LineGrip {
        anchors.fill: list
        lines: list
        objectName: "lineGrip"
        viewModel: root.viewModel
        visible: root.viewModel.selectedRow >= 0

        onDropped: itemId => root.moveRequested(itemId)
    }

    Words {
        anchors.horizontalCenter: list.horizontalCenter
        horizontalAlignment: Text.AlignHCenter
        objectName: "nothingFound"
        text: qsTr("Niets gevonden.\nProbeer een ander woord, of toon alles.")
        visible: list.count === 0
        width: root.width - 40
        y: list.y + 40
    }

    Rectangle {
        anchors.right: parent.right
        color: Look.thinLine
        height: parent.height
        width: 1
    }
}
