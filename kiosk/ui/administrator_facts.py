"""What the administrator's pages tell of this machine, as plain records."""

from dataclasses import dataclass, field
from typing import Protocol

from kiosk.settings.sections import PanelSettings, PlaceSettings


@dataclass(frozen=True, slots=True)
class CheckFact:
    """One finding of the doctor: `state` is ok, warn or fail."""

    name: str
    state: str
    detail: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class EditionFact:
    """An edition on this machine; number 0 is the content that came with the program."""

    number: int
    made_on: str
    is_in_use: bool = False
    is_taken_back: bool = False
    is_waiting: bool = False


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """The keys of this machine, the editions that wait for one, and key files on sticks."""

    known: tuple[tuple[str, bool], ...] = ()
    waiting: tuple[tuple[str, str], ...] = ()
    found: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VoiceFact:
    """A language, and whether it can be heard here."""

    code: str
    name: str
    can_speak: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page is made of; None is what was not looked at (yet)."""

    notice: str = ""
    choice: str = ""
    checks: tuple[CheckFact, ...] | None = None
    editions: tuple[EditionFact, ...] | None = None
    keys: KeyFacts | None = None
    start_language: str | None = None
    panel: PanelSettings | None = None
    place: PlaceSettings | None = None
    voices: tuple[VoiceFact, ...] = field(default=())


class Desk(Protocol):
    """Looks at this machine and changes it; each call takes its time, so it is made in a worker."""

    def checks(self) -> tuple[CheckFact, ...]:
        """Return what the doctor finds."""

    def editions(self) -> tuple[EditionFact, ...]:
        """Return the editions, newest first."""

    def keys(self) -> KeyFacts:
        """Return the keys, and what waits for one."""

    def start_language(self) -> str:
        """Return the language that visits begin in after the next start."""

    def start_in(self, language: str) -> None:
        """Begin visits in a language from the next start on.

        Raises:
            KioskError: It can't be kept.
        """

    def panel(self) -> PanelSettings:
        """Return how large the screen is and how high it hangs."""

    def keep_panel(self, panel: PanelSettings) -> None:
        """Keep how large the screen is and how high it hangs.

        Raises:
            KioskError: It can't be kept.
        """

    def place(self) -> PlaceSettings:
        """Return what is said of the building after the next start."""

    def keep_place_text(self, key: str, text: str) -> None:
        """Keep a Dutch text about the building, to be shown from the next start on.

        Raises:
            KioskError: It can't be kept.
        """

    def roll_back(self) -> None:
        """Use the edition of before from the next start on.

        Raises:
            KioskError: It can't be done.
        """

    def trust(self, fingerprint: str) -> None:
        """Trust the key of this fingerprint, whose file lies on a stick.

        Raises:
            KioskError: It can't be done.
        """
