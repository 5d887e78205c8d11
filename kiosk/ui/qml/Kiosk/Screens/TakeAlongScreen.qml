// The answer to take along: one large code at a time, numbered; first the official page, then the text.
// A code is no control: in 'Lager' it stands in the upper part, which only shows.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

FocusScope {
    id: root

    required property TakeAlongViewModel viewModel
    required property NavigationViewModel navigation
    // Phones read five pixels a module: 97 modules and the white around them, at most.
    readonly property real _codeSize: Math.max(Theme.px(640), 5 * 105)
    readonly property bool _beside: !Theme.portrait
    readonly property bool _above: Theme.portrait && Theme.reach

    objectName: "takeAlongScreen"

    QrCode {
        anchors.left: parent.left
        anchors.leftMargin: root._beside ? Theme.margin : (parent.width - width) / 2
        anchors.top: parent.top
        anchors.topMargin: root._beside ? (parent.height - height) / 2 : Theme.reachTop - height - Theme.gap
        content: root.viewModel.code
        objectName: "takeAlongCode"
        size: root._codeSize
        visible: root._beside || root._above
    }

    StackedPage {
        anchors.fill: parent
        focus: true
        iconName: "qrcode"
        scroll: root.navigation.scroll
        startRoom: root._beside ? root._codeSize + Theme.px(64) : 0
        title: qsTr("Neem mee op uw telefoon")

        onScrolled: position => root.navigation.rememberScroll(position)

        Loader {
            active: !root._beside && !root._above
            anchors.left: parent.left

            sourceComponent: QrCode {
                content: root.viewModel.code
                objectName: "takeAlongCode"
                size: root._codeSize
            }
        }

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
