// A picture of the content, as large as it is or as there is room; below it what it shows and whose it is.
import QtQuick

Item {
    id: root

    required property string file
    required property string altText
    required property string caption
    required property string licence
    required property string speechLanguage
    // What can't be shown is drawn as one point.
    readonly property bool isThere: image.implicitHeight > 1

    height: words.y + words.height

    Image {
        id: image

        Accessible.name: root.altText
        Accessible.role: Accessible.Graphic
        anchors.left: parent.left
        anchors.top: parent.top
        objectName: "bodyPicture"
        source: "image://media/" + root.file
        sourceSize: Qt.size(root.width, Theme.px(400))
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: image.bottom
        topPadding: Theme.px(8)

        Label {
            objectName: "pictureCaption"
            size: 34
            speechLanguage: root.speechLanguage
            text: root.caption
            visible: text !== ""
            width: parent.width
        }

        Label {
            objectName: "pictureLicence"
            size: 28
            text: root.licence
            visible: text !== ""
            width: parent.width
        }
    }
}
