"""The administrator's pages: open after the PIN, and shut again as soon as one leaves them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.station.leaving import ExitCode
from kiosk.ui.administrator_pages import Act, Facts, Page, page_text
from kiosk.ui.jobs import Executor
from kiosk.ui.models.administrator_rows import AdministratorRowModel
from kiosk.ui.places import Place, Screen
from kiosk.ui.viewmodels.pin import CHANGE, Lock, PinViewModel
from kiosk.ui.viewmodels.screen import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MENU = Place(Screen.ADMINISTRATOR)


@dataclass(frozen=True)
class AdministratorParts:
    """What the administrator's pages work with; `leave` ends the program."""

    lock: Lock
    leave: Callable[[ExitCode], None]


@QmlElement
class AdministratorViewModel(ScreenViewModel):
    """Holds whether the pages are open; nothing on them works while they are not.

    Signals:
        changed: another page or other rows are shown.
        placeWished: carries the place to go to.
        leaveWished: the administrator is done.
    """

    changed = Signal()
    placeWished = Signal(object)
    leaveWished = Signal()

    def __init__(
        self, parts: AdministratorParts, executor: Executor, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._is_open = False
        self._notice = ""
        self._page = Page.MENU
        self._title = ""
        self._rows = AdministratorRowModel(self)
        self._pin = PinViewModel(parts.lock, executor, self)
        self._pin.allow_change_if(lambda: self._is_open)
        self._pin.opened.connect(self._open)
        self._pin.renewed.connect(self._tell_new_pin)

    @property
    def is_open(self) -> bool:
        """Whether the PIN was given, and the pages not left since."""
        return self._is_open

    @property
    def pin(self) -> PinViewModel:
        """The number pad."""
        return self._pin

    def shut(self) -> None:
        """Ask for the PIN again from now on, and forget what was typed."""
        self._is_open = False
        self._notice = ""
        self._pin.forget()
        self._rows.replace(())

    def _get_title(self) -> str:
        return self._title

    def _get_rows(self) -> AdministratorRowModel:
        return self._rows

    title = Property(str, _get_title, notify=changed)
    rows = Property(AdministratorRowModel, _get_rows, constant=True)

    @override
    def show(self, place: Place, language: str) -> None:
        self._page = Page(place.item_id)
        self._fill()

    @Slot(str)
    def press(self, row_id: str) -> None:
        """Do what a row says."""
        if not self._is_open:
            return
        if row_id in set(Page):
            self._notice = ""
            self.placeWished.emit(Place(Screen.ADMINISTRATOR, row_id))
            return
        match Act(row_id):
            case Act.LEAVE:
                self.leaveWished.emit()
            case Act.CHANGE_PIN:
                self.placeWished.emit(Place(Screen.PIN, choice=CHANGE))
            case Act.STOP:
                self._parts.leave(ExitCode.STOP)
            case Act.RESTART:
                self._parts.leave(ExitCode.RESTART)

    @Slot()
    def _open(self) -> None:
        self._is_open = True
        self.placeWished.emit(MENU)

    @Slot()
    def _tell_new_pin(self) -> None:
        self._notice = "De nieuwe pincode geldt vanaf nu."
        self.placeWished.emit(MENU)

    def _fill(self) -> None:
        text = page_text(self._page, Facts(self._notice))
        self._title = text.title
        self._rows.replace(text.rows)
        self.changed.emit()
