// One answer: the question, its text, the code of the official page, what to read on.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

FocusScope {
    id: root

    required property AnswerViewModel viewModel
    required property NavigationViewModel navigation

    objectName: "answerScreen"

    ScreenHeader {
        id: header

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.px(28)
        iconName: root.viewModel.sectionIcon
        title: root.viewModel.sectionTitle
    }

    Label {
        id: question

        anchors.left: header.left
        anchors.top: header.bottom
        anchors.topMargin: Theme.px(Theme.portrait ? 28 : 12)
        tracking: -0.012
        font.weight: Font.ExtraBold
        leading: 1.08
        color: Theme.title
        objectName: "screenTitle"
        size: text.length > 60 ? 56 : 72
        text: root.viewModel.title
        width: text_.width
    }

    ReadingArea {
        id: text_

        anchors.bottom: Theme.portrait ? side.top : parent.bottom
        anchors.bottomMargin: Theme.px(Theme.portrait ? 32 : 24)
        anchors.left: header.left
        anchors.top: question.bottom
        anchors.topMargin: Theme.px(20)
        width: Theme.portrait ? header.width : Theme.px(1180)

        Component.onCompleted: scrollTo(root.navigation.scroll)
        onScrolled: position => root.navigation.rememberScroll(position)

        Column {
            bottomPadding: Theme.px(14)
            spacing: Theme.px(20)
            width: parent.width

            BodyText {
                blocks: root.viewModel.body
                columns: Theme.portrait ? 1 : 2
                rightToLeft: root.viewModel.isRightToLeft
                speechLanguage: root.viewModel.textLanguage
                width: parent.width

                onItemRequested: itemId => root.navigation.open(itemId)
            }

            HelpedRow {
                topPadding: Theme.px(12)
                viewModel: root.viewModel
                width: parent.width
            }
        }
    }

    // In portrait the code stands beside what to read on, below the text.
    Item {
        id: side

        // Not the height of what stands in it: while the screen turns, that still follows this one's.
        readonly property real _relatedHeight: readOn.height + Theme.gap + rows.implicitHeight

        anchors.bottom: Theme.portrait ? parent.bottom : undefined
        anchors.bottomMargin: Theme.px(32)
        anchors.right: header.right
        anchors.top: Theme.portrait ? undefined : header.bottom
        anchors.topMargin: Theme.px(24)
        height: Theme.portrait ? _relatedHeight + (notice.visible ? notice.height + Theme.px(16) : 0) : root.height - header.y - header.height - Theme.px(52)
        width: Theme.portrait ? header.width : Theme.px(552)

        TakeAlongCard {
            id: code

            anchors.right: parent.right
            anchors.top: parent.top
            content: root.viewModel.webAddress
            height: Theme.portrait ? Math.max(implicitHeight, parent.height) : implicitHeight
            narrow: Theme.portrait
            width: Theme.portrait ? Theme.px(370) : parent.width

            onTapped: root.navigation.takeAlong(root.navigation.itemId)
        }

        TranslationNotice {
            id: notice

            anchors.left: parent.left
            anchors.right: Theme.portrait ? code.left : parent.right
            anchors.rightMargin: Theme.portrait ? Theme.px(20) : 0
            anchors.top: Theme.portrait ? parent.top : code.bottom
            anchors.topMargin: Theme.portrait ? 0 : Theme.px(16)
            viewModel: root.viewModel
        }

        Item {
            id: related

            anchors.bottom: Theme.portrait ? undefined : parent.bottom
            anchors.left: parent.left
            anchors.right: Theme.portrait ? code.left : parent.right
            anchors.rightMargin: Theme.portrait ? Theme.px(20) : 0
            anchors.top: notice.visible ? notice.bottom : Theme.portrait ? parent.top : code.bottom
            anchors.topMargin: notice.visible ? Theme.px(16) : Theme.portrait ? 0 : Theme.px(24)
            height: side._relatedHeight
            visible: root.viewModel.related.count > 0

            Label {
                id: readOn

                font.weight: Font.ExtraBold
                size: 36
                text: qsTr("Lees ook")
            }

            FittingRows {
                id: rows

                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: readOn.bottom
                anchors.topMargin: Theme.gap
                minimumHeight: 116
                rows: root.viewModel.related

                onItemRequested: itemId => root.navigation.open(itemId)
            }
        }
    }
}
