"""Where a rule doesn't hold, each place with its reason. The last lines of the tests count them."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Allowance:
    """A place where a rule does not hold: `where` matches "screen/control or text"."""

    rule: str
    where: str
    reason: str


ALLOWANCES = (
    Allowance(
        "text step",
        r"attract/.*",
        "Choices end with the visit: attract is never seen in larger letters.",
    ),
    Allowance(
        "text step",
        r"unavailable/.*",
        "Without content there is no help bar, so nothing can be chosen.",
    ),
    Allowance(
        "text step",
        r"(search(-start|-all|-empty)?|administrator-type)/key-.*",
        "All letters of a language have to stand side by side; they grow as far as their keys.",
    ),
    Allowance(
        "part contrast",
        r"attract/attractScreen",
        "The button is all of the screen above the bar: its sign is the disc with the hand.",
    ),
    Allowance(
        "reach",
        r"attract/attractScreen",
        "All of the screen above the bar is one button: its lower part can be reached.",
    ),
    Allowance(
        "reach",
        r"search(-start|-all|-empty)?/searchField",
        "The field only shows what is typed: typing is always on.",
    ),
    Allowance(
        "keys",
        r"home/homeButton|help/helpButton|language/languageButton",
        "It leads to where one is: it keeps its place, dashed, and rests.",
    ),
    Allowance(
        "mirroring",
        r"partners/filter-.*|search.*/(clearLow|extraButton)|partner/nextPartner|theme/nextTheme"
        r"|answer(-long)?/helped(Yes|No)",
        "They stand in rows behind others, at a place that depends on the words before.",
    ),
    Allowance(
        "focus order",
        r"answer(-long)?/takeAlong",
        "In portrait the code stands beside what to read on; it comes first in both orientations.",
    ),
)


def is_allowed(rule, screen, name=""):
    """Tell whether a rule need not hold there."""
    return any(
        one.rule == rule and re.fullmatch(one.where, f"{screen}/{name}") for one in ALLOWANCES
    )
