// Rows that lead to items, as many as fit: one that would be cut off is not shown.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

Item {
    id: root

    required property ItemListModel rows
    property int minimumHeight: 96
    property real size: 34
    property real spacing: Theme.gap
    property string prefix: "related-"

    signal itemRequested(string itemId)

    implicitHeight: repeater.count > 0 && repeater.lastItem ? repeater.lastItem.y + repeater.lastItem.height : 0

    Repeater {
        id: repeater

        property Item lastItem

        model: root.rows

        onItemAdded: (index, item) => repeater.lastItem = repeater.itemAt(repeater.count - 1)

        RowButton {
            required property int index
            required property string itemId
            required property string title
            readonly property Item above: index > 0 ? repeater.itemAt(index - 1) : null

            minimumHeight: root.minimumHeight
            objectName: root.prefix + itemId
            size: root.size
            text: title
            visible: y + height <= root.height + 1
            width: root.width
            y: above ? above.y + above.height + root.spacing : 0

            onTapped: root.itemRequested(itemId)
        }
    }
}
