"""The fifteen questions and answers, word for word as the programme published them (`faq.txt`)."""

from pathlib import Path

import pytest

from kiosk.content.markdown import BulletList, links, parse, plain_text
from kiosk.content.store import ContentStore

_SECTIONS = ("De alliantie", "Meedoen", "Het convenant")
_CLOSING_LINE = "Staat je vraag er niet tussen? Mail je vraag naar ons."

_LINES = [
    line.removeprefix("  • ")
    for line in Path(__file__).with_name("faq.txt").read_text(encoding="utf-8").splitlines()
    if line
]


def _as_in_the_source(store: ContentStore) -> list[str]:
    """Put the content together again as the page of the programme had it."""
    lines = ["FAQ"]
    section = "section-programma"
    for question in store.questions("nl"):
        if question.item.section != section:
            section = question.item.section
            lines.append(store.item(section, "nl").title)
        lines += [question.title, *plain_text(question.body).split("\n")]
    return [*lines, store.item("page-contact", "nl").mail_line]


def test_every_word_is_as_in_the_source(store):
    assert _as_in_the_source(store) == _LINES


def test_the_source_has_what_we_think_it_has(store):
    assert len(store.questions("nl")) == 15
    assert _LINES[-1] == _CLOSING_LINE
    assert [line for line in _LINES if line in _SECTIONS] == list(_SECTIONS)


def test_the_list_of_themes_is_a_list_that_leads_to_the_themes(store):
    body = store.item("waar-werkt-de-alliantie-aan", "nl").body
    (bullets,) = [block for block in parse(body) if isinstance(block, BulletList)]
    assert [line[0].item for line in bullets.items] == [theme.id for theme in store.themes("nl")]
    assert [line[0].text for line in bullets.items] == [theme.title for theme in store.themes("nl")]


@pytest.mark.parametrize(
    ("question", "words", "target"),
    [
        ("wie-zijn-de-alliantiepartners", "Bekijk hier", "page-partners"),
        ("aansluiten-als-partner", "Neem contact met ons op", "page-contact"),
        ("hoe-kan-ik-als-bewoner-meedoen", "Neem contact met ons op", "page-contact"),
    ],
)
def test_words_that_were_links_lead_to_our_pages(store, question, words, target):
    (link,) = links(store.item(question, "nl").body)
    assert (link.text, link.item) == (words, target)
