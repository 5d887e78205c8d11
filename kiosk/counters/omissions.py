"""What was left out when reports were put together, in a sentence for each who may read it."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from kiosk.counters.errors import Refusal


class Omission(Enum):
    """Something that does not count; the values are an English and a Dutch sentence."""

    REPEATED = (
        "{name}: reports beside the newest one: {count}; of each day the newest report counts.",
        "{name}: meldingen naast de nieuwste: {count}. Van elke dag telt de nieuwste melding.",
    )
    CLOCK = (
        "{name}: days left out, as the clock of that terminal stood wrong: {count}.",
        "{name}: dagen die niet meetellen, want de klok van die kiosk stond verkeerd: {count}.",
    )
    REPORT_CLOCK = (
        "{name}: it is not known when its report was made, as its clock stood wrong.",
        "{name}: het is niet bekend wanneer de melding is gemaakt, want de klok stond verkeerd.",
    )
    WORDS = (
        "{name}: words left out, as they are not in the word list: {count}.",
        "{name}: woorden die niet meetellen, want ze staan niet in de woordenlijst: {count}.",
    )
    DAMAGED_DAYS = (
        "{name}: days left out, as their files are damaged: {count}.",
        "{name}: dagen die niet meetellen, want hun bestanden zijn kapot: {count}.",
    )
    FILE = ("{name}: left out, as {reason}.", "{name}: telt niet mee, want {reason}.")


_DUTCH_REASONS: Final = {
    Refusal.MISSING: "dat bestand is er niet",
    Refusal.UNREADABLE: "het bestand is niet te lezen",
    Refusal.NO_FILE: "het is geen bestand",
    Refusal.TOO_LARGE: "het bestand is te groot",
    Refusal.NO_REPORT: "het is geen melding van een kiosk",
    Refusal.NEWER: "een nieuwere versie van het programma heeft het gemaakt",
    Refusal.DAMAGED: "het bestand is kapot, of er staat iets anders in dan tellingen",
    Refusal.EMPTY_FOLDER: "in die map staan geen meldingen",
}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One thing that does not count: of which terminal or file, and how many."""

    omission: Omission
    name: str
    count: int = 0
    refusal: Refusal | None = None

    def english(self) -> str:
        """Return it as a sentence for the command line."""
        return self._sentence(0, str(self.refusal or ""))

    def dutch(self) -> str:
        """Return it as a sentence for staff."""
        return self._sentence(1, _DUTCH_REASONS[self.refusal] if self.refusal else "")

    def _sentence(self, which: int, reason: str) -> str:
        return self.omission.value[which].format(name=self.name, count=self.count, reason=reason)
