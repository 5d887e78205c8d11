// The residents' own screens, at the size of a terminal and drawn smaller.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Screens

Column {
    id: root

    required property PreviewViewModel preview
    readonly property int _stageWidth: preview.isPortrait ? 1080 : 1920
    readonly property int _stageHeight: preview.isPortrait ? 1920 : 1080
    readonly property real _frame: 8
    readonly property real _scale: (preview.isPortrait ? Math.min(width * 0.72, 340) : width - 2 * _frame) / _stageWidth

    spacing: 10

    Row {
        spacing: 8

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            name: "eye"
            size: 22
        }

        Words {
            font.pixelSize: Look.large
            font.weight: Font.Bold
            text: qsTr("Zo ziet de bezoeker het")
        }
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Look.bar
        height: Math.round(root._stageHeight * root._scale) + 2 * root._frame
        radius: 12
        width: Math.round(root._stageWidth * root._scale) + 2 * root._frame

        Item {
            anchors.fill: parent
            anchors.margins: root._frame
            clip: true

            Stage {
                height: root._stageHeight
                objectName: "previewStage"
                scale: root._scale
                takesKeys: false
                terminal: root.preview.terminal
                transformOrigin: Item.TopLeft
                width: root._stageWidth
            }
        }
    }

    Flow {
        spacing: 5
        width: parent.width

        PushButton {
            chosen: !root.preview.isPortrait
            font.pixelSize: 15
            leftPadding: 9
            objectName: "previewLandscape"
            text: qsTr("Liggend")

            onClicked: root.preview.choosePortrait(false)
        }

        PushButton {
            chosen: root.preview.isPortrait
            font.pixelSize: 15
            leftPadding: 9
            objectName: "previewPortrait"
            text: qsTr("Staand")

            onClicked: root.preview.choosePortrait(true)
        }

        Repeater {
            model: [100, 150, 200]

            PushButton {
                required property int modelData

                chosen: root.preview.textPercent === modelData
                font.pixelSize: 15
                hint: qsTr("Letters van %1 procent").arg(modelData)
                leftPadding: 9
                objectName: "previewText:" + modelData
                text: modelData + "%"

                onClicked: root.preview.chooseText(modelData)
            }
        }

        PushButton {
            Accessible.checkable: true
            chosen: root.preview.hasHighContrast
            font.pixelSize: 15
            hint: qsTr("Hoog contrast")
            leftPadding: 9
            objectName: "previewContrast"
            text: qsTr("Contrast")

            onClicked: root.preview.toggleContrast()
        }
    }
}
