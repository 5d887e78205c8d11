// The other fields of the open item, in two columns; which there are depends on its kind.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

Item {
    id: root

    required property ItemFormViewModel form
    required property FindingListViewModel findings
    readonly property int _columns: width > 560 ? 2 : 1

    signal itemsRequested(string name, string kind, string chosen)

    function fieldOf(field: string): Item {
        const index = field === "much_asked" ? -1 : names.indexOf(field);
        return index < 0 ? null : (repeater.itemAt(index) as FactField).control;
    }

    property list<string> names: []

    height: flow.height

    Flow {
        id: flow

        spacing: 16
        width: parent.width

        Repeater {
            id: repeater

            model: root.form.facts

            onItemAdded: (index, item) => root.names.splice(index, 0, (item as FactField).name)
            onItemRemoved: index => root.names.splice(index, 1)

            FactField {
                faulty: root.findings.faultyFields.includes(" :" + name + " ")
                form: root.form
                width: input === "items" || root._columns === 1 ? flow.width : (flow.width - flow.spacing) / 2

                onItemsRequested: root.itemsRequested(name, name === "themes" ? "theme" : "", value)
            }
        }
    }
}
