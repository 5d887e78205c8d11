// What may be longer than its place: can be flicked, and always says that there is more, with buttons
// for those who don't know flicking.
pragma ComponentBehavior: Bound
import QtQuick

Item {
    id: root

    default property alias content: holder.data
    property alias contentHeight: flickable.contentHeight
    property alias scroll: flickable.contentY
    readonly property bool hasMore: flickable.contentHeight > flickable.height + 1
    readonly property bool moreBelow: flickable.contentY + flickable.height < flickable.contentHeight - 1
    readonly property bool moreAbove: flickable.contentY > 1
    readonly property bool moving: flickable.moving
    property color ground: Theme.page
    property string moreText: qsTr("Lees verder")
    // One more button beside those for reading on, if it has a text.
    property string extraText
    property string extraIcon
    readonly property int _pagerRows: extraText !== "" && Theme.portrait && Theme.textPercent > 150 ? 2 : 1
    readonly property real _pagerHeight: _pagerRows * Theme.pagerButton + (_pagerRows - 1) * Theme.gap
    // The height of what is read in one go; the last line is shown again on the next page.
    readonly property real _step: Math.max(1, flickable.height - Theme.px(72))
    // Where to go back to, as long as the text is not laid out so far.
    property real _wanted: 0

    // What has the focus is never out of view.
    readonly property Item _focused: Window.activeFocusItem

    signal scrolled(real position)
    signal extraRequested

    function scrollTo(position: real): void {
        root._wanted = position;
        root._settle();
    }

    function _settle(): void {
        if (root._wanted <= 0)
            return;
        const wanted = root._wanted;
        flickable.contentY = Math.min(wanted, Math.max(0, flickable.contentHeight - flickable.height));
        if (flickable.contentY >= wanted)
            root._wanted = 0;
    }

    function reveal(item: Item): void {
        for (let ancestor = item; ancestor; ancestor = ancestor.parent) {
            if (ancestor !== holder)
                continue;
            const top = item.mapToItem(holder, 0, 0).y;
            const margin = Theme.px(16);
            // The ring around it stays clear of what fades out.
            const end = top + item.height + margin + fade.height;
            if (top - margin < flickable.contentY)
                scrollTo(top - margin);
            else if (end > flickable.contentY + flickable.height)
                scrollTo(Math.min(top - margin, end - flickable.height));
            return;
        }
    }

    function turn(pages: int): void {
        root._wanted = 0;
        glide.from = flickable.contentY;
        const limit = Math.max(0, flickable.contentHeight - flickable.height);
        glide.to = Math.max(0, Math.min(flickable.contentY + pages * root._step, limit));
        glide.restart();
    }

    on_FocusedChanged: {
        if (_focused)
            reveal(_focused);
    }

    // With the Tab key alone, text between two buttons would be passed by.
    Shortcut {
        enabled: root.visible && root.hasMore
        sequence: "PgDown"

        onActivated: root.turn(1)
    }

    Shortcut {
        enabled: root.visible && root.hasMore
        sequence: "PgUp"

        onActivated: root.turn(-1)
    }

    Flickable {
        id: flickable

        anchors.left: parent.left
        // Room for the focus ring of what stands at the edge.
        anchors.leftMargin: -Theme.px(14)
        anchors.right: parent.right
        anchors.rightMargin: -Theme.px(14)
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: root.hasMore
        contentHeight: holder.childrenRect.height
        contentWidth: width
        height: parent.height - (pager.active ? root._pagerHeight + Theme.gap : 0)
        interactive: root.hasMore
        objectName: "readingArea"

        onContentHeightChanged: root._settle()
        onContentYChanged: root.scrolled(contentY)
        onHeightChanged: root._settle()
        onMovementStarted: root._wanted = 0

        Item {
            id: holder

            height: childrenRect.height
            width: flickable.width - Theme.px(28)
            x: Theme.px(14)
        }

        NumberAnimation {
            id: glide

            duration: Theme.pageMs
            easing.type: Easing.OutCubic
            property: "contentY"
            target: flickable
        }
    }

    // Cut lines fade out, so that a half line reads as 'more', not as a fault.
    Rectangle {
        id: fade

        anchors.bottom: flickable.bottom
        anchors.left: flickable.left
        anchors.right: flickable.right
        height: Theme.px(40)
        visible: root.hasMore && root.moreBelow

        gradient: Gradient {
            GradientStop {
                color: Qt.rgba(root.ground.r, root.ground.g, root.ground.b, 0)
                position: 0
            }
            GradientStop {
                color: root.ground
                position: 1
            }
        }
    }

    Loader {
        id: pager

        active: root.contentHeight > root.height + 1 || root.extraText !== ""
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: root._pagerHeight

        sourceComponent: Flow {
            spacing: Theme.gap

            ActionButton {
                height: Theme.pagerButton
                iconName: "arrow-down"
                objectName: "readOn"
                text: root.moreText
                variant: "primary"
                visible: root.moreBelow

                onTapped: root.turn(1)
            }

            ActionButton {
                height: Theme.pagerButton
                iconName: "arrow-up"
                objectName: "readBack"
                text: qsTr("Omhoog")
                visible: root.moreAbove

                onTapped: root.turn(-1)
            }

            ActionButton {
                height: Theme.pagerButton
                iconName: root.extraIcon
                objectName: "extraButton"
                text: root.extraText
                visible: text !== ""

                onTapped: root.extraRequested()
            }
        }
    }
}
