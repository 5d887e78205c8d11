// The text of an item: written as one reads it, with bold, points and links.
import QtQuick
import Kiosk.Models

Column {
    id: root

    required property EditorViewModel editor
    readonly property BodyTextViewModel body: editor.form.body
    readonly property Item area: area_
    property bool faulty: false

    function addLink(address: string, words: string): void {
        body.addLink(area_.selectionStart, area_.selectionEnd, address, words);
        area_.forceActiveFocus(Qt.OtherFocusReason);
    }

    function select(start: int, end: int): void {
        area_.select(start, end);
    }

    spacing: 6

    Row {
        spacing: 6

        PushButton {
            Accessible.checkable: true
            chosen: area_.atBold
            focusPolicy: Qt.TabFocus
            hint: qsTr("Vet (Ctrl+B). Een hele regel vet is een tussenkop.")
            iconName: "bold"
            objectName: "boldButton"
            text: qsTr("Vet")

            onClicked: area_.toggleBold()
        }

        PushButton {
            Accessible.checkable: true
            chosen: area_.atPoint
            focusPolicy: Qt.TabFocus
            hint: qsTr("Lijst met punten (Ctrl+L)")
            iconName: "list"
            objectName: "listButton"
            text: qsTr("Lijst")

            onClicked: area_.toggleList()
        }

        PushButton {
            focusPolicy: Qt.TabFocus
            hint: qsTr("Verwijzen naar een ander onderdeel (Ctrl+K)")
            iconName: "link"
            objectName: "itemLinkButton"
            text: qsTr("Naar onderdeel")

            onClicked: chooser.ask()
        }

        PushButton {
            focusPolicy: Qt.TabFocus
            hint: qsTr("Verwijzen naar een website: op de kiosk wordt dat een QR-code")
            iconName: "qrcode"
            objectName: "webLinkButton"
            text: qsTr("Naar website")

            onClicked: address.ask()
        }

        PushButton {
            focusPolicy: Qt.TabFocus
            hint: qsTr("De verwijzing weghalen; de woorden blijven staan")
            iconName: "link-off"
            objectName: "removeLinkButton"
            visible: area_.link !== ""

            onClicked: root.body.removeLink(area_.selectionEnd)
        }
    }

    Area {
        id: area_

        readonly property bool atBold: length >= 0 && root.body.isBold(selectionEnd)
        readonly property bool atPoint: length >= 0 && root.body.isPoint(cursorPosition)
        readonly property string link: length >= 0 ? root.body.linkAt(selectionEnd) : ""

        function toggleBold(): void {
            root.body.toggleBold(selectionStart, selectionEnd);
            forceActiveFocus(Qt.OtherFocusReason);
        }

        // What was copied elsewhere becomes a text of ours.
        function putIn(): void {
            root.body.paste(selectionStart, selectionEnd);
        }

        function toggleList(): void {
            root.body.toggleList(selectionStart, selectionEnd);
            forceActiveFocus(Qt.OtherFocusReason);
        }

        Accessible.name: root.editor.form.bodyLabel
        faulty: root.faulty
        font.family: root.editor.form.fontFamily
        font.pixelSize: 17
        least: 150
        objectName: "bodyField"
        textFormat: TextEdit.RichText
        width: parent.width

        Component.onCompleted: root.body.attach(textDocument)
        onPasteRequested: putIn()
        Keys.onPressed: event => {
            event.accepted = true;
            if (event.matches(StandardKey.Paste))
                putIn();
            else if (event.matches(StandardKey.Bold))
                toggleBold();
            else if (event.key === Qt.Key_L && event.modifiers === Qt.ControlModifier)
                toggleList();
            else if (event.key === Qt.Key_K && event.modifiers === Qt.ControlModifier)
                chooser.ask();
            else if (event.key === Qt.Key_Return && selectionStart === selectionEnd)
                event.accepted = root.body.enter(cursorPosition);
            else if (event.key === Qt.Key_Backspace && selectionStart === selectionEnd)
                event.accepted = root.body.erase(cursorPosition);
            else
                event.accepted = false;
        }
    }

    ItemChooser {
        id: chooser

        function ask(): void {
            search("", "");
            open();
        }

        editor: root.editor
        objectName: "linkDialog"

        onAccepted: (itemId, title) => root.addLink("item:" + itemId, title)
    }

    AddressDialog {
        id: address

        function ask(): void {
            const present = area_.link;
            show(present.startsWith("http") ? present : "");
        }

        body: root.body

        onAccepted: url => root.addLink(url, url)
    }
}
