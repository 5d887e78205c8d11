// 'Heeft dit geholpen?': yes or no, once; then thanks.
import QtQuick
import Kiosk.Models
import Kiosk.Ui

Flow {
    id: root

    required property AnswerViewModel viewModel

    spacing: Theme.gap

    Label {
        Accessible.role: root.viewModel.helped === "" ? Accessible.StaticText : Accessible.AlertMessage
        font.weight: Font.ExtraBold
        height: Math.max(Theme.target, implicitHeight)
        objectName: "helpedQuestion"
        rightPadding: Theme.px(16)
        size: 36
        text: root.viewModel.helped === "" ? qsTr("Heeft dit geholpen?") : qsTr("Dank u wel")
        verticalAlignment: Text.AlignVCenter
        width: Math.min(implicitWidth, root.width)
    }

    ActionButton {
        Accessible.checkable: true
        Accessible.checked: root.viewModel.helped === "yes"
        enabled: root.viewModel.helped === ""
        iconName: root.viewModel.helped === "yes" ? "check" : "thumb-up"
        objectName: "helpedYes"
        text: qsTr("Ja")
        variant: root.viewModel.helped === "yes" ? "forward" : "secondary"
        visible: root.viewModel.helped !== "no"

        onTapped: root.viewModel.judge(true)
    }

    ActionButton {
        Accessible.checkable: true
        Accessible.checked: root.viewModel.helped === "no"
        enabled: root.viewModel.helped === ""
        iconName: root.viewModel.helped === "no" ? "check" : "thumb-down"
        objectName: "helpedNo"
        text: qsTr("Nee")
        variant: root.viewModel.helped === "no" ? "forward" : "secondary"
        visible: root.viewModel.helped !== "yes"

        onTapped: root.viewModel.judge(false)
    }
}
