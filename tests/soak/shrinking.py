"""Makes a recipe that fails as short as it can be while it still fails."""

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


def shrunk(
    steps: Sequence[T], fails: Callable[[Sequence[T]], bool], begins_anew: Callable[[T], bool]
) -> list[T]:
    """Return a part of the steps that fails, and of which nothing more can be left out.

    First the last visits alone, then ever smaller pieces are left out (Zeller's delta debugging).
    Returns the steps as they are where they don't fail again.
    """
    found = _last_visits(steps, fails, begins_anew)
    return [] if found is None else _without_pieces(found, fails)


def _last_visits(
    steps: Sequence[T], fails: Callable[[Sequence[T]], bool], begins_anew: Callable[[T], bool]
) -> list[T] | None:
    beginnings = [place + 1 for place, step in enumerate(steps[:-1]) if begins_anew(step)]
    back = 1
    while back <= len(beginnings):
        part = list(steps[beginnings[-back] :])
        if fails(part):
            return part
        back *= 4
    return list(steps) if fails(steps) else None


def _without_pieces(steps: list[T], fails: Callable[[Sequence[T]], bool]) -> list[T]:
    size = len(steps) // 2
    while size:
        start, has_shrunk = 0, False
        while start < len(steps):
            rest = steps[:start] + steps[start + size :]
            if rest and fails(rest):
                steps, has_shrunk = rest, True
            else:
                start += size
        if size > 1 or not has_shrunk:
            size //= 2
    return steps
