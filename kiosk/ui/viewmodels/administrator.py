"""The administrator's pages: open after the PIN, and shut again as soon as one leaves them."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.errors import KioskError
from kiosk.station.leaving import ExitCode
from kiosk.ui.administrator_facts import Desk, Facts, VoiceFact
from kiosk.ui.administrator_pages import LOOKING, Act, Page, page_text
from kiosk.ui.administrator_settings import line_of, stepped
from kiosk.ui.jobs import Executor, LatestJob
from kiosk.ui.keyboards import Keyboard, for_lines
from kiosk.ui.models.administrator_rows import AdministratorRowModel
from kiosk.ui.places import Place, Screen
from kiosk.ui.viewmodels.pin import CHANGE, Lock, PinViewModel
from kiosk.ui.viewmodels.screen import ScreenViewModel
from kiosk.ui.viewmodels.typing import Line, TypingViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MENU = Place(Screen.ADMINISTRATOR)
_FAILED = "Dat is niet gelukt. Het logboek op de computer zegt waarom."
_DONE = {
    Act.TRUST: "De sleutel is vertrouwd. Wat erop wachtte, komt nu vanzelf.",
    Act.START_IN: "Bewaard. Het geldt na Opnieuw starten.",
    Act.KEEP_PANEL: "Bewaard. Of het zo goed is, staat bij ‘Is alles in orde?’.",
    Act.KEEP_TEXT: "Bewaard. Het geldt na Opnieuw starten.",
}

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class AdministratorParts:
    """What the administrator's pages work with; `leave` ends the program."""

    lock: Lock
    desk: Desk
    leave: Callable[[ExitCode], None]


@QmlElement
class AdministratorViewModel(ScreenViewModel):
    """Holds whether the pages are open; nothing on them works while they are not.

    Signals:
        changed: another page or other rows are shown.
        placeWished: carries the place to go to.
        leaveWished: the administrator is done.
        sayWished: carries the code of a language that is to be heard.
    """

    changed = Signal()
    placeWished = Signal(object)
    leaveWished = Signal()
    sayWished = Signal(str)

    def __init__(
        self, parts: AdministratorParts, executor: Executor, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._is_open = False
        self._facts = Facts()
        self._voices: Callable[[], Sequence[VoiceFact]] = lambda: ()
        self._page = Page.MENU
        self._title = ""
        self._rows = AdministratorRowModel(self)
        self._pin = PinViewModel(parts.lock, executor, self)
        self._pin.allow_change_if(lambda: self._is_open)
        self._pin.opened.connect(self._open)
        self._pin.renewed.connect(self._tell_new_pin)
        self._typing = TypingViewModel(self)
        self._typing.finished.connect(self._keep_line)
        self._look = LatestJob(executor, self)
        self._look.done.connect(self._take)
        self._work = LatestJob(executor, self)
        self._work.done.connect(self._finish)

        self._acts: dict[Act, Callable[[str], None]] = {
            Act.LEAVE: lambda _: self.leaveWished.emit(),
            Act.CHANGE_PIN: lambda _: self.placeWished.emit(Place(Screen.PIN, choice=CHANGE)),
            Act.STOP: lambda _: parts.leave(ExitCode.STOP),
            Act.RESTART: lambda _: parts.leave(ExitCode.RESTART),
            Act.COMPARE: lambda key: self._go(Page.TRUST, key),
            Act.TRUST: lambda key: self._do(Act.TRUST, lambda: parts.desk.trust(key)),
            Act.ROLL_BACK: lambda _: self._do(Act.ROLL_BACK, parts.desk.roll_back),
            Act.COLOURS: lambda _: self.placeWished.emit(Place(Screen.SCREEN_TEST, Act.COLOURS)),
            Act.TOUCH: lambda _: self.placeWished.emit(Place(Screen.SCREEN_TEST, Act.TOUCH)),
            Act.START_IN: lambda code: self._do(Act.START_IN, lambda: parts.desk.start_in(code)),
            Act.SAY: self.sayWished.emit,
            Act.STEP: self._step,
            Act.KEEP_PANEL: lambda _: self._keep_panel(),
            Act.TYPE: self._type,
        }

    def hear_with(self, voices: Callable[[], Sequence[VoiceFact]]) -> None:
        """Tell which languages can be heard."""
        self._voices = voices

    def type_with(self, keyboard: Keyboard) -> None:
        """Tell with which keys administrators type."""
        self._typing.use(for_lines(keyboard))

    @property
    def is_open(self) -> bool:
        """Whether the PIN was given, and the pages not left since."""
        return self._is_open

    @property
    def has_looked(self) -> bool:
        """Whether the page shows what was looked up."""
        return LOOKING not in self._rows.records

    @property
    def pin(self) -> PinViewModel:
        """The number pad."""
        return self._pin

    @property
    def line(self) -> TypingViewModel:
        """Where a line is typed."""
        return self._typing

    def shut(self) -> None:
        """Ask for the PIN again from now on, and forget what was typed."""
        self._is_open = False
        self._facts = Facts()
        self._look.forget()
        self._pin.forget()
        self._typing.begin(Line())
        self._rows.replace(())

    def _get_title(self) -> str:
        return self._title

    def _get_rows(self) -> AdministratorRowModel:
        return self._rows

    def _get_typing(self) -> TypingViewModel:
        return self._typing

    title = Property(str, _get_title, notify=changed)
    rows = Property(AdministratorRowModel, _get_rows, constant=True)
    typing = Property(TypingViewModel, _get_typing, constant=True)

    @override
    def show(self, place: Place, language: str) -> None:
        self._look.forget()
        self._page = Page(place.item_id)
        self._facts = Facts(self._facts.notice, place.choice, voices=tuple(self._voices()))
        self._fill()
        desk, facts = self._parts.desk, self._facts
        match self._page:
            case Page.DOCTOR:
                self._look.ask(lambda: replace(facts, checks=desk.checks()))
            case Page.LANGUAGE:
                self._look.ask(lambda: replace(facts, start_language=desk.start_language()))
            case Page.PANEL:
                self._look.ask(lambda: replace(facts, panel=desk.panel()))
            case Page.PLACE:
                self._look.ask(lambda: replace(facts, place=desk.place()))
            case Page.EDITIONS:
                self._look.ask(lambda: replace(facts, editions=desk.editions()))
            case Page.KEYS:
                self._look.ask(lambda: replace(facts, keys=desk.keys()))

    @Slot(str)
    def press(self, row_id: str) -> None:
        """Do what a row says."""
        if not self._is_open:
            return
        self._facts = replace(self._facts, notice="")
        if row_id in set(Page):
            self._go(Page(row_id))
            return
        act, _, what = row_id.partition(":")
        self._acts[Act(act)](what)

    def _go(self, page: Page, choice: str = "") -> None:
        self.placeWished.emit(Place(Screen.ADMINISTRATOR, page, choice=choice))

    def _step(self, what: str) -> None:
        if self._facts.panel is not None:
            self._facts = replace(self._facts, panel=stepped(self._facts.panel, what))
            self._rows.revise(page_text(self._page, self._facts).rows)

    def _keep_panel(self) -> None:
        panel = self._facts.panel
        if panel is not None:
            self._do(Act.KEEP_PANEL, lambda: self._parts.desk.keep_panel(panel))

    def _type(self, key: str) -> None:
        if self._facts.place is not None:
            self._typing.begin(line_of(self._facts.place, key))
            self.placeWished.emit(Place(Screen.TYPING, key))

    @Slot(object)
    def _keep_line(self, line: Line) -> None:
        if self._is_open:
            desk = self._parts.desk
            self._do(Act.KEEP_TEXT, lambda: desk.keep_place_text(line.key, line.text))

    def _do(self, act: Act, work: Callable[[], None]) -> None:
        def tried() -> tuple[Act, bool]:
            try:
                work()
            except KioskError as error:
                _log.error("%s", error)
                return act, False
            return act, True

        self._work.ask(tried)

    @Slot(object)
    def _finish(self, done: tuple[Act, bool]) -> None:
        act, has_worked = done
        if has_worked and act is Act.ROLL_BACK:
            self._parts.leave(ExitCode.RESTART)
        elif self._is_open:
            self._tell(_DONE[act] if has_worked else _FAILED)

    @Slot(object)
    def _take(self, facts: Facts) -> None:
        self._facts = facts
        self._fill()

    @Slot()
    def _open(self) -> None:
        self._is_open = True
        self.placeWished.emit(MENU)

    @Slot()
    def _tell_new_pin(self) -> None:
        self._tell("De nieuwe pincode geldt vanaf nu.")

    def _tell(self, notice: str) -> None:
        self._facts = Facts(notice)
        self.placeWished.emit(MENU)

    def _fill(self) -> None:
        text = page_text(self._page, self._facts)
        self._title = text.title
        self._rows.replace(text.rows)
        self.changed.emit()
