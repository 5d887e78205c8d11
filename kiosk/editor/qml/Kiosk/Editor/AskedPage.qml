// What residents asked: the folder with the reports above, the figures below.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

Item {
    id: root

    required property AskedViewModel asked
    readonly property int _column: Math.min(width - 2 * Look.margin, 1000)

    signal itemRequested(string itemId)

    objectName: "askedPage"

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]

        onDropped: drop => {
            if (drop.hasUrls)
                root.asked.chooseFolder(drop.urls[0].toString());
        }
    }

    AskedHead {
        id: head

        asked: root.asked
        width: root._column
        x: (root.width - width) / 2
        y: Look.margin
    }

    Flickable {
        acceptedButtons: Qt.NoButton
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Look.gap
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: figures.height
        objectName: "askedFigures"

        T.ScrollBar.vertical: SlimBar {
        }

        Column {
            id: figures

            bottomPadding: Look.margin
            spacing: 18
            width: root._column
            x: (root.width - width) / 2

            AskedColumns {
                bars: root.asked.visits
                name: "visits"
                sentence: root.asked.visitsSentence
                title: qsTr("Bezoeken per dag")
                visible: root.asked.hasFigures
                width: parent.width
            }

            AskedColumns {
                bars: root.asked.views
                name: "views"
                sentence: root.asked.viewsSentence
                title: qsTr("Geopend per dag")
                visible: root.asked.hasFigures
                width: parent.width
            }

            Row {
                spacing: 24
                visible: root.asked.hasFigures
                width: parent.width

                AskedBars {
                    bars: root.asked.helped
                    objectName: "helpedPlot"
                    sentence: root.asked.helpedSentence
                    title: qsTr("Heeft dit geholpen?")
                    width: (parent.width - 24) / 2
                }

                AskedBars {
                    bars: root.asked.languages
                    note: root.asked.chosenSentence
                    objectName: "languagesPlot"
                    sentence: root.asked.languagesSentence
                    title: qsTr("Talen waarin iets is geopend")
                    width: (parent.width - 24) / 2
                }
            }

            AskedPart {
                title: qsTr("Gezocht en niet gevonden")
                visible: root.asked.hasFigures
                width: parent.width

                Words {
                    objectName: "askedWords"
                    text: root.asked.wordsSentence
                    width: parent.width
                }
            }

            Row {
                spacing: 24
                visible: root.asked.hasFigures
                width: parent.width

                AskedItems {
                    items: root.asked.most
                    objectName: "mostOpened"
                    title: qsTr("Meest geopend")
                    width: (parent.width - 24) / 2

                    onItemRequested: itemId => root.itemRequested(itemId)
                }

                AskedItems {
                    items: root.asked.least
                    objectName: "leastOpened"
                    title: qsTr("Minst geopend")
                    width: (parent.width - 24) / 2

                    onItemRequested: itemId => root.itemRequested(itemId)
                }
            }

            AskedNotes {
                none: qsTr("Geen enkele.")
                notes: root.asked.behind
                objectName: "kiosksBehind"
                sentence: root.asked.behindSentence
                title: qsTr("Kiosken die achterlopen")
                visible: root.asked.hasFigures
                width: parent.width
            }

            AskedNotes {
                none: qsTr("Geen enkele.")
                notes: root.asked.upToDate
                objectName: "kiosksUpToDate"
                sentence: root.asked.newestSentence
                title: qsTr("Kiosken die bij zijn")
                visible: root.asked.hasFigures
                width: parent.width
            }

            AskedNotes {
                notes: root.asked.leftOut
                objectName: "leftOut"
                title: qsTr("Wat niet meetelt")
                visible: root.asked.leftOut.count > 0
                width: parent.width
            }
        }
    }
}
