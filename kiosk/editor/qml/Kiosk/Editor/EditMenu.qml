// The menu of the right mouse button in a field.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

T.Popup {
    id: root

    property bool canCut: false
    property bool canPaste: false

    signal cutRequested
    signal copyRequested
    signal pasteRequested
    signal allRequested

    function openAt(spot: point): void {
        x = spot.x;
        y = spot.y;
        open();
    }

    focus: true
    implicitHeight: implicitContentHeight + 8
    implicitWidth: 200
    margins: 8
    padding: 4

    background: Rectangle {
        border.color: Look.line
        border.width: 2
        color: Look.paper
        radius: Look.radius
    }
    contentItem: Column {
        Repeater {
            model: [
                { "name": "cut", "words": qsTr("Knippen"), "works": root.canCut },
                { "name": "copy", "words": qsTr("Kopiëren"), "works": root.canCut },
                { "name": "paste", "words": qsTr("Plakken"), "works": root.canPaste },
                { "name": "all", "words": qsTr("Alles selecteren"), "works": true }
            ]

            PushButton {
                required property var modelData

                enabled: modelData.works
                font.weight: Font.Normal
                implicitHeight: 34
                implicitWidth: root.availableWidth
                look: "quiet"
                objectName: "menu:" + modelData.name
                text: modelData.words

                onClicked: {
                    root.close();
                    switch (modelData.name) {
                    case "cut":
                        return root.cutRequested();
                    case "copy":
                        return root.copyRequested();
                    case "paste":
                        return root.pasteRequested();
                    default:
                        return root.allRequested();
                    }
                }
            }
        }
    }
}
