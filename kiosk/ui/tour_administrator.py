"""What the tour shows of the administrator's pages: a machine that is always the same."""

from kiosk.station.leaving import ExitCode
from kiosk.station.pin_lock import Outcome, Standing
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


def administrator_of_tour() -> AdministratorParts:
    """Make the parts of the administrator's pages for a tour."""
    return AdministratorParts(lock=OpenLock(), leave=_stay)


def _stay(_code: ExitCode) -> None:
    """A tour ends by itself."""
