// One field: a line to write, a date, a choice, or a row of items.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

Labelled {
    id: root

    required property ItemFormViewModel form
    property bool faulty: false
    required property string name
    required property string hint
    required property string input
    required property string value
    required property var choices
    readonly property Item control: loader.item as Item

    signal itemsRequested

    // `label` and `error` of the base are filled by the model: they have the same names there.
    required label
    required error
    note: input === "items" ? hint : ""

    Loader {
        id: loader

        sourceComponent: root.input === "choice" ? choice : root.input === "items" ? chips : line
        width: parent.width
    }

    Component {
        id: line

        Entry {
            id: entry

            Accessible.description: root.hint
            Accessible.name: root.label
            faulty: root.faulty || root.error !== ""
            objectName: "fact:" + root.name
            placeholderText: root.hint

            onTextEdited: root.form.setFact(root.name, text)

            Binding {
                property: "text"
                restoreMode: Binding.RestoreNone
                target: entry
                value: root.value
                when: !entry.activeFocus || root.value === ""
            }
        }
    }

    Component {
        id: choice

        Choice {
            faulty: root.faulty
            label: root.label
            model: root.choices
            objectName: "fact:" + root.name
            value: root.value

            onChosen: value => root.form.setFact(root.name, value)
        }
    }

    Component {
        id: chips

        ItemChips {
            choices: root.choices
            label: root.label
            name: root.name
            value: root.value

            onChanged: value => root.form.setFact(root.name, value)
            onItemsRequested: root.itemsRequested()
        }
    }
}
