// The form of the open item: what it is called, its words in one language, its other fields, what can be done.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

Item {
    id: root

    required property EditorViewModel editor
    readonly property ItemFormViewModel form: editor.form
    readonly property string _itemId: form.itemId

    // Scrolls so far that a field can be seen.
    function reveal(item: Item): void {
        if (!item)
            return;
        const top = item.mapToItem(fields, 0, 0).y;
        if (top < area.contentY || top + item.height > area.contentY + area.height)
            area.contentY = Math.max(0, Math.min(top - 60, area.contentHeight - area.height));
    }

    on_ItemIdChanged: area.contentY = 0

    Connections {
        function onFieldRequested(field: string, start: int, end: int): void {
            const target = words.fieldOf(field) ?? facts.fieldOf(field);
            if (!target)
                return;
            target.forceActiveFocus(Qt.OtherFocusReason);
            if (end > start)
                words.select(target, start, end);
            root.reveal(target);
        }

        target: root.editor
    }

    Connections {
        function onActiveFocusItemChanged(): void {
            const item = root.Window.activeFocusItem;
            if (item && root.visible && root.isWithin(item))
                root.reveal(item);
        }

        target: root.Window.window
    }

    function isWithin(item: Item): bool {
        for (let above = item.parent; above; above = above.parent)
            if (above === fields)
                return true;
        return false;
    }

    Flickable {
        id: area

        acceptedButtons: Qt.NoButton
        anchors.bottom: actions.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: fields.height
        objectName: "formArea"

        T.ScrollBar.vertical: SlimBar {
        }

        Column {
            id: fields

            padding: Look.margin
            spacing: 16
            width: area.width - 8

            Row {
                spacing: 12

                Words {
                    elide: Text.ElideRight
                    font.pixelSize: 22
                    font.weight: Font.ExtraBold
                    objectName: "formHeading"
                    text: root.form.heading
                    width: Math.min(implicitWidth, fields.width - 2 * Look.margin - status.width - 12)
                    wrapMode: Text.NoWrap
                }

                Badge {
                    id: status

                    anchors.verticalCenter: parent.verticalCenter
                    objectName: "formStatus"
                    status: root.form.status
                    text: root.form.statusName
                }
            }

            FormWords {
                id: words

                editor: root.editor
                width: fields.width - 2 * Look.margin
            }

            FormFacts {
                id: facts

                findings: root.editor.findings
                form: root.form
                width: fields.width - 2 * Look.margin

                onItemsRequested: (name, kind, chosen) => chooser.ask(name, kind, chosen)
            }
        }
    }

    FormActions {
        id: actions

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        editor: root.editor
    }

    ItemChooser {
        id: chooser

        property string _field

        function ask(name: string, kind: string, chosen: string): void {
            _field = name;
            _chosen = chosen;
            search(kind, "");
            open();
        }

        property string _chosen

        editor: root.editor

        onAccepted: itemId => root.form.setFact(_field, (_chosen + " " + itemId).trim())
    }
}
