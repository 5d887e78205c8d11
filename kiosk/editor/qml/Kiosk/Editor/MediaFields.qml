// The picture and the recording of a text; a file is chosen, or dropped here.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models

DropArea {
    id: root

    required property TextMediaViewModel media
    required property string fontFamily
    required property bool rightToLeft
    readonly property Item pictureControl: media.picture === "" ? addPicture : altText.entry
    readonly property Item recordingControl: media.recording === "" ? addRecording : recordingLicence.entry

    height: column.height
    keys: ["text/uri-list"]

    onDropped: drop => {
        for (const url of drop.urls)
            root.media.chooser.drop(url.toString().toLowerCase().endsWith(".wav") ? "recording" : "picture", url);
    }

    Column {
        id: column

        width: parent.width
        spacing: 10

        Row {
            spacing: 8
            visible: root.media.picture === "" || root.media.recording === ""

            PushButton {
                id: addPicture

                font.pixelSize: 15
                hint: qsTr("Een PNG of JPEG kiezen. U mag het bestand ook hierheen slepen.")
                iconName: "photo"
                look: "quiet"
                objectName: "addPicture"
                text: qsTr("Plaatje toevoegen")
                visible: root.media.picture === ""

                onClicked: files.ask("picture")
            }

            PushButton {
                id: addRecording

                font.pixelSize: 15
                hint: qsTr("Een opname kiezen waarin iemand deze tekst voorleest (WAV). U mag het bestand ook hierheen slepen.")
                iconName: "volume"
                look: "quiet"
                objectName: "addRecording"
                text: qsTr("Opname toevoegen")
                visible: root.media.recording === ""

                onClicked: files.ask("recording")
            }
        }

        Labelled {
            label: qsTr("Plaatje")
            visible: root.media.picture !== ""
            width: parent.width

            Row {
                spacing: 14
                width: parent.width

                Rectangle {
                    border.color: Look.thinLine
                    border.width: 1
                    color: Look.paper
                    height: 150
                    width: 190

                    Image {
                        Accessible.name: root.media.altText
                        Accessible.role: Accessible.Graphic
                        anchors.fill: parent
                        anchors.margins: 5
                        fillMode: Image.PreserveAspectFit
                        objectName: "pictureShown"
                        source: root.media.picture === "" ? "" : "image://media/" + root.media.picture
                        sourceSize: Qt.size(360, 280)
                    }
                }

                Column {
                    spacing: 8
                    width: parent.width - 204

                    MediaWords {
                        id: altText

                        fontFamily: root.fontFamily
                        label: qsTr("Wat is er te zien? In één zin.")
                        name: "altText"
                        rightToLeft: root.rightToLeft
                        value: root.media.altText
                        width: parent.width

                        onTyped: words => root.media.setAltText(words)
                    }

                    MediaWords {
                        fontFamily: root.fontFamily
                        label: qsTr("Waarom mogen wij dit gebruiken?")
                        name: "pictureLicence"
                        rightToLeft: root.rightToLeft
                        value: root.media.pictureLicence
                        width: parent.width

                        onTyped: words => root.media.setPictureLicence(words)
                    }

                    Row {
                        spacing: 6

                        PushButton {
                            font.pixelSize: 15
                            look: "quiet"
                            objectName: "changePicture"
                            text: qsTr("Ander plaatje")

                            onClicked: files.ask("picture")
                        }

                        PushButton {
                            Accessible.name: qsTr("Plaatje weghalen")
                            font.pixelSize: 15
                            iconName: "x"
                            look: "quiet"
                            objectName: "removePicture"
                            text: qsTr("Weghalen")

                            onClicked: root.media.removePicture()
                        }
                    }
                }
            }
        }

        Labelled {
            error: root.media.recording === "" || root.media.isHeard ? "" : qsTr("De tekst is veranderd: deze opname is nu niet te horen. Neem hem opnieuw op.")
            label: qsTr("Opname")
            note: qsTr("de kiosk laat deze horen in plaats van de computerstem")
            visible: root.media.recording !== ""
            width: parent.width

            Column {
                spacing: 8
                width: parent.width

                MediaWords {
                    id: recordingLicence

                    fontFamily: root.fontFamily
                    label: qsTr("Wie leest voor, en waarom mogen wij dit gebruiken?")
                    name: "recordingLicence"
                    rightToLeft: root.rightToLeft
                    value: root.media.recordingLicence
                    width: parent.width

                    onTyped: words => root.media.setRecordingLicence(words)
                }

                Row {
                    spacing: 6

                    PushButton {
                        readonly property bool _isPlaying: root.media.listening.isPlaying

                        font.pixelSize: 15
                        hint: qsTr("De opname horen zoals de bewoner haar hoort")
                        iconName: _isPlaying ? "volume-off" : "player-play"
                        objectName: "playRecording"
                        text: _isPlaying ? qsTr("Stop") : qsTr("Luister")

                        onClicked: _isPlaying ? root.media.listening.stop() : root.media.listening.play(root.media.recording)
                    }

                    PushButton {
                        font.pixelSize: 15
                        look: "quiet"
                        objectName: "changeRecording"
                        text: qsTr("Andere opname")

                        onClicked: files.ask("recording")
                    }

                    PushButton {
                        Accessible.name: qsTr("Opname weghalen")
                        font.pixelSize: 15
                        iconName: "x"
                        look: "quiet"
                        objectName: "removeRecording"
                        text: qsTr("Weghalen")

                        onClicked: root.media.removeRecording()
                    }
                }
            }
        }
    }

    FileDialog {
        id: files

        chooser: root.media.chooser
    }
}
