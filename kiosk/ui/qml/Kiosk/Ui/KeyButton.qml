// One key of the on-screen keyboard.
import QtQuick

TapControl {
    id: root

    property string letter
    property string keyRole
    property bool on: false
    readonly property bool _types: keyRole === "type" || keyRole === "space"
    readonly property bool _pressed: down || on
    readonly property color _ink: _pressed ? (Theme.highContrast ? Theme.textOnAction : Theme.textOnDark) : keyRole === "search" ? Theme.textOnAction : Theme.text
    readonly property real _wanted: Theme.px(keyRole === "type" ? Math.min(38 * Theme.textStep, 56) : Math.min(34 * Theme.textStep, 48))
    // As large as the step asks for, or as the key holds with air on both sides.
    readonly property real _size: Math.floor(_wanted * Math.min(1, (width - Theme.px(20)) / Math.max(1, metrics.tightBoundingRect.width)))
    readonly property var _icons: ({ shift: "arrow-big-up", backspace: "backspace", hide: "keyboard-hide" })
    readonly property var _labels: ({
            space: qsTr("Spatie"),
            symbols: qsTr("123"),
            letters: qsTr("abc"),
            search: qsTr("Zoek")
        })
    readonly property var _names: ({
            shift: qsTr("Hoofdletter"),
            backspace: qsTr("Laatste letter wissen"),
            hide: qsTr("Toetsenbord weg"),
            symbols: qsTr("123, cijfers en tekens"),
            letters: qsTr("abc, letters")
        })

    Accessible.checkable: keyRole === "shift"
    Accessible.checked: on
    guardMs: _types || keyRole === "backspace" ? 120 : 400
    objectName: "key-" + (keyRole === "type" ? letter : keyRole)
    radius: Theme.px(12)
    text: _names[keyRole] ?? _labels[keyRole] ?? letter

    background: Item {
        Rectangle {
            anchors.fill: parent
            color: root.keyRole === "search" ? Theme.textOnAction : Theme.keyLine
            radius: root.radius
        }

        Rectangle {
            anchors.bottomMargin: Theme.px(root._pressed ? 2 : 5)
            anchors.fill: parent
            anchors.leftMargin: Theme.px(2)
            anchors.rightMargin: Theme.px(2)
            anchors.topMargin: Theme.px(2)
            color: {
                if (root._pressed)
                    return Theme.keyPressed;
                if (root.keyRole === "search")
                    return Theme.action;
                return root._types ? Theme.card : Theme.keyExtra;
            }
            radius: root.radius - Theme.px(2)
        }
    }
    contentItem: Item {
        TextMetrics {
            id: metrics

            font.family: Theme.fontFamily
            font.pixelSize: root._wanted
            font.weight: label.font.weight
            text: label.text
        }

        Label {
            id: label

            Accessible.ignored: true
            anchors.centerIn: parent
            color: root._ink
            font.weight: root.keyRole === "space" ? Font.Normal : Font.Bold
            font.pixelSize: root._size
            leading: 1.0
            text: root._labels[root.keyRole] ?? root.letter
            visible: text !== ""
        }

        Icon {
            anchors.centerIn: parent
            name: root._icons[root.keyRole] ?? ""
            size: Theme.px(44)
            tint: root._ink
        }
    }
}
