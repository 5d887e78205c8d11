"""What residents asked on one page in Dutch: to read in any browser, to print on A4.

No script, nothing from elsewhere: the page forbids both to itself. Whatever comes from outside is
escaped. Each plot has its figures beside it as text or as a table.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from html import escape
from typing import Final

from kiosk.counters.omissions import LeftOut
from kiosk.counters.plots import Bar, columns, rows
from kiosk.counters.summary import DayFigures, ItemFigures, Summary, TerminalFigures
from kiosk.languages import offered_languages

_MOST_ROWS: Final = 7
_MOST_WORDS: Final = 12
_MOST_TERMINALS: Final = 6
_MOST_NOTES: Final = 4
_MONTHS: Final = (
    *("januari", "februari", "maart", "april", "mei", "juni", "juli"),
    *("augustus", "september", "oktober", "november", "december"),
)
_WEEKDAYS: Final = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_CHECKS: Final = {
    "content": "teksten",
    "index": "zoeken",
    "fonts": "letters",
    "libraries": "programmadelen",
    "screen": "beeldscherm",
    "voices": "voorleesstemmen",
    "settings": "instellingen",
    "data folder": "opslag",
}
_NO_TITLE: Final = "niet meer in de kiosk"

_STYLE: Final = """
@page { size: A4 portrait; margin: 10mm 12mm }
* { box-sizing: border-box }
body { color: #10262B; background: #FFFFFF; font: 12px/1.3 sans-serif }
body { margin: 0 auto; max-width: 186mm }
h1 { font-size: 20px; margin: 0 } h2 { font-size: 14px; margin: 9px 0 3px } p { margin: 2px 0 }
.pair { display: flex; gap: 8mm } .pair > section { flex: 1; min-width: 0 }
.sums { display: flex; gap: 10mm; margin: 4px 0 } .sums strong { font-size: 18px }
svg { display: block; width: 100%; height: auto; margin: 2px 0 }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #6C8782; padding: 1px 4px 1px 0 }
th, td { text-align: left; vertical-align: top }
tbody th { font-weight: normal }
td.n, th.n { text-align: right; white-space: nowrap }
ul { margin: 2px 0; padding-left: 16px }
section { break-inside: avoid }
"""


def make_page(summary: Summary, left_out: Sequence[LeftOut], today: date) -> bytes:
    """Return the page as a file.

    Args:
        summary: The figures.
        left_out: What does not count, to be said.
        today: When the page is made.
    """
    parts = [
        *_head(summary, today),
        *_visits(summary.days),
        '<div class="pair">',
        *_helped(summary.total),
        *_languages(summary),
        "</div>",
        *_words(summary.words),
        '<div class="pair">',
        *_items("Meest geopend", summary.most_opened(_MOST_ROWS)),
        *_items("Minst geopend", summary.least_opened(_MOST_ROWS)),
        "</div>",
        *_terminals(summary),
        *_notes(left_out),
    ]
    return (
        '<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy"'
        " content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width">'
        f"<title>Wat bewoners vroegen</title><style>{_STYLE}</style></head><body><main>\n"
        + "\n".join(parts)
        + "\n</main></body></html>\n"
    ).encode()


def in_dutch(day: date, *, with_year: bool = True) -> str:
    """Return a day as it is said: 24 november 2026."""
    words = f"{day.day} {_MONTHS[day.month - 1]}"
    return f"{words} {day.year}" if with_year else words


def visits_description(days: Sequence[DayFigures]) -> str:
    """Return in words what the plot of visits shows."""
    busiest = max(days, key=lambda day: day.visits)
    if not busiest.visits:
        return "In deze dagen is er niets geteld."
    return (
        f"De drukste dag was {_WEEKDAYS[busiest.day.weekday()]} "
        f"{in_dutch(busiest.day, with_year=False)}, met {_many(busiest.visits, 'bezoek')}."
    )


def helped_sentence(total: DayFigures) -> str:
    """Return in words how often visitors said that an answer helped."""
    answers = total.helped + total.not_helped
    if not answers:
        return "Niemand heeft antwoord gegeven op 'Heeft dit geholpen?'."
    share = round(100 * total.helped / answers)
    return f"{total.helped} keer ja en {total.not_helped} keer nee: {share} % was geholpen."


def _head(summary: Summary, today: date) -> Iterator[str]:
    total = summary.total
    first, last = summary.days[0].day, summary.days[-1].day
    yield "<h1>Wat bewoners vroegen</h1>"
    yield (
        f"<p>Van {in_dutch(first)} tot en met {in_dutch(last)}. "
        f"Gemaakt op {in_dutch(today)}. Dit zijn tellingen; wie iets vroeg, is niet bekend.</p>"
    )
    yield (
        f'<p class="sums"><span><strong>{total.visits}</strong> bezoeken</span> '
        f"<span><strong>{total.views}</strong> keer iets geopend</span> "
        f"<span><strong>{len(summary.terminals)}</strong> "
        f"{'kiosk' if len(summary.terminals) == 1 else 'kiosken'}</span></p>"
    )


def _visits(days: Sequence[DayFigures]) -> Iterator[str]:
    yield "<section><h2>Bezoeken per dag</h2>"
    description = visits_description(days)
    bars = [Bar(f"{day.day.day}-{day.day.month}", day.visits) for day in days]
    yield columns("visits", "Bezoeken per dag", description, bars, height=70)
    yield f"<p>{escape(description)}</p>"
    yield from _weeks(days)
    yield "</section>"


def _weeks(days: Sequence[DayFigures]) -> Iterator[str]:
    """Yield the visits as a table with a row for each week."""
    visits = {day.day: day.visits for day in days}
    monday = days[0].day - timedelta(days=days[0].day.weekday())
    heads = "".join(f'<th scope="col" class="n">{name}</th>' for name in _WEEKDAYS)
    yield f'<table><thead><tr><th scope="col">week van</th>{heads}</tr></thead><tbody>'
    while monday <= days[-1].day:
        week = [monday + timedelta(days=day) for day in range(7)]
        cells = "".join(f'<td class="n">{visits.get(day, "–")}</td>' for day in week)
        yield f'<tr><th scope="row">{in_dutch(monday, with_year=False)}</th>{cells}</tr>'
        monday += timedelta(days=7)
    yield "</tbody></table>"


def _helped(total: DayFigures) -> Iterator[str]:
    sentence = helped_sentence(total)
    yield "<section><h2>Heeft dit geholpen?</h2>"
    if total.helped or total.not_helped:
        bars = [Bar("ja", total.helped), Bar("nee", total.not_helped, is_marked=True)]
        yield rows("helped", "Heeft dit geholpen?", sentence, bars)
    yield f"<p>{escape(sentence)}</p></section>"


def _languages(summary: Summary) -> Iterator[str]:
    yield "<section><h2>Talen</h2>"
    if summary.languages:
        names = [(_own_name(each.language), each) for each in summary.languages]
        listed = ", ".join(f"{name} {each.views} keer" for name, each in names)
        bars = [Bar(name, each.views) for name, each in names]
        yield rows("languages", "Hoe vaak iets geopend is, per taal", listed, bars)
        chosen = ", ".join(
            f"<bdi>{escape(name)}</bdi> {each.chosen} keer" for name, each in names if each.chosen
        )
        yield "<p>Hoe vaak iets in een taal is geopend.</p>"
        yield f"<p>Zelf gekozen: {chosen or 'geen'}.</p>"
    else:
        yield "<p>Er is niets geopend.</p>"
    yield "</section>"


def _words(words: Sequence[tuple[str, int]]) -> Iterator[str]:
    yield "<section><h2>Gezocht en niet gevonden</h2>"
    if words:
        shown = "; ".join(f"<bdi>{escape(word)}</bdi> ({n})" for word, n in words[:_MOST_WORDS])
        more = f"; en nog {len(words) - _MOST_WORDS} woorden" if len(words) > _MOST_WORDS else ""
        yield f"<p>Woord (en bij hoeveel zoekvragen het stond): {shown}{more}.</p>"
    else:
        yield "<p>Geen woorden.</p>"
    yield "</section>"


def _items(head: str, items: Sequence[ItemFigures]) -> Iterator[str]:
    yield f"<section><h2>{head}</h2>"
    if not items:
        yield "<p>Niets.</p></section>"
        return
    yield (
        '<table><thead><tr><th scope="col">titel</th><th scope="col" class="n">geopend</th>'
        '<th scope="col" class="n">ja / nee</th></tr></thead><tbody>'
    )
    for item in items:
        title = escape(item.title) or f"{escape(item.item)} ({_NO_TITLE})"
        yield (
            f'<tr><th scope="row">{title}</th><td class="n">{item.views}</td>'
            f'<td class="n">{item.helped} / {item.not_helped}</td></tr>'
        )
    yield "</tbody></table></section>"


def _terminals(summary: Summary) -> Iterator[str]:
    behind = [each for each in summary.terminals if each.is_behind or each.state.troubles]
    yield "<section><h2>Kiosken die achterlopen</h2>"
    yield f"<p>Laatste melding ouder dan {summary.late_after} dagen, of oudere teksten.</p>"
    if not behind:
        yield "<p>Geen.</p></section>"
        return
    yield "<ul>"
    for each in behind[:_MOST_TERMINALS]:
        yield f"<li>{escape(each.state.name)}: {escape(terminal_sentence(each))}</li>"
    if len(behind) > _MOST_TERMINALS:
        yield f"<li>en nog {len(behind) - _MOST_TERMINALS} andere</li>"
    yield "</ul></section>"


def terminal_sentence(figures: TerminalFigures) -> str:
    """Return in words how a terminal is."""
    state = figures.state
    parts = []
    if state.last_report is None:
        parts.append("het is niet bekend wanneer de laatste melding kwam")
    else:
        parts.append(f"laatste melding op {in_dutch(state.last_report)}")
    if figures.has_old_edition:
        parts.append(f"editie {state.edition}" if state.edition else "nog de meegeleverde teksten")
    if state.troubles:
        parts.append(
            f"niet in orde: {', '.join(_CHECKS.get(name, name) for name in state.troubles)}"
        )
    return "; ".join(parts)


def _notes(left_out: Iterable[LeftOut]) -> Iterator[str]:
    sentences = [each.dutch() for each in left_out]
    if sentences:
        yield "<section><h2>Wat niet meetelt</h2><ul>"
        yield from (f"<li>{escape(sentence)}</li>" for sentence in sentences[:_MOST_NOTES])
        if len(sentences) > _MOST_NOTES:
            yield f"<li>en nog {len(sentences) - _MOST_NOTES} keer iets</li>"
        yield "</ul></section>"


def _own_name(code: str) -> str:
    language = offered_languages().get(code)
    return language.own_name if language else code


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}en"
