"""When the building is open: outside these hours a screen that nobody uses goes dark."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from kiosk.settings.sections import OpeningSettings

# So long a screen that was woken stays lit without use.
AWAKE_SECONDS: Final = 120

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Period:
    """From a time of a day for some time, perhaps beyond midnight."""

    start: time
    length: timedelta

    def holds(self, at: datetime, days_ago: int) -> bool:
        start = datetime.combine(at.date() - days_ago * _DAY, self.start, at.tzinfo)
        return start <= at < start + self.length


class OpeningHours:
    """The opening hours of a week, in the machine's own time."""

    def __init__(self, settings: OpeningSettings) -> None:
        days = (
            settings.monday,
            settings.tuesday,
            settings.wednesday,
            settings.thursday,
            settings.friday,
            settings.saturday,
            settings.sunday,
        )
        self._days = tuple(_period(day) for day in days)
        self.is_always = all(period and period.length == _DAY for period in self._days)

    def is_open(self, at: datetime) -> bool:
        """Tell whether the building is open; what began yesterday may go on after midnight."""
        periods = ((days_ago, self._days[(at.weekday() - days_ago) % 7]) for days_ago in (0, 1))
        return any(
            period is not None and period.holds(at, days_ago) for days_ago, period in periods
        )


class ScreenRest:
    """Decides when the screen is dark: outside the hours, without a visit, and not just woken.

    `now` is the machine's own time, `clock` gives seconds that never jump back.
    """

    def __init__(
        self, hours: OpeningHours, now: Callable[[], datetime], clock: Callable[[], float]
    ) -> None:
        self._hours = hours
        self._now = now
        self._clock = clock
        self._awake_until: float | None = None

    @property
    def is_ever_dark(self) -> bool:
        """Whether there is a time at which the screen may rest."""
        return not self._hours.is_always

    def wake(self) -> None:
        """Note a touch: somebody is there."""
        self._awake_until = self._clock() + AWAKE_SECONDS

    def is_dark(self, *, is_unused: bool) -> bool:
        """Tell whether it is to be dark now; a visit keeps it awake, and some time after."""
        if not is_unused:
            self.wake()
        is_awake = self._awake_until is not None and self._clock() < self._awake_until
        return not is_awake and not self._hours.is_open(self._now())


def _period(text: str) -> _Period | None:
    if not text:
        return None
    start, _, end = text.partition("-")
    length = _since_midnight(end) - _since_midnight(start)
    if length <= timedelta():
        length += _DAY
    return _Period((datetime.min + _since_midnight(start)).time(), length)


def _since_midnight(text: str) -> timedelta:
    hours, _, minutes = text.partition(":")
    return timedelta(hours=int(hours), minutes=int(minutes))
