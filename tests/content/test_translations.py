"""The translations: complete, fresh, marked as unofficial, true to the Dutch in what counts."""

import re

import pytest

from kiosk.content.freshness import is_stale
from kiosk.content.markdown import links, plain_text
from kiosk.content.model import Kind, TranslationStatus
from kiosk.content.source_text import read_source
from kiosk.languages import offered_languages
from kiosk.paths import ASSETS

ITEMS = read_source(ASSETS / "content").content.items
LANGUAGES = [code for code in offered_languages() if code != "nl"]


def texts(language):
    for item in ITEMS:
        by_language = {text.language: text for text in item.texts}
        yield item, by_language["nl"], by_language.get(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_item_has_a_text_that_is_fresh_and_not_official_yet(language):
    for item, _dutch, translated in texts(language):
        assert translated is not None, item.id
        assert translated.status is TranslationStatus.UNOFFICIAL, item.id
        assert not is_stale(item, translated), item.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_links_to_what_the_dutch_links_to(language):
    for item, dutch, translated in texts(language):
        wanted = {run.item or run.url for run in links(dutch.body)}
        assert {run.item or run.url for run in links(translated.body)} == wanted, item.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_figures_of_the_dutch_and_no_others(language):
    def figures(text):
        # Digits of every script: those of Arabic would differ from the Dutch ones too.
        words = (text.title, plain_text(text.body), text.mail_line)
        return {figure for line in words for figure in re.findall(r"\d+", line)}

    for item, dutch, translated in texts(language):
        assert figures(translated) == figures(dutch), item.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_can_be_found_has_everyday_words(language):
    for item, _dutch, translated in texts(language):
        if item.kind is not Kind.SECTION:
            assert len(translated.everyday_words) >= 12, item.id


def test_latin_words_in_arabic_stand_in_balanced_isolates():
    isolated = re.compile("\u2068[^\u2068\u2069]+\u2069")
    names = {item.id for item in ITEMS if item.kind is Kind.PARTNER}
    found = 0
    for item, _dutch, translated in texts("ar"):
        # The screens set a title that is a name by itself, without Arabic around it.
        title = () if item.id in names else (translated.title,)
        # Direction ends with its paragraph, so an isolate must do so too.
        for line in (*title, *translated.body.splitlines(), translated.mail_line):
            found += len(isolated.findall(line))
            rest = re.sub(r"\]\([^)]*\)", "]", isolated.sub("", line))
            assert not re.search("[A-Za-z\u2066-\u2069\u202a-\u202e]", rest), item.id
    assert found


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_contact_asks_to_mail(language):
    for item, dutch, translated in texts(language):
        assert bool(translated.mail_line) == bool(dutch.mail_line), item.id
