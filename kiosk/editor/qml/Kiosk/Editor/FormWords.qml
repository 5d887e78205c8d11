// The words of the open item in one language.
import QtQuick
import Kiosk.Models

Column {
    id: root

    required property EditorViewModel editor
    readonly property ItemFormViewModel form: editor.form

    function isFaulty(field: string): bool {
        return root.editor.findings.faultyFields.includes(" " + root.form.language + ":" + field + " ");
    }

    // The control that a finding's field is written in.
    function fieldOf(field: string): Item {
        switch (field) {
        case "title":
        case "texts":
        case "language":
        case "status":
        case "id":
            return title;
        case "body":
        case "source_hash":
            return body.area;
        case "everyday_words":
            return everyday.area;
        case "picture":
            return media.pictureControl;
        case "recording":
            return media.recordingControl;
        case "mail_line":
            return mailLine;
        default:
            return null;
        }
    }

    function select(field: Item, start: int, end: int): void {
        if (field === title)
            title.select(start, end);
        else if (field === body.area)
            body.select(start, end);
    }

    spacing: 14

    LanguageTabs {
        form: root.form
        width: parent.width
    }

    Row {
        spacing: 8
        visible: root.form.textState !== "source"

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            name: Look.tone(root.form.textState).icon
            tint: stands.color
            size: 18
        }

        Words {
            id: stands

            color: Look.tone(root.form.textState).text
            font.pixelSize: Look.small
            font.weight: Font.DemiBold
            objectName: "textStateWords"
            text: root.form.textStateWords + "."
        }
    }

    Labelled {
        label: root.form.titleLabel
        note: root.form.titleLength
        width: parent.width

        Entry {
            id: title

            Accessible.name: root.form.titleLabel
            faulty: root.isFaulty("title")
            font.family: root.form.fontFamily
            font.pixelSize: Look.large
            font.weight: Font.DemiBold
            horizontalAlignment: root.form.isRightToLeft ? TextInput.AlignRight : TextInput.AlignLeft
            implicitHeight: 44
            objectName: "titleField"
            width: parent.width

            onTextEdited: root.form.setTitle(text)

            Binding {
                property: "text"
                target: title
                value: root.form.title
            }
        }
    }

    Labelled {
        label: root.form.bodyLabel
        note: root.form.bodyLength
        width: parent.width

        BodyField {
            id: body

            editor: root.editor
            faulty: root.isFaulty("body")
            width: parent.width
        }
    }

    Labelled {
        label: qsTr("Regel die alleen verschijnt als er een mailadres is")
        visible: root.form.hasMailLine
        width: parent.width

        Entry {
            id: mailLine

            Accessible.name: qsTr("Regel over mailen")
            font.family: root.form.fontFamily
            horizontalAlignment: root.form.isRightToLeft ? TextInput.AlignRight : TextInput.AlignLeft
            objectName: "mailLineField"
            width: parent.width

            onTextEdited: root.form.setMailLine(text)

            Binding {
                property: "text"
                target: mailLine
                value: root.form.mailLine
            }
        }
    }

    MediaFields {
        id: media

        fontFamily: root.form.fontFamily
        media: root.form.media
        rightToLeft: root.form.isRightToLeft
        visible: root.form.kind !== "section"
        width: parent.width
    }

    Labelled {
        label: qsTr("Woorden waarmee mensen zoeken")
        note: qsTr("met komma’s ertussen")
        width: parent.width

        WordsField {
            id: everyday

            form: root.form
            width: parent.width
        }
    }
}
