"""What residents asked on one page in Dutch: to read in any browser, to print on A4.

No script, nothing from elsewhere: the page forbids both to itself. Whatever comes from outside is
escaped. Each plot has its figures beside it as text or as a table. Lists are cut so short that a
period of four weeks stays on one page; the sheet has everything.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from html import escape
from typing import Final

from kiosk.counters.omissions import LeftOut
from kiosk.counters.plots import columns, rows
from kiosk.counters.summary import DayFigures, ItemFigures, Summary
from kiosk.counters.told import (
    WEEKDAYS,
    behind_sentence,
    chosen_sentence,
    helped_bars,
    helped_sentence,
    in_dutch,
    language_bars,
    languages_sentence,
    period_in_dutch,
    terminal_sentence,
    title_in_dutch,
    view_bars,
    views_sentence,
    visit_bars,
    visits_description,
    words_sentence,
)

_MOST_ROWS: Final = 5
_MOST_WORDS: Final = 12
_MOST_TERMINALS: Final = 4
_MOST_NOTES: Final = 3

_STYLE: Final = """
@page { size: A4 portrait; margin: 10mm 12mm }
* { box-sizing: border-box }
body { color: #10262B; background: #FFFFFF; font: 11px/1.3 sans-serif }
body { margin: 0 auto; max-width: 186mm }
h1 { font-size: 1.7em; margin: 0 } h2 { font-size: 1.2em; margin: 7px 0 2px } p { margin: 2px 0 }
.pair { display: flex; gap: 8mm } .pair > * { flex: 1; min-width: 0 }
.sums { display: flex; gap: 10mm; margin: 4px 0 } .sums strong { font-size: 1.5em }
svg { display: block; width: 100%; height: auto; margin: 2px 0 }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #6C8782; padding: 1px 4px 1px 0 }
th, td { text-align: left; vertical-align: top }
tbody th { font-weight: normal }
td.n, th.n { text-align: right; white-space: nowrap }
ul { margin: 2px 0; padding-left: 16px }
section { break-inside: avoid }
@media screen { body { font-size: 15px; max-width: 900px; padding: 20px } }
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
        *_days(summary),
        '<div class="pair"><div>',
        *_helped(summary.total),
        *_words(summary),
        "</div>",
        *_languages(summary),
        "</div>",
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


def _head(summary: Summary, today: date) -> Iterator[str]:
    total, kiosks = summary.total, len(summary.terminals)
    yield "<h1>Wat bewoners vroegen</h1>"
    yield (
        f"<p>{period_in_dutch(summary)} Gemaakt op {in_dutch(today)}. "
        "Dit zijn tellingen; wie iets vroeg, is niet bekend.</p>"
    )
    yield (
        f'<p class="sums"><span><strong>{total.visits}</strong> bezoeken</span> '
        f"<span><strong>{total.views}</strong> keer iets geopend</span> "
        f"<span><strong>{kiosks}</strong> {'kiosk' if kiosks == 1 else 'kiosken'}</span></p>"
    )


def _days(summary: Summary) -> Iterator[str]:
    plots = (
        ("visits", "Bezoeken per dag", visits_description(summary.days), visit_bars(summary)),
        ("views", "Geopend per dag", views_sentence(summary), view_bars(summary)),
    )
    yield '<div class="pair">'
    for name, title, sentence, bars in plots:
        yield f"<section><h2>{title}</h2>"
        yield columns(name, title, sentence, bars, height=60)
        yield f"<p>{escape(sentence)}</p></section>"
    yield '</div><div class="pair">'
    half = (len(summary.days) + 1) // 2
    yield from _day_table(summary.days[:half])
    yield from _day_table(summary.days[half:])
    yield "</div>"


def _day_table(days: Sequence[DayFigures]) -> Iterator[str]:
    heads = "".join(
        f'<th scope="col" class="n">{name}</th>' for name in ("bezoeken", "geopend", "ja / nee")
    )
    yield f'<section><table><thead><tr><th scope="col">dag</th>{heads}</tr></thead><tbody>'
    for day in days:
        weekday = WEEKDAYS[day.day.weekday()][:2]
        yield (
            f'<tr><th scope="row">{weekday} {in_dutch(day.day, with_year=False)}</th>'
            f'<td class="n">{day.visits}</td><td class="n">{day.views}</td>'
            f'<td class="n">{day.helped} / {day.not_helped}</td></tr>'
        )
    yield "</tbody></table></section>"


def _helped(total: DayFigures) -> Iterator[str]:
    sentence = helped_sentence(total)
    yield "<section><h2>Heeft dit geholpen?</h2>"
    if bars := helped_bars(total):
        yield rows("helped", "Heeft dit geholpen?", sentence, bars)
    yield f"<p>{escape(sentence)}</p></section>"


def _languages(summary: Summary) -> Iterator[str]:
    yield "<section><h2>Talen</h2>"
    sentence = languages_sentence(summary)
    if bars := language_bars(summary):
        yield rows("languages", "Hoe vaak iets in een taal geopend is", sentence, bars)
        yield "<p>Hoe vaak iets in een taal is geopend.</p>"
        yield f"<p>{escape(chosen_sentence(summary))}</p>"
    else:
        yield f"<p>{sentence}</p>"
    yield "</section>"


def _words(summary: Summary) -> Iterator[str]:
    yield "<section><h2>Gezocht en niet gevonden</h2>"
    yield f"<p>{escape(words_sentence(summary, _MOST_WORDS))}</p></section>"


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
        title = escape(title_in_dutch(item))
        yield (
            f'<tr><th scope="row">{title}</th><td class="n">{item.views}</td>'
            f'<td class="n">{item.helped} / {item.not_helped}</td></tr>'
        )
    yield "</tbody></table></section>"


def _terminals(summary: Summary) -> Iterator[str]:
    behind = summary.behind
    yield "<section><h2>Kiosken die achterlopen</h2>"
    yield f"<p>{behind_sentence(summary)}</p>"
    if not behind:
        yield "<p>Geen.</p></section>"
        return
    yield "<ul>"
    for each in behind[:_MOST_TERMINALS]:
        yield f"<li>{escape(terminal_sentence(each))}</li>"
    if len(behind) > _MOST_TERMINALS:
        yield f"<li>en nog {len(behind) - _MOST_TERMINALS} andere</li>"
    yield "</ul></section>"


def _notes(left_out: Iterable[LeftOut]) -> Iterator[str]:
    sentences = [each.dutch() for each in left_out]
    if sentences:
        yield "<section><h2>Wat niet meetelt</h2><ul>"
        yield from (f"<li>{escape(sentence)}</li>" for sentence in sentences[:_MOST_NOTES])
        if len(sentences) > _MOST_NOTES:
            yield f"<li>en nog {len(sentences) - _MOST_NOTES} keer iets</li>"
        yield "</ul></section>"
