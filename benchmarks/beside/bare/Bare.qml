import QtQuick

Window {
    id: root

    property bool isTapped: false

    color: isTapped ? "#F7FAF5" : "#0E5C63"
    height: 1080
    title: "Bare"
    visible: true
    width: 1920

    Text {
        anchors.centerIn: parent
        color: "white"
        font.pixelSize: 136
        text: "Tik om te beginnen"
    }

    MouseArea {
        anchors.fill: parent

        onClicked: root.isTapped = !root.isTapped
    }
}
