"""What a text becomes before it is indexed or searched for: exact words and their stems."""

import re
import threading
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import snowballstemmer

from kiosk.search.arabic import light_stem
from kiosk.search.function_words import base_language, function_words, numbers
from kiosk.text import normalize_word, words

_SHORTEST_STEM = 2
_TURKISH_CAPITALS = str.maketrans({"İ": "i", "I": "ı"})
_DUTCH_PLURAL_OF_VOWEL = re.compile(r"(?<=...[aoy])s$")
# The stemmer takes every `ge-` for a participle: right for `gewerkt`, wrong for `gemeente` and
# `gelijk`.
_DUTCH_NO_PARTICIPLE = re.compile(r"^ge(?!.*(?:[^aeiou]t|eerd)$)")
_DUTCH_KINDEREN = re.compile(r"^(kind|lied|goed|volk|blad)er(en|s)?$")


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text, which is `text[start:end]`: its exact form and its stem."""

    start: int
    end: int
    exact: str
    stem: str
    is_function: bool


def analyse(text: str, language: str) -> Iterator[Token]:
    """Yield the words of a text in the given language, with their places."""
    functional = function_words(language)
    for word in words(text):
        stem = stem_of(text[word.start : word.end], language)
        yield Token(word.start, word.end, word.normal, stem, word.normal in functional)


@lru_cache(maxsize=65536)
def stem_of(word: str, language: str) -> str:
    """Return the normalised stem of a word as it was written."""
    normal = normalize_word(word)
    number = numbers(language).get(normal)
    if number is not None:
        return number
    base = base_language(language)
    if base == "ar":
        return light_stem(normal)
    if base == "nl":
        return _dutch_stem(normal)
    if base == "tr":
        return normalize_word(_turkish_stem(_turkish_form(word))) or normal
    return _stemmer("english").stemWord(normal) if base == "en" else normal


def _dutch_stem(normal: str) -> str:
    """Stem until nothing changes: one pass makes `kansen` into `kans` but `kans` into `kan`."""
    word = _DUTCH_KINDEREN.sub(r"\1", _DUTCH_PLURAL_OF_VOWEL.sub("", normal))
    stemmer = _stemmer("dutch_porter" if _DUTCH_NO_PARTICIPLE.match(word) else "dutch")
    for _ in range(3):
        shorter = stemmer.stemWord(word)
        if shorter == word or len(shorter) < _SHORTEST_STEM:
            break
        word = shorter
    return word


def _turkish_stem(word: str) -> str:
    """Stem until nothing changes: one pass makes `müze` of `müzeler` but `müz` of `müze`."""
    stemmer = _stemmer("turkish")
    for _ in range(3):
        shorter = stemmer.stemWord(word)
        if shorter == word or len(shorter) <= _SHORTEST_STEM:
            break
        word = shorter
    return word


def _turkish_form(word: str) -> str:
    composed = unicodedata.normalize("NFC", word).translate(_TURKISH_CAPITALS).lower()
    return re.split("['’‘ʼ]", composed, maxsplit=1)[0]


class _OfThread(threading.local):
    """The stemmers of one thread: each keeps the word that it works on."""

    def __init__(self) -> None:
        self.stemmers: dict[str, _Stemmer] = {}


_of_thread = _OfThread()


def _stemmer(algorithm: str) -> _Stemmer:
    stemmers = _of_thread.stemmers
    if algorithm not in stemmers:
        stemmers[algorithm] = snowballstemmer.stemmer(algorithm)
    return stemmers[algorithm]
