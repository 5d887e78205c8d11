"""Every text of the screens stands in the translators' files, and is translated there."""

import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.languages import SOURCE_LANGUAGE, offered_languages
from kiosk.paths import ASSETS

PROJECT = Path(__file__).parent.parent.parent
LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")
LANGUAGES = sorted(offered_languages())


def messages(path):
    """Each message of a file, by context and text: its translations, and whether it is finished."""
    return {
        (context.findtext("name"), message.findtext("source"), message.findtext("comment")): (
            translations(message.find("translation")),
            message.find("translation").get("type") is None,
        )
        for context in ElementTree.parse(path).iter("context")
        for message in context.iter("message")
    }


def translations(element):
    forms = [form.text or "" for form in element.iter("numerusform")]
    return forms or [element.text or ""]


@pytest.fixture(scope="module", params=LANGUAGES)
def kept(request):
    return ASSETS / "i18n" / f"kiosk_{request.param}.ts"


def test_the_file_has_just_the_texts_of_the_screens(kept, tmp_path):
    taken_up = tmp_path / kept.name
    shutil.copy(kept, taken_up)
    # Of the source language only plurals need words.
    only = ["-pluralonly"] if kept.stem == f"kiosk_{SOURCE_LANGUAGE}" else []
    command = [LUPDATE, "-silent", "-no-obsolete", *only, "-extensions", "qml,py", "kiosk/ui"]
    subprocess.run([*command, "-ts", taken_up], cwd=PROJECT, check=True)
    assert messages(kept)
    assert messages(taken_up) == messages(kept), "run `make texts` and translate what is new"


def test_every_text_is_translated(kept):
    lacking = [
        key
        for key, (words, is_finished) in messages(kept).items()
        if not (all(words) and is_finished)
    ]
    assert lacking == []


def test_places_for_numbers_and_names_are_kept(kept):
    def places(text):
        return {place for place in ("%n", "%1", "%2", "%3") if place in text}

    astray = [
        (source, word)
        for (_, source, _), (words, _) in messages(kept).items()
        for word in words
        # A form for one, two or none may say so in words.
        if places(word) - places(source) or (places(source) - places(word)) - {"%n"}
    ]
    assert astray == []
