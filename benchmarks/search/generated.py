"""Makes a content of any size out of today's, with a vocabulary that grows as a language does."""

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence

from kiosk.search.document import SearchDocument
from kiosk.text import words

# "-" is no letter: a syllable without an end.
_PARTS = """
b d f g h j k l m n p r s t v w z br dr gr kr pr st tr sch vl
a e i o u aa ee ie oe oo ui ei ij eu ou
- - k l m n p r s t nd rt st ng cht ls
"""
_ONSETS, _VOWELS, _CODAS = (line.split() for line in _PARTS.strip().splitlines())
_WORDS_PER_ITEM = 80
_WORDS_PER_SENTENCE = 12
_SEED = 1


def generated_documents(real: Sequence[SearchDocument], count: int) -> Iterator[SearchDocument]:
    """Yield the real documents and made ones, `count` items in each language, always the same."""
    by_language: dict[str, list[SearchDocument]] = defaultdict(list)
    for document in real:
        by_language[document.language].append(document)
    for documents in by_language.values():
        yield from _of_one_language(documents, count)


def _of_one_language(real: Sequence[SearchDocument], count: int) -> Iterator[SearchDocument]:
    chance = random.Random(_SEED)
    vocabulary = _vocabulary(real, count, chance)
    # Zipf: the word of rank r is chosen as often as 1/r says.
    weights = [1 / rank for rank in range(1, len(vocabulary) + 1)]
    yield from real[:count]
    for number in range(len(real), count):
        chosen = chance.choices(vocabulary, weights, k=_WORDS_PER_ITEM + 9)
        yield SearchDocument(
            id=f"made-{number}",
            kind=chance.choice(["question", "question", "partner", "page"]),
            language=real[0].language,
            title=" ".join(chosen[:6]).capitalize() + "?",
            body=_sentences(chosen[6:-3]),
            everyday_words=tuple(chosen[-3:]),
        )


def _vocabulary(real: Sequence[SearchDocument], count: int, chance: random.Random) -> list[str]:
    """Return today's words and made ones: simple words, and compounds of the words so far."""
    text = " ".join(f"{document.title} {document.body}" for document in real)
    known = list(dict.fromkeys(word.normal for word in words(text)))
    long_words = [word for word in known if len(word) > 3]
    size = len(known) + round(30 * count**0.7)
    is_dutch = real[0].language.startswith("nl")
    made: dict[str, None] = dict.fromkeys(known)
    while len(made) < size:
        if not is_dutch:
            word = _spliced(chance.choice(long_words), chance.choice(long_words), chance)
        elif chance.random() < 0.4:
            word = chance.choice(long_words) + chance.choice(["", "s"]) + chance.choice(long_words)
        else:
            word = "".join(_syllable(chance) for _ in range(chance.choice([1, 2, 2, 3])))
        made[word] = None
    fresh = list(made)[len(known) :]
    return known + fresh


def _spliced(one: str, other: str, chance: random.Random) -> str:
    """Return the beginning of a word with the end of another: a word in any script."""
    return one[: chance.randint(2, len(one))] + other[chance.randint(1, len(other) - 2) :]


def _syllable(chance: random.Random) -> str:
    coda = chance.choice(_CODAS).replace("-", "")
    return chance.choice(_ONSETS) + chance.choice(_VOWELS) + coda


def _sentences(chosen: Sequence[str]) -> str:
    starts = range(0, len(chosen), _WORDS_PER_SENTENCE)
    parts = (" ".join(chosen[start : start + _WORDS_PER_SENTENCE]) for start in starts)
    return " ".join(f"{part.capitalize()}." for part in parts)
