"""Takes in editions while residents go on, and shows the new one when nobody is there."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from kiosk.background import install_in_background, report_in_background
from kiosk.catalogue.installed import keyring, shelf
from kiosk.catalogue.opening import open_content
from kiosk.catalogue.receiving import Receiver
from kiosk.content.store import ContentStore
from kiosk.editions.edition_file import ENDING
from kiosk.editions.shelved import ShelvedEdition
from kiosk.errors import KioskError
from kiosk.settings.sections import DeliverySettings, Settings
from kiosk.station.inbox import Inbox
from kiosk.ui.edition_watch import EditionWatch
from kiosk.ui.jobs import WorkerThread
from kiosk.ui.stage import Stage
from kiosk.ui.viewmodels.terminal import TerminalParts

_log = logging.getLogger(__name__)

# A stick with a file of this name takes the report along.
MARKER: Final = "kioskmelding-hier.txt"

# What the composition root makes a terminal of.
MakeParts = Callable[[ContentStore, Settings, Callable[[str], None]], TerminalParts]


class Reporter:
    """Writes the report for staff: once a day and after a new edition, at once to a stick."""

    def __init__(self, delivery: DeliverySettings, config: Path | None) -> None:
        self._outbox = delivery.outbox
        self._config = config
        self._sticks = Inbox(map(Path, delivery.inbox), MARKER)
        self._last: tuple[date, int] | None = None

    def look(self, today: date) -> None:
        """Write what is due."""
        if self._outbox:
            now = (today, shelf().state().current)
            if now != self._last:
                # What fails now is tried again tomorrow: the log must not fill with it.
                self._last = now
                report_in_background(Path(self._outbox), self._config)
        for marker in self._sticks.arrivals():
            report_in_background(marker.parent, self._config)


@dataclass(frozen=True, slots=True)
class ReadyEdition:
    """An edition that was checked and read, so that showing it takes no time."""

    number: int
    store: ContentStore


class Preparer:
    """Checks and reads an edition on a thread of its own; one that failed is not tried again."""

    def __init__(self) -> None:
        self._last: tuple[int, ReadyEdition | None] | None = None

    def ready(self, edition: ShelvedEdition) -> ReadyEdition | None:
        """Return the edition with its content, None if it is not as it was signed."""
        if self._last is None or self._last[0] != edition.number:
            self._last = (edition.number, self._read(edition))
        return self._last[1]

    def _read(self, edition: ShelvedEdition) -> ReadyEdition | None:
        try:
            edition.check(keyring().find)
            return ReadyEdition(edition.number, open_content(edition.content))
        except KioskError as error:
            complain(edition.number, error)
            return None


def watch_editions(stage: Stage, make_parts: MakeParts, config: Path | None) -> EditionWatch:
    """Make what takes in editions and sends reports, and shows what is new when nobody is there."""
    delivery = stage.parts.settings.delivery
    inbox = Inbox(map(Path, delivery.inbox), ENDING)
    receiver = Receiver(inbox, shelf(), keyring(), install_in_background)
    reporter = Reporter(delivery, config)
    preparer = Preparer()

    def look() -> ReadyEdition | None:
        waiting = receiver.look()
        reporter.look(date.today())
        return preparer.ready(waiting) if waiting else None

    watch = EditionWatch(look, WorkerThread(), delivery.look_seconds)
    spoiled: set[int] = set()

    def take_up(edition: ReadyEdition) -> None:
        if stage.is_unused and edition.number not in spoiled:
            try:
                show_edition(stage, edition, make_parts)
            except KioskError as error:
                spoiled.add(edition.number)
                complain(edition.number, error)

    watch.waiting.connect(take_up)
    return watch


def show_edition(stage: Stage, edition: ReadyEdition, make_parts: MakeParts) -> None:
    """Take an edition from the shelf into use, and show it.

    Raises:
        EditionError: The shelf can't be written.
        WindowError: It can't be drawn.
    """
    parts = stage.parts
    fresh = make_parts(edition.store, parts.settings, parts.retranslate)
    shelf().switch(edition.number)
    stage.replace(replace(fresh, book=parts.book, administrator=parts.administrator))
    _log.info("Edition %s is shown.", edition.number)


def complain(number: int, error: KioskError) -> None:
    """Write down why an edition is not shown."""
    _log.error("Edition %s is not taken into use: %s", number, error)
