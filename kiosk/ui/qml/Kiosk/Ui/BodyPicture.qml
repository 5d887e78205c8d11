// A picture of the content, as wide as it is or as there is room, with whose it is below.
import QtQuick

Item {
    id: root

    required property string file
    required property string altText
    required property string licence
    // What can't be shown is drawn as one point.
    readonly property bool isThere: image.implicitHeight > 1

    height: licenceLine.visible ? licenceLine.y + licenceLine.height : image.height

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

    Label {
        id: licenceLine

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: image.bottom
        anchors.topMargin: Theme.px(8)
        size: 28
        text: root.licence
        visible: text !== ""
    }
}
