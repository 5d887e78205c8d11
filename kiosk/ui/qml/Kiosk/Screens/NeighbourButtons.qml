// The ways to the item before and after this one.
import QtQuick
import Kiosk.Ui

Flow {
    id: root

    property string previousText
    property string nextText
    property string subject

    signal previousRequested
    signal nextRequested

    spacing: Theme.gap

    ActionButton {
        iconName: "arrow-left"
        objectName: "previous" + root.subject
        text: root.previousText

        onTapped: root.previousRequested()
    }

    ActionButton {
        iconAtEnd: true
        iconName: "arrow-right"
        objectName: "next" + root.subject
        text: root.nextText
        variant: "forward"

        onTapped: root.nextRequested()
    }
}
