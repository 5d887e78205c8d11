"""What the administrator's pages work with, made of the parts of this machine."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import msgspec

from kiosk.administrator_pin import pin_store
from kiosk.errors import KioskError
from kiosk.languages import SOURCE_LANGUAGE
from kiosk.session.visit import boot_seconds
from kiosk.settings.own import keep_own
from kiosk.settings.reading import load_settings, own_path
from kiosk.settings.sections import PanelSettings, PlaceSettings
from kiosk.station.inbox import Inbox
from kiosk.station.leaving import ExitCode
from kiosk.station.pin_lock import PinLock
from kiosk.ui.administrator_facts import CheckFact, EditionFact, KeyFacts
from kiosk.ui.administrator_settings import NAME
from kiosk.ui.viewmodels.administrator import AdministratorParts

_KEY_FILES: Final = ".pub"


class KeyGone(KioskError):
    """The file of the key is not there any more."""


class MachineDesk:
    """Looks at this machine for the administrator; what it needs takes its time to load."""

    def __init__(self, config: Path | None) -> None:
        """Use the settings file that the terminal was started with."""
        self._config = config

    def checks(self) -> tuple[CheckFact, ...]:
        """Return what the doctor finds."""
        from kiosk.doctor.examination import examine  # noqa: PLC0415

        found = examine(load_settings(self._config))
        return tuple(CheckFact(one.name, one.state, one.detail, one.remedy) for one in found)

    def editions(self) -> tuple[EditionFact, ...]:
        """Return the editions, newest first, and at last what came with the program."""
        from kiosk.catalogue.installed import bundled_date, shelf  # noqa: PLC0415

        here = shelf()
        state = here.state()
        shelved = [
            EditionFact(
                one.number,
                one.made_on.isoformat(),
                is_in_use=one.number == state.current,
                is_taken_back=one.number in state.taken_back,
                is_waiting=here.newer(one.number),
            )
            for one in here.editions()
        ]
        return (*shelved, EditionFact(0, bundled_date(), is_in_use=not state.current))

    def keys(self) -> KeyFacts:
        """Return the keys of this machine, what waits for one, and key files on sticks."""
        from kiosk.catalogue.installed import keyring  # noqa: PLC0415
        from kiosk.catalogue.receiving import unknown_keys  # noqa: PLC0415
        from kiosk.editions.edition_file import ENDING  # noqa: PLC0415

        ring = keyring()
        known = tuple((key.fingerprint, key.is_revoked) for key in ring.known())
        waiting = unknown_keys(self._inbox(ENDING), ring)
        names = {fingerprint for fingerprint, _ in known}
        found = sorted({key for key, _ in self._key_files()} - names)
        return KeyFacts(known, tuple(waiting.items()), tuple(found))

    def start_language(self) -> str:
        """Return the language that visits begin in after the next start."""
        return load_settings(self._config).settings.language.start

    def start_in(self, language: str) -> None:
        """Begin visits in a language from the next start on.

        Raises:
            SettingsNotKept: It can't be written.
        """
        keep_own(own_path(), {"language": {"start": language}})

    def panel(self) -> PanelSettings:
        """Return how large the screen is and how high it hangs."""
        return load_settings(self._config).settings.panel

    def keep_panel(self, panel: PanelSettings) -> None:
        """Keep how large the screen is and how high it hangs.

        Raises:
            SettingsNotKept: It can't be written.
        """
        now = msgspec.structs.asdict(self.panel())
        wanted = msgspec.structs.asdict(panel)
        changed = {key: value for key, value in wanted.items() if value != now[key]}
        keep_own(own_path(), {"panel": changed})

    def place(self) -> PlaceSettings:
        """Return what is said of the building after the next start."""
        return load_settings(self._config).settings.place

    def keep_place_text(self, key: str, text: str) -> None:
        """Keep the name of the building (`name`) or in Dutch whom to ask there (`ask_here`).

        Raises:
            SettingsNotKept: It can't be written.
        """
        value = text if key == NAME else {SOURCE_LANGUAGE: text}
        keep_own(own_path(), {"place": {key: value}})

    def roll_back(self) -> None:
        """Use the edition of before from the next start on.

        Raises:
            EditionError: There is none, or the disk failed.
        """
        from kiosk.catalogue.installed import shelf  # noqa: PLC0415

        shelf().roll_back()

    def trust(self, fingerprint: str) -> None:
        """Trust the key of this fingerprint, whose file lies on a stick.

        Raises:
            KeyGone: No such file is there any more.
            EditionError: It can't be kept, or was revoked.
        """
        from kiosk.catalogue.installed import keyring  # noqa: PLC0415
        from kiosk.editions.keyring import read_key_file  # noqa: PLC0415

        for found, path in self._key_files():
            key = read_key_file(path)
            # The file may be another one by now.
            if found == fingerprint == key.fingerprint:
                keyring().trust(key)
                return
        raise KeyGone(f"The file of the key {fingerprint} is not there any more.")

    def _key_files(self) -> Iterator[tuple[str, Path]]:
        from kiosk.editions.errors import EditionError  # noqa: PLC0415
        from kiosk.editions.keyring import read_key_file  # noqa: PLC0415

        for path in self._inbox(_KEY_FILES).files():
            try:
                yield read_key_file(path).fingerprint, path
            except EditionError:
                continue

    def _inbox(self, ending: str) -> Inbox:
        delivery = load_settings(self._config).settings.delivery
        return Inbox(map(Path, delivery.inbox), ending)


def make_administrator(
    leave: Callable[[ExitCode], None], config: Path | None
) -> AdministratorParts:
    """Make the parts of the administrator's pages of this machine; `leave` ends the program."""
    lock = PinLock(pin_store(), boot_seconds)
    return AdministratorParts(lock=lock, desk=MachineDesk(config), leave=leave)
