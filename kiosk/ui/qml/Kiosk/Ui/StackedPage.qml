// A screen as one column, read page by page: for large letters, and for 'Lager', where the title stands
// above and all that can be touched below.
pragma ComponentBehavior: Bound
import QtQuick

FocusScope {
    id: root

    default property alias content: column.data
    property string title
    property string sectionTitle
    property string iconName
    property real scroll: 0
    property string moreText: qsTr("Lees verder")
    // Room at the start for what stands beside the page.
    property real startRoom: 0

    signal scrolled(real position)

    // In 'Lager' the title stands in the upper part, which only shows.
    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin + root.startRoom
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.px(28)
        clip: false
        spacing: Theme.px(16)
        visible: Theme.reach

        ScreenHeader {
            iconName: root.iconName
            title: root.sectionTitle
            width: parent.width
        }

        Label {
            color: Theme.title
            font.weight: Font.ExtraBold
            leading: 1.08
            objectName: Theme.reach ? "screenTitle" : ""
            // The upper part keeps its height.
            size: root.title.length > 60 ? Math.min(50, 72 / Theme.textStep) : 72
            text: root.title
            tracking: -0.012
            width: parent.width
        }
    }

    ReadingArea {
        id: area

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(16)
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin + root.startRoom
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.reach ? Theme.reachTop : Theme.px(16)
        moreText: root.moreText

        Component.onCompleted: scrollTo(root.scroll)
        onScrolled: position => root.scrolled(position)

        Column {
            id: column

            bottomPadding: Theme.px(16)
            spacing: Theme.px(20)
            topPadding: Theme.px(16)
            width: parent.width

            Label {
                color: Theme.title
                font.weight: Font.ExtraBold
                leading: 1.08
                objectName: Theme.reach ? "" : "screenTitle"
                size: root.title.length > 60 ? 50 : 72
                text: root.title
                tracking: -0.012
                visible: !Theme.reach
                width: parent.width
            }
        }
    }
}
