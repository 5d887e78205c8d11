// While the screen is read aloud: pause, back and forth, slower; which sentence it is.
import QtQuick
import Kiosk.Models
import Kiosk.Ui

Rectangle {
    id: root

    required property SpeechViewModel speech

    color: Theme.water
    height: Theme.px(112)
    objectName: "speechBar"

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        ActionButton {
            iconName: root.speech.isPaused ? "player-play" : "player-pause"
            iconOnly: Theme.portrait || Theme.textPercent > 100
            objectName: "pauseButton"
            text: root.speech.isPaused ? qsTr("Verder") : qsTr("Pauze")
            variant: "primary"

            onTapped: root.speech.isPaused ? root.speech.resume() : root.speech.pause()
        }

        ActionButton {
            iconName: "player-skip-back"
            iconOnly: true
            objectName: "previousSentence"
            text: qsTr("Vorige zin")

            onTapped: root.speech.previous()
        }

        ActionButton {
            iconName: "repeat"
            iconOnly: true
            objectName: "repeatSentence"
            text: qsTr("Herhaal de zin")

            onTapped: root.speech.repeat()
        }

        ActionButton {
            iconName: "player-skip-forward"
            iconOnly: true
            objectName: "nextSentence"
            text: qsTr("Volgende zin")

            onTapped: root.speech.next()
        }

        ActionButton {
            Accessible.checkable: true
            Accessible.checked: root.speech.isSlower
            iconName: root.speech.isSlower ? "check" : "clock"
            iconOnly: Theme.portrait || Theme.textPercent > 100
            objectName: "slowerButton"
            text: qsTr("Langzamer")
            variant: root.speech.isSlower ? "forward" : "secondary"

            onTapped: root.speech.toggleSlower()
        }

        ActionButton {
            Accessible.description: qsTr("%1 procent").arg(root.speech.volume)
            iconName: "volume-2"
            iconOnly: true
            objectName: "quieterButton"
            text: qsTr("Zachter")

            onTapped: root.speech.quieter()
        }

        ActionButton {
            Accessible.description: qsTr("%1 procent").arg(root.speech.volume)
            iconName: "volume"
            iconOnly: true
            objectName: "louderButton"
            text: qsTr("Harder")

            onTapped: root.speech.louder()
        }
    }

    Label {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(40)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.textOnDark
        font.pixelSize: Theme.barTextPx(28)
        font.weight: Font.Bold
        objectName: "sentenceNumber"
        text: root.speech.hasNoVoice ? qsTr("Geen stem") : qsTr("zin %1 van %2").arg(root.speech.sentenceNumber).arg(root.speech.sentenceCount)
    }
}
