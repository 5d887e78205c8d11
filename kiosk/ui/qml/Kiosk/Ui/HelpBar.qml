// The bar at the foot of every screen: the same cells in the same place, width and height, always.
import QtQuick
import Kiosk.Models

Rectangle {
    id: root

    required property AppearanceViewModel appearance
    required property LanguageViewModel language
    property bool atHome: false
    property bool atHelp: false
    property bool atLanguages: false
    property bool canSpeak: false
    property bool speaks: false

    signal backRequested
    signal homeRequested
    signal helpRequested
    signal languagesRequested
    signal speechRequested

    // Landscape: one row. Portrait: two rows of four.
    readonly property var _widths: Theme.portrait ? [242, 242, 242, 242, 306, 196, 176, 290] : [170, 170, 230, 316, 220, 178, 170, 290]
    readonly property var _order: Theme.portrait ? [0, 1, 2, 5, 3, 4, 6, 7] : [0, 1, 2, 3, 4, 5, 6, 7]

    // Where a cell stands, by its rank in the list above.
    function _slot(rank: int): int {
        return _order.indexOf(rank);
    }

    function cellX(rank: int): real {
        const slot = _slot(rank);
        const first = Theme.portrait && slot >= 4 ? 4 : 0;
        let x = Theme.px(32);
        for (let index = first; index < slot; ++index)
            x += Theme.px(_widths[index]) + Theme.gap;
        return Theme.mirrored ? width - x - cellWidth(rank) : x;
    }

    function cellY(rank: int): real {
        if (!Theme.portrait)
            return Theme.px(16);
        return Theme.px(_slot(rank) < 4 ? 16 : 124);
    }

    function cellWidth(rank: int): real {
        return Theme.px(_widths[_slot(rank)]);
    }

    color: Theme.bar
    height: Theme.barHeight

    Rectangle {
        color: Theme.action
        height: Theme.px(3)
        visible: Theme.highContrast
        width: parent.width
    }

    HelpBarButton {
        iconName: root.atHome ? "check" : "arrow-left"
        objectName: "backButton"
        text: root.atHome ? qsTr("Klaar") : qsTr("Terug")
        width: root.cellWidth(0)
        x: root.cellX(0)
        y: root.cellY(0)

        onTapped: root.backRequested()
    }

    HelpBarButton {
        available: !root.atHome
        iconName: "home"
        objectName: "homeButton"
        text: qsTr("Begin")
        width: root.cellWidth(1)
        x: root.cellX(1)
        y: root.cellY(1)

        onTapped: root.homeRequested()
    }

    HelpBarButton {
        Accessible.checkable: true
        Accessible.checked: root.speaks
        available: root.canSpeak
        iconName: root.speaks ? "volume-off" : "volume"
        objectName: "speechButton"
        on: root.speaks
        text: root.speaks ? qsTr("Stoppen") : qsTr("Voorlezen")
        width: root.cellWidth(2)
        x: root.cellX(2)
        y: root.cellY(2)

        onTapped: root.speechRequested()
    }

    HelpBarButton {
        Accessible.description: qsTr("%1 procent").arg(root.appearance.textPercent)
        iconName: "text-size"
        objectName: "textSizeButton"
        on: root.appearance.textPercent > 100
        text: qsTr("Grotere letters")
        width: root.cellWidth(3)
        x: root.cellX(3)
        y: root.cellY(3)

        onTapped: root.appearance.enlarge()
    }

    HelpBarButton {
        Accessible.checkable: true
        Accessible.checked: root.appearance.highContrast
        iconName: "contrast"
        objectName: "contrastButton"
        on: root.appearance.highContrast
        text: qsTr("Contrast")
        width: root.cellWidth(4)
        x: root.cellX(4)
        y: root.cellY(4)

        onTapped: root.appearance.toggleContrast()
    }

    HelpBarButton {
        Accessible.checkable: true
        Accessible.checked: root.appearance.reach
        iconName: "arrow-bar-to-down"
        objectName: "reachButton"
        on: root.appearance.reach
        text: qsTr("Lager")
        width: root.cellWidth(5)
        x: root.cellX(5)
        y: root.cellY(5)

        onTapped: root.appearance.toggleReach()
    }

    HelpBarButton {
        available: !root.atHelp
        iconName: "help-circle"
        objectName: "helpButton"
        text: qsTr("Hulp")
        width: root.cellWidth(6)
        x: root.cellX(6)
        y: root.cellY(6)

        onTapped: root.helpRequested()
    }

    LanguageCell {
        available: !root.atLanguages
        objectName: "languageButton"
        ownName: root.language.ownName
        text: qsTr("Taal: %1").arg(root.language.ownName)
        width: root.cellWidth(7)
        x: root.cellX(7)
        y: root.cellY(7)

        onTapped: root.languagesRequested()
    }
}
