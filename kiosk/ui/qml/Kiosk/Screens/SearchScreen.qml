// Search: the field, the answers while one types, and the keyboard; without it all answers at length.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

FocusScope {
    id: root

    required property SearchViewModel viewModel
    required property KeyboardViewModel keyboard
    required property NavigationViewModel navigation
    property bool keyboardShown: viewModel.state !== "found" || navigation.scroll === 0

    objectName: "searchScreen"

    Connections {
        function onTyped(text: string): void {
            field.insert(text);
        }

        function onErased(): void {
            field.erase();
        }

        function onHideRequested(): void {
            root.keyboardShown = false;
        }

        target: root.keyboard
    }

    SearchField {
        id: field

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        focus: true
        query: root.viewModel.query

        onCleared: {
            root.viewModel.clear();
            root.keyboardShown = true;
        }
        onEdited: text => root.viewModel.query = text
        onPressed: root.keyboardShown = true
        onSubmitted: root.keyboardShown = false
    }

    Loader {
        id: results

        anchors.bottom: root.keyboardShown ? keys.top : parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: field.bottom
        sourceComponent: {
            if (root.viewModel.state === "found")
                return root.keyboardShown && !Theme.portrait ? firstHits : allHits;
            return root.keyboardShown && !Theme.portrait ? shortWays : longWays;
        }
    }

    Keyboard {
        id: keys

        anchors.left: parent.left
        anchors.right: parent.right
        viewModel: root.keyboard
        visible: root.keyboardShown
        y: parent.height - height
    }

    Component {
        id: firstHits

        FirstHits {
            viewModel: root.viewModel

            onAllRequested: root.keyboardShown = false
            onItemRequested: itemId => root.navigation.open(itemId)
        }
    }

    Component {
        id: allHits

        AllHits {
            scroll: root.navigation.scroll
            viewModel: root.viewModel

            onItemRequested: itemId => root.navigation.open(itemId)
            onScrolled: position => root.navigation.rememberScroll(position)
        }
    }

    Component {
        id: shortWays

        ShortWays {
            viewModel: root.viewModel

            onItemRequested: itemId => root.navigation.open(itemId)
        }
    }

    Component {
        id: longWays

        LongWays {
            keyboardShown: root.keyboardShown
            viewModel: root.viewModel

            onItemRequested: itemId => root.navigation.open(itemId)
            onRetryRequested: root.keyboardShown = true
        }
    }
}
