// Rows that lead to items, one below the other.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

Column {
    id: root

    required property ItemListModel rows
    property string prefix: "related-"
    property int minimumHeight: 110

    signal itemRequested(string itemId)

    spacing: Theme.gap

    Repeater {
        model: root.rows

        RowButton {
            required property string itemId
            required property string title
            required property string colour
            required number
            required iconName

            minimumHeight: root.minimumHeight
            objectName: root.prefix + itemId
            text: title
            tone: colour
            width: root.width

            onTapped: root.itemRequested(itemId)
        }
    }
}
