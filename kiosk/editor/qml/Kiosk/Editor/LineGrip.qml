// Moves the chosen line of a list: dragged by its grip, with a mouse or a finger.
import QtQuick
import Kiosk.Models

Item {
    id: root

    required property ListView lines
    required property ItemListViewModel viewModel
    // Where the line would come to stand; -1 while it is not dragged to another place.
    readonly property int targetRow: _target
    property int _target: -1
    property real _pointer: 0
    readonly property Item _line: lines.currentItem
    readonly property int _row: lines.currentIndex
    readonly property real _edge: 36

    signal dropped(string itemId)

    function _look(): void {
        const row = lines.indexAt(1, lines.contentY + _pointer);
        if (drag.active && row >= 0 && row !== _row && viewModel.shareOrder(row, _row))
            _target = row;
        else if (row === _row || !drag.active)
            _target = -1;
    }

    clip: true

    Item {
        id: grip

        height: root._line ? root._line.height : 0
        visible: root._row >= 0 && root._line !== null
        width: 30
        y: root._line ? root._line.y - root.lines.contentY : 0

        Grid {
            anchors.centerIn: parent
            columns: 2
            opacity: hover.hovered || drag.active ? 1 : 0.7
            spacing: 3

            Repeater {
                model: 6

                Rectangle {
                    color: Look.lake
                    height: 4
                    radius: 2
                    width: 4
                }
            }
        }

        HoverHandler {
            id: hover

            cursorShape: drag.active ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        }

        DragHandler {
            id: drag

            dragThreshold: 6
            grabPermissions: PointerHandler.CanTakeOverFromAnything
            objectName: "lineDrag"
            target: null

            onActiveChanged: {
                if (active || root._target < 0) {
                    root._look();
                    return;
                }
                const itemId = root.viewModel.itemIdAt(root._target);
                root._target = -1;
                // The list changes under this handler, so it must be done with its own work first.
                Qt.callLater(root.dropped, itemId);
            }
            onCanceled: root._target = -1
            onCentroidChanged: {
                root._pointer = root.mapFromItem(null, centroid.scenePosition).y;
                if (active)
                    root._look();
            }
        }

        Hint {
            text: qsTr("Sleep naar een andere plaats in deze groep (of Alt+↑ en Alt+↓)")
            visible: hover.hovered && !drag.active
        }
    }

    Rectangle {
        readonly property Item _at: root._target >= 0 ? root.lines.itemAtIndex(root._target) : null

        color: Look.lake
        height: 4
        objectName: "dropMark"
        radius: 2
        visible: _at !== null
        width: parent.width
        y: _at ? _at.y - root.lines.contentY + (root._target > root._row ? _at.height - 2 : -2) : 0
    }

    Timer {
        readonly property int _step: root._pointer < root._edge ? -1 : root._pointer > root.height - root._edge ? 1 : 0

        interval: 30
        repeat: true
        running: drag.active && _step !== 0

        onTriggered: {
            const lines = root.lines;
            const first = lines.originY;
            const last = Math.max(first, first + lines.contentHeight - lines.height);
            lines.contentY = Math.max(first, Math.min(last, lines.contentY + 12 * _step));
            root._look();
        }
    }
}
