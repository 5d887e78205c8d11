// The kinds of partner to choose from.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

Flow {
    id: root

    required property PartnersViewModel viewModel

    spacing: Theme.gap

    Repeater {
        model: root.viewModel.choices

        FilterChip {
            required property string kind
            required property int partnerCount

            maximumWidth: root.width
            objectName: "filter-" + kind
            text: PartnerKinds.manyName(kind) + "  " + partnerCount

            onTapped: root.viewModel.choose(kind)
        }
    }
}
