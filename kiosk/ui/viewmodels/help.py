"""Help: whom to ask here; how a screen works stands in the screens' own words."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.settings.sections import PlaceSettings
from kiosk.ui.places import Place
from kiosk.ui.viewmodels.screen import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HelpViewModel(ScreenViewModel):
    """`askHere` is staff's own sentence on whom to ask in this building, or empty.

    `cameFrom` is the screen whose working the help explains.
    """

    changed = Signal()

    def __init__(self, building: PlaceSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._building = building
        self._ask_here = ""
        self._came_from = ""

    def _get_ask_here(self) -> str:
        return self._ask_here

    def _get_building_name(self) -> str:
        return self._building.name

    def _get_came_from(self) -> str:
        return self._came_from

    askHere = Property(str, _get_ask_here, notify=changed)
    buildingName = Property(str, _get_building_name, constant=True)
    cameFrom = Property(str, _get_came_from, notify=changed)

    @override
    def show(self, place: Place, language: str) -> None:
        self._ask_here = self._building.ask_here.get(language, "")
        self._came_from = place.choice
        self.changed.emit()
