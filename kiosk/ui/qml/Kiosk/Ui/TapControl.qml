// The base of all that can be tapped: acts on release, ignores a second tap, shows focus, has a name.
import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    property int guardMs: 400
    property real radius: Theme.px(18)
    // Room for the ring of what reaches to the edge of the screen.
    property real ringInset: 0

    signal tapped

    focusPolicy: Qt.TabFocus
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: root.click()

    onClicked: {
        const spot = root.mapToItem(null, root.pressX, root.pressY);
        if (TapGuard.accept(root, spot, Theme.place, root.guardMs))
            root.tapped();
    }
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    FocusRing {
        anchors.margins: root.ringInset
        radius: root.radius
        visible: root.visualFocus
    }
}
