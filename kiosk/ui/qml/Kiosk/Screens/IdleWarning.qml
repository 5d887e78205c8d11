// Nobody used the screen for a while: asks if anyone is there, and counts. Any touch or key means yes.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

FocusScope {
    id: root

    required property VisitViewModel visit
    // Large letters take the height of the screen: what stands around them gives way.
    readonly property bool _large: Theme.textPercent > 150
    readonly property real _padding: Theme.px(_large ? 32 : 60)

    focus: true
    objectName: "idleWarning"

    Component.onCompleted: yes.forceActiveFocus()
    Keys.onPressed: event => {
        event.accepted = true;
        root.visit.activity();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: 0.85
    }

    // On press, so that a finger that only grazes the screen is heard too.
    MouseArea {
        anchors.fill: parent

        // The guard hears of it too: a second tap would go on to what lies beneath.
        onPressed: mouse => {
            TapGuard.accept(root, Qt.point(mouse.x, mouse.y), Theme.place, 0);
            root.visit.activity();
        }
    }

    Rectangle {
        id: dialog

        color: Theme.card
        height: Theme.portrait ? Math.max(Theme.px(1040), counter.height + words.height + 2 * root._padding) : Math.max(Theme.px(640), words.height + 2 * root._padding)
        radius: Theme.px(28)
        width: Theme.px(Theme.portrait ? 984 : root._large ? 1880 : Theme.textPercent > 100 ? 1760 : 1300)
        x: (parent.width - width) / 2
        y: Theme.portrait ? parent.height - height - Theme.px(root._large ? 60 : 180) : (parent.height - height) / 2

        Rectangle {
            id: counter

            anchors.left: parent.left
            bottomLeftRadius: Theme.portrait || Theme.mirrored ? 0 : dialog.radius
            bottomRightRadius: Theme.portrait || !Theme.mirrored ? 0 : dialog.radius
            color: Theme.water
            height: Theme.portrait ? Theme.px(420) : parent.height
            topLeftRadius: Theme.portrait || !Theme.mirrored ? dialog.radius : 0
            topRightRadius: Theme.portrait || Theme.mirrored ? dialog.radius : 0
            width: Theme.portrait ? parent.width : Theme.px(460)

            Repeater {
                model: root.visit.warningSeconds

                Rectangle {
                    required property int index
                    readonly property real angle: 2 * Math.PI * index / root.visit.warningSeconds
                    readonly property bool remaining: index < root.visit.secondsLeft

                    border.color: Theme.barLine
                    border.width: remaining ? 0 : Theme.px(2)
                    color: remaining ? Theme.action : "transparent"
                    height: Theme.px(remaining ? 28 : 16)
                    radius: height / 2
                    width: height
                    x: counter.width / 2 + Theme.px(165) * Math.sin(angle) - width / 2
                    y: counter.height / 2 - Theme.px(165) * Math.cos(angle) - height / 2
                }
            }

            Column {
                anchors.centerIn: parent

                Label {
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Theme.textOnDark
                    font.weight: Font.ExtraBold
                    leading: 1.0
                    objectName: "secondsLeft"
                    size: 100
                    text: root.visit.secondsLeft
                }

                Label {
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Theme.textOnDark
                    font.weight: Font.DemiBold
                    size: 30
                    text: qsTr("seconden")
                }
            }
        }

        Column {
            id: words

            anchors.left: Theme.portrait ? parent.left : counter.right
            anchors.margins: root._padding
            anchors.right: parent.right
            anchors.top: Theme.portrait ? counter.bottom : parent.top
            spacing: Theme.px(root._large ? 14 : 20)

            Label {
                Accessible.role: Accessible.AlertMessage
                tracking: -0.012
                font.weight: Font.ExtraBold
                size: text.length > 16 ? Math.min(60, 92 / Theme.textStep) : 84
                text: qsTr("Bent u er nog?")
                width: parent.width
            }

            Label {
                leading: 1.35
                size: 36
                text: qsTr("Anders gaat het scherm terug naar het begin. Wat u hebt getypt, wissen we dan.")
                width: parent.width
            }

            Item {
                height: Theme.px(Theme.portrait ? 1 : 8)
                width: 1
            }

            ActionButton {
                id: yes

                KeyNavigation.down: no
                KeyNavigation.backtab: no
                KeyNavigation.tab: no
                height: Math.max(Theme.px(128), implicitHeight)
                iconName: "check"
                objectName: "continueButton"
                size: root._large ? 34 : 42
                text: qsTr("Ja, ik ga verder")
                variant: "primary"
                width: parent.width

                onTapped: root.visit.activity()
            }

            ActionButton {
                id: no

                KeyNavigation.backtab: yes
                KeyNavigation.tab: yes
                KeyNavigation.up: yes
                iconName: "home"
                objectName: "finishButton"
                size: 34
                text: qsTr("Nee, klaar")
                width: parent.width

                onTapped: root.visit.end()
            }
        }
    }
}
