"""Writes the content as a static site: what a community centre would put in a kiosk browser.

Plain HTML and one style sheet, no script. Everything lies in fixed places, so that a benchmark
knows where to tap.
"""

import html
import shutil
from collections.abc import Iterable
from pathlib import Path

from kiosk.content.markdown import Block, BulletList, Run, parse
from kiosk.content.model import LocalizedItem
from kiosk.content.store import ContentStore
from kiosk.languages import SOURCE_LANGUAGE, offered_languages
from kiosk.paths import ASSETS

Spot = tuple[int, int]

# The rows of lists are as far from each other as the kiosk's.
_FIRST_ROW, _ROW = 200, 145
_BAR_BUTTON = 296
HOME_BUTTON: Spot = (150, 1016)
ATTRACT: Spot = (960, 500)

_STYLE = f"""
@font-face {{ font-family: Next; src: url(AtkinsonHyperlegibleNext-400.ttf); font-weight: 400 }}
@font-face {{ font-family: Next; src: url(AtkinsonHyperlegibleNext-800.ttf); font-weight: 800 }}
@font-face {{ font-family: Arabic; src: url(NotoSansArabic-400.ttf); font-weight: 400 }}
@font-face {{ font-family: Arabic; src: url(NotoSansArabic-800.ttf); font-weight: 800 }}
body {{ margin: 0 64px 160px; font: 30px/1.4 Next, Arabic, sans-serif; color: #10262B;
  background: #F7FAF5 }}
h1 {{ margin: 0; padding: 48px 0; font-size: 60px; line-height: 70px; font-weight: 800 }}
a {{ color: #0E5C63 }}
.rows {{ position: absolute; top: {_FIRST_ROW}px; left: 64px; right: 64px; padding-bottom: 160px }}
.rows a {{ display: block; box-sizing: border-box; height: {_ROW - 16}px; margin-bottom: 16px;
  padding: 36px; border: 2px solid #6C8782; border-radius: 18px; background: #fff; font-weight: 800;
  text-decoration: none; overflow: hidden; white-space: nowrap }}
.tiles a {{ float: left; width: calc(50% - 16px); margin-right: 16px }}
.bar {{ position: fixed; bottom: 0; left: 0; right: 0; height: 128px; background: #DDEFEB }}
.bar a {{ position: absolute; top: 16px; width: {_BAR_BUTTON - 16}px; height: 96px;
  background: #fff; border-radius: 18px; text-align: center; line-height: 96px;
  text-decoration: none }}
.attract {{ position: absolute; inset: 0 0 128px; padding: 156px 96px; background: #0E5C63;
  color: #fff; text-decoration: none }}
.attract b {{ font-size: 136px; line-height: 1; display: block; width: 900px }}
"""


def write_site(store: ContentStore, folder: Path) -> Path:
    """Write the site; return its first page, the attract page in Dutch."""
    folder.mkdir(parents=True, exist_ok=True)
    for font in (ASSETS / "fonts").glob("*.ttf"):
        shutil.copy(font, folder)
    (folder / "style.css").write_text(_STYLE, encoding="utf-8")
    for language in offered_languages():
        _LanguagePages(store, folder, language).write()
    return folder / f"{SOURCE_LANGUAGE}-attract.html"


def row(number: int) -> Spot:
    """Return where to tap on a row of a list, counted from 0."""
    return 700, _FIRST_ROW + _ROW * number + (_ROW - 16) // 2


def tile(store: ContentStore, item_id: str) -> Spot:
    """Return where to tap on the home page, whose rows hold two tiles each."""
    number = _home_ids(store).index(item_id)
    return 480 + 900 * (number % 2), row(number // 2)[1]


def _home_ids(store: ContentStore) -> list[str]:
    sections = [one.id for one in store.sections(SOURCE_LANGUAGE)]
    return [*sections, "page-themes", "page-partners", "page-questions"]


class _LanguagePages:
    """The pages in one language."""

    def __init__(self, store: ContentStore, folder: Path, language: str) -> None:
        self._store = store
        self._folder = folder
        self._language = language
        self._direction = "rtl" if offered_languages()[language].right_to_left else "ltr"

    def write(self) -> None:
        store, language = self._store, self._language
        invitation = offered_languages()[language].invitation or "Tik om te beginnen"
        questions = store.much_asked(language)
        teaser = f"<p>{html.escape(questions[0].title)}</p>" if questions else ""
        start = f'<a class="attract" href="{language}-home.html"><b>{invitation}</b>{teaser}</a>'
        self._page("attract", invitation, start)
        tiles = (self._item(item_id) for item_id in _home_ids(store))
        self._list("home", "Samen Nieuw-West", tiles, "rows tiles")
        lists = {
            "page-questions": store.questions(language),
            "page-themes": store.themes(language),
            "page-partners": store.partners(language),
        } | {one.id: store.questions(language, one.id) for one in store.sections(language)}
        for item_id, rows in lists.items():
            self._list(item_id, self._item(item_id).title, rows)
        for item in (
            *store.questions(language),
            *store.themes(language),
            *store.partners(language),
        ):
            related = self._links(store.related(item.id, language))
            body = "".join(map(_block, parse(item.body)))
            self._page(item.id, item.title, f"<h1>{html.escape(item.title)}</h1>{body}{related}")

    def _item(self, item_id: str) -> LocalizedItem:
        return self._store.item(item_id, self._language)

    def _list(
        self, name: str, title: str, items: Iterable[LocalizedItem], looks: str = "rows"
    ) -> None:
        rows = f'<div class="{looks}">{self._links(items)}</div>'
        self._page(name, title, f"<h1>{html.escape(title)}</h1>{rows}")

    def _links(self, items: Iterable[LocalizedItem]) -> str:
        return "".join(
            f'<a href="{self._language}-{item.id}.html">{html.escape(item.title)}</a> '
            for item in items
        )

    def _page(self, name: str, title: str, body: str) -> None:
        bar = [(f"{self._language}-home.html", "Begin")]
        bar += [(f"{one.code}-{name}.html", one.own_name) for one in offered_languages().values()]
        buttons = "".join(
            f'<a style="left: {16 + number * _BAR_BUTTON}px" href="{target}">{text}</a>'
            for number, (target, text) in enumerate(bar)
        )
        page = (
            f'<!doctype html><html lang="{self._language[:2]}" dir="{self._direction}">'
            f'<meta charset="utf-8"><title>{html.escape(title)}</title>'
            f'<link rel="stylesheet" href="style.css"><body>{body}<div class="bar">{buttons}</div>'
        )
        (self._folder / f"{self._language}-{name}.html").write_text(page, encoding="utf-8")


def _block(block: Block) -> str:
    if isinstance(block, BulletList):
        points = "".join(f"<li>{_words(runs)}</li>" for runs in block.items)
        return f"<ul>{points}</ul>"
    return f"<p>{_words(block.runs)}</p>"


def _words(runs: Iterable[Run]) -> str:
    return "".join(
        f"<b>{html.escape(run.text)}</b>" if run.bold else html.escape(run.text) for run in runs
    )
