// The answer to take along: one large code at a time, numbered; first the official page, then the text.
import QtQuick
import Kiosk.Models
import Kiosk.Ui

StackedPage {
    id: root

    required property TakeAlongViewModel viewModel
    required property NavigationViewModel navigation

    iconName: "qrcode"
    objectName: "takeAlongScreen"
    scroll: navigation.scroll
    title: qsTr("Neem mee op uw telefoon")

    onScrolled: position => navigation.rememberScroll(position)

    Grid {
        id: parts

        columnSpacing: Theme.px(64)
        columns: Theme.portrait || (Theme.textPercent > 100 && !Theme.reach) ? 1 : 2
        rowSpacing: Theme.px(24)
        width: parent.width

        QrCode {
            id: code

            content: root.viewModel.code
            objectName: "takeAlongCode"
            size: Theme.px(Theme.portrait || !Theme.reach ? 640 : Theme.textPercent > 100 ? 290 : 390)
        }

        Column {
            spacing: Theme.px(24)
            width: parts.columns === 1 ? parts.width : parts.width - code.width - parts.columnSpacing

            Label {
                font.weight: Font.ExtraBold
                leading: 1.2
                objectName: "takeAlongTitle"
                size: 44
                text: root.viewModel.title
                width: parent.width
            }

            Label {
                Accessible.role: Accessible.AlertMessage
                font.weight: Font.Bold
                objectName: "takeAlongNumber"
                size: 38
                text: qsTr("Code %1 van %2").arg(root.viewModel.number).arg(root.viewModel.count)
                width: parent.width
            }

            Label {
                leading: 1.35
                size: 36
                text: root.viewModel.isAddress ? qsTr("Deze code opent de website met alle vragen en antwoorden.")
                                               : qsTr("In deze code staat de tekst zelf. U hebt er geen internet voor nodig.")
                width: parent.width
            }

            Flow {
                spacing: Theme.gap
                width: parent.width

                ActionButton {
                    enabled: root.viewModel.number < root.viewModel.count
                    iconAtEnd: true
                    iconName: "arrow-right"
                    objectName: "nextCode"
                    text: qsTr("Volgende code")
                    variant: "primary"
                    visible: root.viewModel.number < root.viewModel.count

                    onTapped: root.viewModel.turn(1)
                }

                ActionButton {
                    iconName: "arrow-left"
                    objectName: "previousCode"
                    text: qsTr("Vorige code")
                    visible: root.viewModel.number > 1

                    onTapped: root.viewModel.turn(-1)
                }
            }
        }
    }
}
