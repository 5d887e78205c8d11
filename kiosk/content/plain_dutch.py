"""Advice on unclear Dutch: long sentences and paragraphs, passive forms, hard words, hard reading.

Only Dutch is looked at: the rules are of Dutch, and a translation follows its source.
"""

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache, partial
from typing import Final

from kiosk.content.findings import Finding, advice
from kiosk.content.model import Text
from kiosk.content.passive import passive_forms
from kiosk.content.prose import Passage, Prose
from kiosk.content.readability import FAIRLY_EASY, NORMAL, reading_ease
from kiosk.languages import SOURCE_LANGUAGE
from kiosk.paths import ASSETS
from kiosk.text import words

SIMPLE_LANGUAGE: Final = "nl-simple"
MAX_SENTENCE_WORDS: Final = 15
MAX_SIMPLE_AVERAGE: Final = 10
MAX_PARAGRAPH_SENTENCES: Final = 10
MAX_SIMPLE_PARAGRAPH_SENTENCES: Final = 8

_SHOWN = 60


def unclear_dutch(item: str, text: Text) -> Iterator[Finding]:
    """Yield the advice on a text's body, in the order of the rules; none on other languages."""
    if text.language not in {SOURCE_LANGUAGE, SIMPLE_LANGUAGE}:
        return
    prose = Prose(text.body)
    is_simple = text.language == SIMPLE_LANGUAGE
    found = (
        *_long_sentences(prose),
        *(_high_average(prose) if is_simple else ()),
        *_long_paragraphs(prose, is_simple=is_simple),
        *_passive_forms(prose),
        *_hard_words(prose),
        *_hard_reading(prose, is_simple=is_simple),
    )
    for finding in found:
        yield replace(finding, item=item, language=text.language)


_body_advice = partial(advice, field="body")


def _long_sentences(prose: Prose) -> Iterator[Finding]:
    """Say which sentences have more than fifteen words.

    Fifteen is what municipalities ask of their writers (Gemeente Dijk en Waard, huisstijl, 'Prettig
    en helder schrijven'); it holds for simple Dutch too.
    """
    for sentence in prose.sentences:
        count = len(sentence.words)
        if count > MAX_SENTENCE_WORDS:
            yield _body_advice(
                f"Deze zin heeft {count} woorden: '{_shown(sentence.text)}'. Wie moeite heeft met "
                "lezen, raakt in een lange zin de draad kwijt.",
                f"Maak er zinnen van hooguit {MAX_SENTENCE_WORDS} woorden van, als de tekst van "
                "ons is.",
                place=prose.place(sentence.start, sentence.end),
            )


def _high_average(prose: Prose) -> Iterator[Finding]:
    """Say if simple Dutch has more than ten words a sentence on average.

    Ten is the usual measure for level B1 (hvds.nl, 'Schrijven op B1-niveau', tip 1).
    """
    lengths = [count for sentence in prose.sentences if (count := len(sentence.words))]
    average = sum(lengths) / len(lengths) if lengths else 0
    if average > MAX_SIMPLE_AVERAGE:
        yield _body_advice(
            f"De zinnen hebben gemiddeld {_number(average)} woorden. In Makkelijk Nederlands zijn "
            f"dat er hooguit {MAX_SIMPLE_AVERAGE}.",
            "Maak de zinnen korter: één mededeling in een zin.",
        )


def _long_paragraphs(prose: Prose, *, is_simple: bool) -> Iterator[Finding]:
    """Say which paragraphs have too many sentences.

    Ten is the rule of thumb of schrijvenonline.org, 'Alinea's zorgen voor duidelijkheid', after P.
    van der Horst, Duidelijke taal; eight for simple Dutch is our own.
    """
    most = MAX_SIMPLE_PARAGRAPH_SENTENCES if is_simple else MAX_PARAGRAPH_SENTENCES
    for paragraph in prose.paragraphs:
        count = len(prose.sentences_of(paragraph))
        if count > most:
            yield _body_advice(
                f"Deze alinea heeft {count} zinnen: '{_shown(paragraph.text)}'. Zonder witregel is "
                "er geen plek om even te stoppen.",
                f"Maak er alinea's van hooguit {most} zinnen van, met een witregel ertussen.",
                place=prose.place(paragraph.start, paragraph.end),
            )


def _passive_forms(prose: Prose) -> Iterator[Finding]:
    """Say where it stays unsaid who does something.

    Gebruiker Centraal, Schrijfwijzer: write actively, with 'worden' as little as possible.
    """
    for sentence in prose.sentences:
        for form in passive_forms(sentence):
            yield _body_advice(
                f"Hier staat een lijdende vorm: '{_shown(form.text)}'. Zo is minder duidelijk wie "
                "iets doet.",
                "Begin met wie het doet: niet 'er wordt gebouwd', maar 'de gemeente bouwt'.",
                place=prose.place(form.start, form.end),
            )


def _hard_words(prose: Prose) -> Iterator[Finding]:
    """Say for each hard word once what is easier.

    Gebruiker Centraal, Schrijfwijzer: use words that the reader uses. The list is our own.
    """
    places: defaultdict[tuple[str, str], list[Passage]] = defaultdict(list)
    for found, easier in _found_hard_words(prose.plain):
        places[found.text.lower(), easier].append(found)
    for (word, easier), those in places.items():
        times = f" (het staat er {len(those)} keer)" if len(those) > 1 else ""
        yield _body_advice(
            f"'{word}' is een moeilijk woord{times}. Veel mensen gebruiken het zelf niet.",
            f"Schrijf liever: {easier}.",
            place=prose.place(those[0].start, those[0].end),
        )


def _hard_reading(prose: Prose, *, is_simple: bool) -> Iterator[Finding]:
    """Say if the formula of Flesch and Douma calls the text hard (see `readability`)."""
    ease = reading_ease(prose)
    least = FAIRLY_EASY if is_simple else NORMAL
    if ease is not None and ease < least:
        yield _body_advice(
            f"Het leesgemak is {ease} op een schaal van 0 (moeilijk) tot 100 (makkelijk). "
            f"Voor deze tekst is {least} of meer goed. De maat telt lange woorden en lange zinnen.",
            "Maak zinnen korter en kies kortere woorden.",
        )


def _found_hard_words(plain: str) -> Iterator[tuple[Passage, str]]:
    spoken = list(words(plain))
    normal = [word.normal for word in spoken]
    at = 0
    while at < len(spoken):
        phrase, easier = next(
            (
                entry
                for entry in _easier_words().get(normal[at], ())
                if tuple(normal[at : at + len(entry[0])]) == entry[0]
            ),
            ((), ""),
        )
        if phrase:
            start, end = spoken[at].start, spoken[at + len(phrase) - 1].end
            yield Passage(plain[start:end], start), easier
        at += max(1, len(phrase))


@cache
def _easier_words() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Return per first word the phrases that begin with it, the longest first."""
    table = tomllib.loads((ASSETS / "words" / "easier-words.toml").read_text(encoding="utf-8"))
    phrases: defaultdict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for easier, hard in table.items():
        for phrase in hard:
            normal = tuple(word.normal for word in words(phrase))
            phrases[normal[0]].append((normal, easier))
    return {
        first: tuple(sorted(entries, key=lambda entry: -len(entry[0])))
        for first, entries in phrases.items()
    }


def _shown(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN].rstrip() + "…"


def _number(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")
