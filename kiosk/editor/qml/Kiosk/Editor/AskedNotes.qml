// Sentences below each other.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

AskedPart {
    id: root

    required property AskedNoteListModel notes
    property string sentence
    property string none

    Words {
        color: Look.softInk
        text: root.sentence
        visible: text !== ""
        width: parent.width
    }

    Repeater {
        model: root.notes

        Words {
            required property string sentence

            text: "• " + sentence
            width: root.width
        }
    }

    Words {
        text: root.none
        visible: root.notes.count === 0 && text !== ""
        width: parent.width
    }
}
