// What is known of a partner, and where that stands.
import QtQuick
import Kiosk.Models
import Kiosk.Ui

Column {
    id: root

    required property PartnerViewModel viewModel

    spacing: Theme.px(22)

    Fact {
        iconName: root.viewModel.icon
        label: qsTr("Soort")
        text: PartnerKinds.oneName(root.viewModel.kind)
        width: parent.width
    }

    Fact {
        iconName: "news"
        label: qsTr("Bron")
        text: qsTr("%1, %2").arg(root.viewModel.source).arg(root.viewModel.sourceDate)
        width: parent.width
    }

    Fact {
        iconName: "check"
        label: qsTr("Nagekeken op")
        text: root.viewModel.verifiedOn
        visible: text !== ""
        width: parent.width
    }
}
