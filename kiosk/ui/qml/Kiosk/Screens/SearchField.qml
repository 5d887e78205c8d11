// The field of the search screen: takes the on-screen keyboard's letters and those of a real one.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Ui

FocusScope {
    id: root

    property string query
    // In 'Lager' the field only shows: nothing up there needs to be touched.
    property bool onlyShows: false

    signal edited(string text)
    signal cleared
    signal pressed
    signal submitted

    function insert(text: string): void {
        input.insert(input.cursorPosition, text);
    }

    function erase(): void {
        if (input.cursorPosition > 0)
            input.remove(input.cursorPosition - 1, input.cursorPosition);
    }

    // Arabic letters are tall.
    height: Theme.px(Theme.mirrored && Theme.textPercent > 100 ? 196 : 160)

    Rectangle {
        anchors.fill: parent
        color: Theme.water
    }

    Rectangle {
        anchors.bottomMargin: Theme.px(24)
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.px(24)
        border.color: Theme.text
        border.width: Theme.px(4)
        color: Theme.card
        radius: Theme.px(20)

        FocusRing {
            radius: parent.radius
            visible: input.activeFocus
        }

        Icon {
            id: lens

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(34)
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            size: Theme.px(56)
        }

        TextInput {
            id: input

            Accessible.name: qsTr("Zoekveld: typ een woord of uw vraag")
            Accessible.role: Accessible.EditableText
            Accessible.searchEdit: true
            activeFocusOnTab: true
            anchors.bottom: parent.bottom
            anchors.left: lens.right
            anchors.leftMargin: Theme.px(24)
            anchors.right: wipe.left
            anchors.rightMargin: Theme.px(16)
            anchors.top: parent.top
            clip: true
            color: Theme.text
            focus: true
            font.pixelSize: Theme.px(Math.min(46 * Theme.textStep, Theme.mirrored ? 68 : 72))
            font.weight: Font.DemiBold
            // Said, or an empty field has its caret at the wrong end where one writes from the right.
            horizontalAlignment: TextInput.AlignLeft
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            maximumLength: 120
            objectName: "searchField"
            text: root.query
            verticalAlignment: TextInput.AlignVCenter

            cursorDelegate: Rectangle {
                color: Theme.text
                visible: input.activeFocus
                width: Theme.px(4)
            }

            onAccepted: root.submitted()
            onTextChanged: root.edited(text)

            TapHandler {
                enabled: !root.onlyShows

                onTapped: root.pressed()
            }
        }

        Label {
            anchors.left: input.left
            anchors.leftMargin: Theme.px(10)
            anchors.right: input.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.softText
            font.pixelSize: Math.max(Math.round(input.font.pixelSize * 0.83), Math.min(Theme.textPx(34), input.font.pixelSize))
            text: Theme.textPercent > 100 ? qsTr("Typ hier") : qsTr("Typ een woord of uw vraag")
            visible: input.text === ""
        }

        ActionButton {
            id: wipe

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter
            iconName: "x"
            iconOnly: Theme.portrait && Theme.textPercent > 100
            objectName: "clearButton"
            size: 34
            text: qsTr("Wissen")
            visible: input.text !== "" && !root.onlyShows

            onTapped: {
                root.cleared();
                input.forceActiveFocus();
            }
        }
    }
}
