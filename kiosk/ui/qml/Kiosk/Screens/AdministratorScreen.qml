// A page of the administrator's: rows that say what they are, and do it. In Dutch only.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Kiosk.Ui

StackedPage {
    id: root

    required property AdministratorViewModel viewModel
    required property NavigationViewModel navigation

    iconName: "shield-check"
    moreText: "Lees verder"
    objectName: "administratorScreen"
    scroll: navigation.scroll
    sectionTitle: "Beheer"
    title: viewModel.title

    onScrolled: position => navigation.rememberScroll(position)

    Repeater {
        model: root.viewModel.rows

        AdministratorRow {
            onPressed: rowId => root.viewModel.press(rowId)
        }
    }
}
