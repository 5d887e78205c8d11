// The items that a field names, each to be taken away, and a button to add one.
pragma ComponentBehavior: Bound
import QtQuick

Flow {
    id: root

    required property string name
    required property string label
    required property string value
    required property var choices
    readonly property list<string> ids: value === "" ? [] : value.split(" ")

    signal changed(string value)
    signal itemsRequested

    function titleOf(itemId: string): string {
        const found = choices.find(choice => choice.value === itemId);
        return found ? found.words : itemId;
    }

    objectName: "fact:" + name
    spacing: 8

    onActiveFocusChanged: {
        if (activeFocus)
            addButton.forceActiveFocus(Qt.TabFocusReason);
    }

    Repeater {
        model: root.ids

        PushButton {
            required property int index
            required property string modelData

            Accessible.name: qsTr("%1: weghalen").arg(root.titleOf(modelData))
            font.pixelSize: 15
            font.weight: Font.Normal
            hint: qsTr("Weghalen")
            iconName: "x"
            objectName: "chip:" + modelData
            text: root.titleOf(modelData)
            width: Math.min(implicitWidth, root.width)

            onClicked: root.changed(root.ids.filter(one => one !== modelData).join(" "))
        }
    }

    PushButton {
        id: addButton

        Accessible.name: qsTr("%1: toevoegen").arg(root.label)
        font.pixelSize: 15
        look: "quiet"
        objectName: "add:" + root.name
        text: qsTr("+ Toevoegen")

        onClicked: root.itemsRequested()
    }
}
