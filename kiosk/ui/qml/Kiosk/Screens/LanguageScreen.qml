// The languages, each by its own name in its own script.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

StackedPage {
    id: root

    required property LanguageViewModel viewModel

    signal languageChosen(string code)

    iconName: "language"
    objectName: "languageScreen"
    sectionTitle: qsTr("Taal")
    title: qsTr("Kies uw taal")

    Grid {
        id: choices

        columnSpacing: Theme.gutter
        columns: Theme.portrait || Theme.textPercent > 100 ? 1 : Theme.reach ? 3 : 2
        rowSpacing: Theme.gutter
        width: parent.width

        Repeater {
            model: root.viewModel.languages

            LanguageChoice {
                required property string code
                required property string ownName

                objectName: "language-" + code
                text: ownName
                width: Math.floor((choices.width - (choices.columns - 1) * choices.columnSpacing) / choices.columns)

                onTapped: root.languageChosen(code)
            }
        }
    }
}
