// An edition for the kiosks: what it changes, what stops it, and where it goes.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

Item {
    id: root

    required property PublishingViewModel publishing
    readonly property int _column: Math.min(width - 2 * Look.margin - 18, 1000)

    signal findingsRequested
    signal itemRequested(string itemId)

    function _publish(): void {
        // Both before either is told: that fills both fields anew.
        const where = folder.text;
        root.publishing.chooseKey(key.text);
        root.publishing.chooseFolder(where);
        root.publishing.publish(passphrase.text);
        passphrase.clear();
    }

    objectName: "publishPage"

    DropArea {
        anchors.fill: parent

        onDropped: drop => {
            if (!drop.hasUrls)
                return;
            const name = drop.urls[0].toString();
            if (name.endsWith(".key"))
                root.publishing.chooseKey(name);
            else
                root.publishing.chooseFolder(name);
        }
    }

    Column {
        id: head

        spacing: 10
        width: root._column
        x: (root.width - width) / 2
        y: Look.margin

        Words {
            font.pixelSize: Look.heading
            font.weight: Font.ExtraBold
            text: qsTr("Publiceren")
        }

        Words {
            font.weight: Font.DemiBold
            objectName: "publishSummary"
            text: root.publishing.summary
            width: parent.width
        }

        Row {
            spacing: 12
            visible: root.publishing.stops !== ""
            width: parent.width

            Words {
                anchors.verticalCenter: parent.verticalCenter
                color: Look.error
                font.weight: Font.DemiBold
                objectName: "publishStops"
                text: root.publishing.stops
                width: Math.min(implicitWidth, parent.width - toFindings.width - 12)
            }

            PushButton {
                id: toFindings

                objectName: "toFindings"
                text: qsTr("Controle")

                onClicked: root.findingsRequested()
            }
        }

        Grid {
            columnSpacing: 12
            columns: 2
            rowSpacing: 8
            verticalItemAlignment: Grid.AlignVCenter

            Words {
                text: qsTr("Sleutel")
            }

            Entry {
                id: key

                Accessible.name: qsTr("Bestand met de geheime sleutel")
                objectName: "keyField"
                placeholderText: qsTr("Plak de naam van kiosk.key, of sleep het bestand hierheen")
                text: root.publishing.key
                width: root._column - 130
            }

            Words {
                text: qsTr("Wachtzin")
            }

            Entry {
                id: passphrase

                Accessible.name: qsTr("Wachtzin van de sleutel")
                echoMode: TextInput.Password
                objectName: "passphraseField"
                placeholderText: qsTr("Leeg als de sleutel er geen heeft")
                width: root._column - 130
            }

            Words {
                text: qsTr("Naar map")
            }

            Entry {
                id: folder

                Accessible.name: qsTr("Map voor de uitgave, zoals een stick")
                objectName: "editionFolder"
                placeholderText: qsTr("Plak de naam van de map of stick, of sleep die hierheen")
                text: root.publishing.folder
                width: root._column - 130
            }
        }

        Row {
            spacing: 16

            PushButton {
                enabled: !root.publishing.isBusy && key.text !== "" && folder.text !== ""
                hint: qsTr("De uitgave schrijven, ondertekenen en nalezen")
                look: "primary"
                objectName: "publishButton"
                text: qsTr("Publiceren")

                onClicked: root._publish()
            }

            Rectangle {
                Accessible.name: qsTr("Hoe ver het schrijven is")
                Accessible.role: Accessible.ProgressBar
                anchors.verticalCenter: parent.verticalCenter
                border.color: Look.line
                border.width: 1
                color: Look.paper
                height: 16
                objectName: "publishProgress"
                radius: 8
                visible: root.publishing.isBusy
                width: 320

                Rectangle {
                    color: Look.lake
                    height: parent.height
                    radius: 8
                    width: parent.width * Math.max(0, Math.min(1, root.publishing.progress))
                }
            }
        }
    }

    ListView {
        id: list

        acceptedButtons: Qt.NoButton
        anchors.bottom: parent.bottom
        anchors.left: head.left
        anchors.top: head.bottom
        anchors.topMargin: Look.gap
        bottomMargin: Look.margin
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        model: root.publishing.rows
        objectName: "changeList"
        spacing: 6
        width: root._column + 18

        T.ScrollBar.vertical: SlimBar {
        }
        delegate: PushButton {
            required property string itemId
            required property string title
            required property string kind
            required property string words
            required property string mark

            look: "quiet"
            objectName: "change:" + itemId
            text: qsTr("%1: %2 (%3)").arg(words).arg(title).arg(kind)
            width: root._column

            onClicked: root.itemRequested(itemId)
        }
    }
}
