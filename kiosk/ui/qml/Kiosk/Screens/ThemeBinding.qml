// Tells the look what the window and the visitor are like.
import QtQuick
import Kiosk.Models
import Kiosk.Ui

Item {
    id: root

    required property AppearanceViewModel appearance
    required property LanguageViewModel language
    required property url pictures
    required property real windowWidth
    required property real windowHeight

    visible: false

    Binding {
        property: "pictures"
        target: Theme
        value: root.pictures
    }

    Binding {
        property: "windowWidth"
        target: Theme
        value: root.windowWidth
    }

    Binding {
        property: "windowHeight"
        target: Theme
        value: root.windowHeight
    }

    Binding {
        property: "highContrast"
        target: Theme
        value: root.appearance.highContrast
    }

    Binding {
        property: "textPercent"
        target: Theme
        value: root.appearance.textPercent
    }

    Binding {
        property: "reach"
        target: Theme
        value: root.appearance.reach
    }

    Binding {
        property: "mirrored"
        target: Theme
        value: root.language.isRightToLeft
    }

    Binding {
        property: "fontFamily"
        target: Theme
        value: root.language.fontFamily
    }

    Binding {
        property: "leadingFactor"
        target: Theme
        value: root.language.isRightToLeft ? 1.15 : 1
    }
}
