// Search with large letters, or low: keyboard and answers take turns.
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
        onlyShows: Theme.reach
        query: root.viewModel.query

        onCleared: root.viewModel.clear()
        onEdited: text => root.viewModel.query = text
        onPressed: root.keyboardShown = true
        onSubmitted: root.keyboardShown = false
    }

    Label {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: field.bottom
        anchors.topMargin: Theme.px(20)
        font.weight: Font.Bold
        objectName: "searchSummary"
        size: 36
        text: {
            switch (root.viewModel.state) {
            case "found":
                return qsTr("%n antwoorden gevonden", "", root.viewModel.hits.count);
            case "empty":
                return qsTr("Hier hebben we geen antwoord op");
            case "unavailable":
                return qsTr("Zoeken werkt nu niet");
            default:
                return "";
            }
        }
        visible: root.keyboardShown
    }

    Flow {
        anchors.bottom: keys.top
        anchors.bottomMargin: Theme.px(8)
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap
        visible: root.keyboardShown

        ActionButton {
            iconName: "list"
            objectName: "showHits"
            text: root.viewModel.state === "found" ? qsTr("Toon antwoorden (%1)").arg(root.viewModel.hits.count) : qsTr("Toon de vragen")

            onTapped: root.keyboardShown = false
        }

        ActionButton {
            iconName: "x"
            objectName: "clearLow"
            text: qsTr("Wissen")
            visible: Theme.reach && root.viewModel.query !== ""

            onTapped: root.viewModel.clear()
        }
    }

    Keyboard {
        id: keys

        anchors.left: parent.left
        anchors.right: parent.right
        compact: Theme.reach && !Theme.portrait
        viewModel: root.keyboard
        visible: root.keyboardShown
        y: parent.height - height
    }

    ReadingArea {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(16)
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: Theme.reach ? parent.top : field.bottom
        anchors.topMargin: Theme.reach ? Theme.reachTop : Theme.px(8)
        extraIcon: "keyboard"
        extraText: qsTr("Typ verder")
        moreText: qsTr("Meer")
        visible: !root.keyboardShown

        Component.onCompleted: scrollTo(root.navigation.scroll)
        onExtraRequested: root.keyboardShown = true
        onScrolled: position => root.navigation.rememberScroll(position)

        Column {
            id: answers

            bottomPadding: Theme.px(14)
            spacing: Theme.gap
            topPadding: Theme.px(14)
            width: parent.width

            Suggestion {
                anchors.left: parent.left
                visible: root.viewModel.suggestion !== ""
                width: Math.min(implicitWidth, parent.width)
                words: root.viewModel.suggestion

                onTapped: root.viewModel.acceptSuggestion()
            }

            Repeater {
                model: root.viewModel.hits

                HitCard {
                    required property int index
                    required property string itemId
                    required property string title
                    required titleHtml
                    required snippet
                    required snippetHtml
                    required alsoKnownAs

                    best: index === 0
                    objectName: "hit-" + itemId
                    text: title
                    width: answers.width

                    onTapped: root.navigation.open(itemId)
                }
            }

            SearchStateText {
                viewModel: root.viewModel
                visible: root.viewModel.state !== "found"
                width: parent.width
            }

            RowButton {
                iconName: "list"
                objectName: "allQuestions"
                text: qsTr("Bekijk alle %1 vragen").arg(root.viewModel.questionCount)
                visible: root.viewModel.state !== "found"
                width: parent.width

                onTapped: root.navigation.open("page-questions")
            }

            ItemRows {
                prefix: "way-"
                rows: root.viewModel.waysOn
                visible: root.viewModel.state !== "found"
                width: parent.width

                onItemRequested: itemId => root.navigation.open(itemId)
            }

            RowButton {
                detail: qsTr("Waar u iemand kunt vragen, en de website")
                iconName: "user-question"
                objectName: "askSomeone"
                text: qsTr("Vraag het aan iemand")
                visible: root.viewModel.state !== "found"
                width: parent.width

                onTapped: root.navigation.open("page-contact")
            }
        }
    }
}
