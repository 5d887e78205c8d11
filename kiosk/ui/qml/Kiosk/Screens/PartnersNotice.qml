// The plain statement that the list of partners is not complete.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

NoticeCard {
    id: root

    required property PartnersViewModel viewModel

    Repeater {
        model: root.viewModel.notice

        Label {
            required property string html

            leading: 1.35
            size: 30
            text: html
            textFormat: Text.StyledText
            width: parent?.width ?? 0
        }
    }
}
