"""The number pad in front of the administrator's page."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.station.pin_errors import PinError
from kiosk.station.pin_lock import Outcome, Standing
from kiosk.station.pin_rules import pin_fault
from kiosk.ui import pin_entry
from kiosk.ui.jobs import Executor, LatestJob
from kiosk.ui.pin_entry import Step, Typed
from kiosk.ui.places import Place
from kiosk.ui.viewmodels.screen import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

CHANGE = "change"


class Lock(Protocol):
    """What knows the PIN; trying takes its time."""

    @property
    def has_pin(self) -> bool:
        """Whether there is a PIN at all."""

    def standing(self) -> Standing:
        """Return where one stands now."""

    def attempt(self, pin: str) -> Outcome:
        """Try a PIN."""

    def change(self, pin: str) -> None:
        """Use another PIN from now on."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the worker found; `step` is what it was asked in."""

    step: Step
    message: str
    is_good: bool


@QmlElement
class PinViewModel(ScreenViewModel):
    """Takes digits, shows how many, and lets the lock look at them beside the screen.

    Signals:
        changed: another property is true than before.
        opened: the PIN was right.
        renewed: there is a new PIN.
    """

    changed = Signal()
    opened = Signal()
    renewed = Signal()

    def __init__(self, lock: Lock, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = lock
        self._step = Step.OPEN
        self._typed = Typed()
        self._first = Typed()
        self._message = ""
        self._is_busy = False
        self._may_change: Callable[[], bool] = lambda: False
        self._job = LatestJob(executor, self)
        self._job.done.connect(self._take)
        self._job.failed.connect(self._fail)

    def allow_change_if(self, may_change: Callable[[], bool]) -> None:
        """Tell who may choose a new PIN: whoever gave the old one."""
        self._may_change = may_change

    def _get_title(self) -> str:
        return pin_entry.TITLES[self._step]

    def _get_message(self) -> str:
        return self._message

    def _get_typed(self) -> str:
        return pin_entry.count_sentence(len(self._typed.digits))

    def _get_can_type(self) -> bool:
        return not self._is_busy and (self._step is not Step.OPEN or self._lock.has_pin)

    def _get_has_digits(self) -> bool:
        return bool(self._typed.digits)

    title = Property(str, _get_title, notify=changed)
    message = Property(str, _get_message, notify=changed)
    typed = Property(str, _get_typed, notify=changed)
    canType = Property(bool, _get_can_type, notify=changed)
    hasDigits = Property(bool, _get_has_digits, notify=changed)

    @override
    def show(self, place: Place, language: str) -> None:
        self.forget()
        self._step = Step.NEW if place.choice == CHANGE and self._may_change() else Step.OPEN
        self._message = pin_entry.NEW_RULE if self._step is Step.NEW else self._where()
        self.changed.emit()

    @override
    def forget(self) -> None:
        """Forget all digits, and what is being looked at."""
        super().forget()
        self._job.forget()
        self._typed = self._first = Typed()
        self._is_busy = False
        self.changed.emit()

    @Slot(str)
    def press(self, digit: str) -> None:
        if self._get_can_type():
            self._typed = self._typed.more(digit)
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        if self._get_can_type():
            self._typed = self._typed.less()
            self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """Have a look at what is typed; nothing typed is no try."""
        if not self._get_can_type() or not self._typed.digits:
            return
        typed, self._typed = self._typed, Typed()
        match self._step:
            case Step.OPEN:
                self._ask(lambda: self._attempt(typed))
            case Step.NEW:
                self._choose(typed)
            case Step.AGAIN:
                self._choose_again(typed)
        self.changed.emit()

    def _choose(self, typed: Typed) -> None:
        fault = pin_fault(typed.digits)
        if fault is None:
            self._step, self._first, self._message = Step.AGAIN, typed, pin_entry.AGAIN_RULE
        else:
            self._message = pin_entry.fault_sentence(fault)

    def _choose_again(self, typed: Typed) -> None:
        if typed == self._first:
            self._ask(lambda: self._change(typed))
        else:
            self._step, self._first, self._message = Step.NEW, Typed(), pin_entry.NOT_ALIKE

    def _ask(self, work: Callable[[], _Answer]) -> None:
        self._is_busy = True
        self._message = pin_entry.LOOKING
        self._job.ask(work)

    def _attempt(self, typed: Typed) -> _Answer:
        try:
            outcome = self._lock.attempt(typed.digits)
            told = pin_entry.outcome_sentence(outcome, self._lock.standing())
        except PinError:
            return _Answer(Step.OPEN, pin_entry.NOT_KEPT, is_good=False)
        return _Answer(Step.OPEN, told, is_good=outcome is Outcome.RIGHT)

    def _change(self, typed: Typed) -> _Answer:
        try:
            self._lock.change(typed.digits)
        except PinError:
            return _Answer(Step.AGAIN, pin_entry.NOT_KEPT, is_good=False)
        return _Answer(Step.AGAIN, "", is_good=True)

    @Slot(object)
    def _take(self, answer: _Answer) -> None:
        self._is_busy = False
        self._message = answer.message
        self.changed.emit()
        if answer.is_good:
            (self.opened if answer.step is Step.OPEN else self.renewed).emit()

    @Slot()
    def _fail(self) -> None:
        self._is_busy = False
        self._message = pin_entry.NOT_KEPT
        self.changed.emit()

    def _where(self) -> str:
        if not self._lock.has_pin:
            return pin_entry.NO_PIN
        try:
            return pin_entry.tries_sentence(self._lock.standing())
        except PinError:
            return pin_entry.NOT_KEPT
