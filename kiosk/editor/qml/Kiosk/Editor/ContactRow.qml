// One way to reach the programme.
import QtQuick

Labelled {
    id: root

    required property string name
    required property string hint
    required property string value
    readonly property Item control: entry

    signal typed(string value)

    required error
    required label

    Entry {
        id: entry

        Accessible.name: root.label
        faulty: root.error !== ""
        objectName: "contact:" + root.name
        placeholderText: root.hint
        width: parent.width

        onTextEdited: root.typed(text)

        Binding {
            property: "text"
            restoreMode: Binding.RestoreNone
            target: entry
            value: root.value
            when: !entry.activeFocus
        }
    }
}
