"""What one check says: a state, what was found, and the remedy."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How a part of the terminal is: in order, in need of an eye, or wrong."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Check:
    """What was found of one part, and what an administrator can do about it."""

    name: str
    state: State
    detail: str
    remedy: str = ""
