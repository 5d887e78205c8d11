"""What residents asked as staff read it, on paper and in the editor: Dutch sentences, and bars."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from kiosk.counters.plots import Bar
from kiosk.counters.summary import DayFigures, ItemFigures, Summary, TerminalFigures
from kiosk.languages import offered_languages

_MONTHS: Final = (
    *("januari", "februari", "maart", "april", "mei", "juni", "juli"),
    *("augustus", "september", "oktober", "november", "december"),
)
WEEKDAYS: Final = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_CHECKS: Final = {
    "content": "teksten",
    "index": "zoeken",
    "edition": "uitgave",
    "fonts": "letters",
    "libraries": "programmadelen",
    "screen": "beeldscherm",
    "voices": "voorleesstemmen",
    "settings": "instellingen",
    "data folder": "opslag",
}


def in_dutch(day: date, *, with_year: bool = True) -> str:
    """Return a day as it is said: 24 november 2026."""
    words = f"{day.day} {_MONTHS[day.month - 1]}"
    return f"{words} {day.year}" if with_year else words


def period_in_dutch(summary: Summary) -> str:
    """Return from when to when the figures are."""
    first, last = summary.days[0].day, summary.days[-1].day
    return f"Van {in_dutch(first)} tot en met {in_dutch(last)}."


def visit_bars(summary: Summary) -> tuple[Bar, ...]:
    """Return the visits of each day."""
    return tuple(Bar(f"{day.day.day}-{day.day.month}", day.visits) for day in summary.days)


def view_bars(summary: Summary) -> tuple[Bar, ...]:
    """Return how often something was opened on each day."""
    return tuple(Bar(f"{day.day.day}-{day.day.month}", day.views) for day in summary.days)


def views_sentence(summary: Summary) -> str:
    """Return in words what the plot of what was opened shows."""
    most = max(summary.days, key=lambda day: day.views)
    if not most.views:
        return "Er is niets geopend."
    return (
        f"Op {in_dutch(most.day, with_year=False)} is het meest geopend: {most.views} keer. "
        f"In totaal was het {summary.total.views} keer."
    )


def visits_description(days: Sequence[DayFigures]) -> str:
    """Return in words what the plot of visits shows."""
    busiest = max(days, key=lambda day: day.visits)
    if not busiest.visits:
        return "In deze dagen zijn er geen bezoeken geteld."
    visits = "1 bezoek" if busiest.visits == 1 else f"{busiest.visits} bezoeken"
    weekday = WEEKDAYS[busiest.day.weekday()]
    return f"De drukste dag was {weekday} {in_dutch(busiest.day, with_year=False)}, met {visits}."


def helped_bars(total: DayFigures) -> tuple[Bar, ...]:
    """Return how often visitors said yes and no; none if nobody said anything."""
    if not (total.helped or total.not_helped):
        return ()
    return Bar("ja", total.helped), Bar("nee", total.not_helped, is_marked=True)


def helped_sentence(total: DayFigures) -> str:
    """Return in words how often visitors said that an answer helped."""
    answers = total.helped + total.not_helped
    if not answers:
        return "Niemand heeft antwoord gegeven op 'Heeft dit geholpen?'."
    share = round(100 * total.helped / answers)
    return f"{total.helped} keer ja en {total.not_helped} keer nee: {share} % was geholpen."


def language_bars(summary: Summary) -> tuple[Bar, ...]:
    """Return how often something was opened in each language."""
    return tuple(Bar(own_name(each.language), each.views) for each in summary.languages)


def chosen_sentence(summary: Summary) -> str:
    """Return in words which languages visitors chose themselves."""
    chosen = [
        f"{_isolated(own_name(each.language))} {each.chosen} keer"
        for each in summary.languages
        if each.chosen
    ]
    return f"Zelf gekozen: {', '.join(chosen) or 'geen'}."


def own_name(code: str) -> str:
    """Return the name of a language in that language."""
    language = offered_languages().get(code)
    return language.own_name if language else code


def languages_sentence(summary: Summary) -> str:
    """Return in words how often something was opened in each language."""
    if not summary.languages:
        return "Er is niets geopend."
    bars = language_bars(summary)
    return ", ".join(f"{_isolated(bar.label)} {bar.value} keer" for bar in bars) + "."


def words_sentence(summary: Summary, most: int) -> str:
    """Return which words were searched without result, the most searched first."""
    if not summary.words:
        return "Geen woorden."
    shown = "; ".join(f"{_isolated(word)} ({count})" for word, count in summary.words[:most])
    more = len(summary.words) - most
    rest = f"; en nog {more} {'woord' if more == 1 else 'woorden'}" if more > 0 else ""
    return f"Woord (en bij hoeveel zoekvragen het stond): {shown}{rest}."


def title_in_dutch(item: ItemFigures) -> str:
    """Return the title of an item, or its name with what has become of it."""
    return item.title or f"{item.item} (niet meer in de kiosk)"


def behind_sentence(summary: Summary) -> str:
    """Return what makes a terminal one that is behind."""
    return f"Laatste melding ouder dan {summary.late_after} dagen, oudere teksten, of niet in orde."


def newest_edition_sentence(summary: Summary) -> str:
    """Return which edition terminals should have."""
    if not summary.newest_edition:
        return "Er is nog geen uitgave bekend."
    return f"De nieuwste uitgave is {summary.newest_edition}."


def terminal_sentence(figures: TerminalFigures) -> str:
    """Return in words how a terminal is."""
    state = figures.state
    parts = []
    if state.last_report is None:
        parts.append("het is niet bekend wanneer de laatste melding kwam")
    else:
        parts.append(f"laatste melding op {in_dutch(state.last_report)}")
    edition = f"uitgave {state.edition}" if state.edition else "de meegeleverde teksten"
    parts.append(f"nog {edition}" if figures.has_old_edition else edition)
    if state.troubles:
        troubles = ", ".join(_CHECKS.get(name, name) for name in state.troubles)
        parts.append(f"niet in orde: {troubles}")
    return f"{state.name}: {'; '.join(parts)}"


def _isolated(word: str) -> str:
    """Return a word that keeps its direction to itself: an Arabic one turns its number round."""
    return f"\u2068{word}\u2069"
