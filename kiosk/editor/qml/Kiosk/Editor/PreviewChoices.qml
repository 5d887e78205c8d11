// How a resident may have set the screen: turned, letters, contrast.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

Row {
    id: root

    required property PreviewViewModel preview
    property bool narrow: false

    spacing: 5

    PushButton {
        Accessible.checkable: true
        chosen: root.preview.isPortrait
        font.pixelSize: 15
        hint: qsTr("Een scherm dat rechtop staat")
        iconName: root.narrow ? "" : "device-mobile"
        leftPadding: 9
        objectName: "previewPortrait"
        text: qsTr("Staand")

        onClicked: root.preview.choosePortrait(!root.preview.isPortrait)
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
        iconName: root.narrow ? "" : "contrast"
        leftPadding: 9
        objectName: "previewContrast"
        text: qsTr("Contrast")

        onClicked: root.preview.toggleContrast()
    }
}
