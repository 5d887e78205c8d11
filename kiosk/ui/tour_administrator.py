"""What the tour shows of the administrator's pages: a machine that is always the same."""

from kiosk.languages import SOURCE_LANGUAGE
from kiosk.settings.sections import PanelSettings, PlaceSettings
from kiosk.station.leaving import ExitCode
from kiosk.station.pin_lock import Outcome, Standing
from kiosk.ui.administrator_facts import CheckFact, EditionFact, KeyFacts
from kiosk.ui.viewmodels.administrator import AdministratorParts


class OpenLock:
    """A lock that every PIN opens."""

    @property
    def has_pin(self) -> bool:
        """Whether there is a PIN at all."""
        return True

    def standing(self) -> Standing:
        """Return where one stands: nobody tried yet."""
        return Standing()

    def attempt(self, pin: str) -> Outcome:
        """Open."""
        return Outcome.RIGHT if pin else Outcome.WRONG

    def change(self, pin: str) -> None:
        """Change nothing."""


class SampleDesk:
    """A machine with something on each page."""

    def checks(self) -> tuple[CheckFact, ...]:
        """Return one finding of each kind."""
        return (
            CheckFact("content", "ok", "15 questions, 5 themes, 9 partners"),
            CheckFact("voices", "warn", "no voice for: tr", "apt-get install espeak-ng"),
            CheckFact("disk", "fail", "20 MiB are free", "Make room on the disk."),
        )

    def editions(self) -> tuple[EditionFact, ...]:
        """Return an edition in use, and what came with the program."""
        return (EditionFact(3, "2026-11-20", is_in_use=True), EditionFact(0, "2026-11-01"))

    def keys(self) -> KeyFacts:
        """Return a known key, an edition that waits, and a key on a stick."""
        waiting = (("nieuw.kioskeditie", "89ABCDEF01234567"),)
        return KeyFacts((("0123456789ABCDEF", False),), waiting, ("89ABCDEF01234567",))

    def start_language(self) -> str:
        """Return the language of the source."""
        return SOURCE_LANGUAGE

    def start_in(self, language: str) -> None:
        """Change nothing."""

    def panel(self) -> PanelSettings:
        """Return a screen that hangs right."""
        return PanelSettings(lower_edge_mm=800)

    def keep_panel(self, panel: PanelSettings) -> None:
        """Change nothing."""

    def place(self) -> PlaceSettings:
        """Return a building with a name and somebody to ask."""
        ask_here = {SOURCE_LANGUAGE: "De gastvrouw bij de ingang, op werkdagen van 9 tot 17 uur."}
        return PlaceSettings("Huis van de Wijk", ask_here)

    def keep_place_text(self, key: str, text: str) -> None:
        """Change nothing."""

    def roll_back(self) -> None:
        """Change nothing."""

    def trust(self, fingerprint: str) -> None:
        """Change nothing."""


def administrator_of_tour() -> AdministratorParts:
    """Make the parts of the administrator's pages for a tour."""
    return AdministratorParts(lock=OpenLock(), desk=SampleDesk(), leave=_stay)


def _stay(_code: ExitCode) -> None:
    """A tour ends by itself."""
