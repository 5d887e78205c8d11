// The residents' own screens, drawn for a terminal of full size and shown as large as there is room for.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Screens

Rectangle {
    id: root

    required property PreviewViewModel preview
    required property real roomWidth
    required property real roomHeight
    property bool active: true
    readonly property int _stageWidth: preview.isPortrait ? 1080 : 1920
    readonly property int _stageHeight: preview.isPortrait ? 1920 : 1080
    readonly property int _edge: 8
    readonly property real _scale: Math.min((roomWidth - 2 * _edge) / _stageWidth, (roomHeight - 2 * _edge) / _stageHeight)

    color: Look.bar
    height: Math.round(_stageHeight * _scale) + 2 * _edge
    radius: 12
    width: Math.round(_stageWidth * _scale) + 2 * _edge

    Item {
        anchors.fill: parent
        anchors.margins: root._edge
        clip: true

        Loader {
            active: root.active && root.preview.isShown
            height: root._stageHeight
            scale: root._scale
            transformOrigin: Item.TopLeft
            width: root._stageWidth

            sourceComponent: Stage {
                objectName: "previewStage"
                takesKeys: false
                terminal: root.preview.terminal
            }
        }
    }
}
