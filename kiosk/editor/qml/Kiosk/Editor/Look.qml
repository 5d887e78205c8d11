// The look of the editor: made for a desk, a mouse and a keyboard.
pragma Singleton
import QtQuick

QtObject {
    readonly property string fontFamily: "Atkinson Hyperlegible Next"
    readonly property int small: 14
    readonly property int normal: 16
    readonly property int large: 18
    readonly property int heading: 24
    readonly property int control: 38
    readonly property int radius: 8
    readonly property int gap: 12
    readonly property int margin: 20

    readonly property color ink: "#10262B"
    readonly property color softInk: "#33484D"
    readonly property color ground: "#F4F7F0"
    readonly property color paper: "#FFFFFF"
    readonly property color shade: "#DCE5DD"
    readonly property color line: "#6C8782"
    readonly property color thinLine: "#C9D5CD"
    readonly property color bar: "#062B33"
    readonly property color barLine: "#6FA9AB"
    readonly property color lake: "#0D4C56"
    readonly property color lakePressed: "#0A3A43"
    readonly property color mist: "#DDEFEB"
    readonly property color sun: "#FFC53D"
    readonly property color sunPressed: "#E6A700"
    readonly property color sand: "#F7EBDD"
    readonly property color error: "#8A1414"
    readonly property color errorGround: "#FBE9E7"
    readonly property color warn: "#5F3B00"
    readonly property color warnGround: "#FFF3D1"
    readonly property color ok: "#14532D"
    readonly property color okGround: "#E3F2E5"

    // The colours and the icon of a status, a tag or the state of a text.
    function tone(state: string): var {
        switch (state) {
        case "ready":
        case "reviewed":
        case "source":
            return { "text": ok, "ground": okGround, "icon": "check" };
        case "draft":
        case "unofficial":
        case "unsaved":
            return { "text": warn, "ground": warnGround, "icon": "pencil" };
        case "archived":
            return { "text": softInk, "ground": shade, "icon": "archive" };
        case "missing":
            return { "text": error, "ground": errorGround, "icon": "alert-triangle" };
        case "expired":
        case "review":
            return { "text": error, "ground": errorGround, "icon": "calendar" };
        default:
            return { "text": "#7A2D10", "ground": sand, "icon": "repeat" };
        }
    }
}
