// The head of home: the plan of the district on the shore, the greeting on the water.
import QtQuick
import Kiosk.Ui

Rectangle {
    id: root

    property string partOfDay
    property string note

    color: Theme.water

    Item {
        anchors.fill: parent
        clip: true

        Image {
            anchors.right: parent.right
            anchors.top: parent.top
            height: Math.max(parent.height, Theme.px(Theme.portrait ? 540 : 424))
            mirror: Theme.mirrored
            source: Theme.picture(Theme.portrait ? "art-home-portrait" : "art-home")
            sourceSize: Theme.portrait ? Qt.size(1080, 540) : Qt.size(1920, 424)
            width: Math.round(height * sourceSize.width / sourceSize.height)
        }
    }

    Brand {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.px(Theme.portrait ? 44 : 36)
        size: Theme.portrait ? 52 : 56
        tint: Theme.textOnDark
    }

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.px(Theme.portrait ? 190 : Theme.reach ? 170 : Theme.mirrored ? 90 : 118)
        width: Theme.px(Theme.portrait ? 500 : 960)

        Label {
            color: Theme.textOnDark
            size: 38
            width: parent.width
            text: {
                switch (root.partOfDay) {
                case "morning":
                    return qsTr("Goedemorgen");
                case "evening":
                    return qsTr("Goedenavond");
                default:
                    return qsTr("Goedemiddag");
                }
            }
        }

        Label {
            color: Theme.highContrast ? Theme.title : Theme.textOnDark
            font.weight: Font.ExtraBold
            leading: 1.04
            objectName: "screenTitle"
            size: Theme.mirrored || text.length > 18 ? 62 : Theme.portrait ? 84 : 76
            text: qsTr("Wat wilt u weten?")
            width: parent.width
        }

        Label {
            color: Theme.textOnDark
            size: 30
            text: root.note
            topPadding: Theme.px(8)
            visible: text !== ""
            width: Theme.px(Theme.portrait ? 480 : 900)
        }
    }
}
