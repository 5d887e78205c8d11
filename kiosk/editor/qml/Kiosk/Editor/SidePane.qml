// Beside the form: the page as residents see it, and what the checks say of this item.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

Rectangle {
    id: root

    required property EditorViewModel editor
    property bool enlarged: false

    signal enlargeRequested

    color: Look.shade

    Flickable {
        id: area

        acceptedButtons: Qt.NoButton
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height

        T.ScrollBar.vertical: SlimBar {
        }

        Column {
            id: column

            padding: 14
            spacing: 12
            width: area.width - 6

            PreviewPane {
                active: !root.enlarged
                preview: root.editor.preview
                width: column.width - 28

                onEnlargeRequested: root.enlargeRequested()
            }

            FindingsCard {
                findings: root.editor.findings
                width: column.width - 28

                onPlaceRequested: (itemId, language, field, start, end) => root.editor.goTo(itemId, language, field, start, end)
            }
        }
    }
}
