// The page of all items: the list, the form of the open one, and how residents see it.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

Item {
    id: root

    required property EditorViewModel editor
    readonly property bool _isWide: width >= 1600

    function focusSearch(): void {
        list.focusSearch();
    }

    ItemListPane {
        id: list

        anchors.bottom: parent.bottom
        anchors.top: parent.top
        viewModel: root.editor.items
        width: root._isWide ? 400 : root.width < 1340 ? 290 : 320

        onItemRequested: itemId => root.editor.select(itemId)
        onMoveRequested: targetId => root.editor.actions.moveTo(targetId)
    }

    ItemForm {
        anchors.bottom: parent.bottom
        anchors.left: list.right
        anchors.right: side.left
        anchors.top: parent.top
        editor: root.editor
        visible: root.editor.form.hasItem
    }

    Words {
        anchors.centerIn: parent
        text: qsTr("Kies links een onderdeel, of maak een nieuw.")
        visible: !root.editor.form.hasItem
    }

    SidePane {
        id: side

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        editor: root.editor
        enlarged: large.active
        visible: root.editor.form.hasItem
        width: root._isWide ? 620 : root.width < 1340 ? 390 : 430

        onEnlargeRequested: large.active = true
    }

    Shortcut {
        enabled: root.visible && root.editor.form.hasItem
        sequence: "F11"

        onActivated: large.active = !large.active
    }

    Loader {
        id: large

        active: false
        anchors.fill: parent

        onLoaded: (item as Item).forceActiveFocus()

        sourceComponent: LargePreview {
            preview: root.editor.preview

            onClosed: large.active = false
        }
    }
}
