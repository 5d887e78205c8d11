"""Arabic words without what is written together with them: article, particles, endings.

The light stemmer is of the kind of light10 (Larkey, Ballesteros and Connell, 2007), widened by the
possessive endings that people use when they ask about themselves. Words come in normalised: no
vowel marks, one form of each letter.
"""

import re
from collections.abc import Iterator

_SHORTEST = 3
_SHORTEST_WITHOUT_ARTICLE = 2
_LONGEST_ROOT = 5
_ARTICLES = ("وال", "بال", "كال", "فال", "لل", "ال")
_POSSESSIVES = ("كما", "هما", "نا", "كم", "هم", "ها", "كن", "هن")
_ENDINGS = ("ات", "ون", "ين", "ان", "يه", "ه", "ي", "ا")
# What may be written together with a word, but is a part of many another: `ل` in `لاطفالنا` and in
# `لغه`. Colloquial ones too: `هالبرنامج`, `عالشاشه`, `بتعملو`.
_CLITICS = ("وبال", "هال", "عال", "ولل", "وب", "ول", "بت", "بن", "بي", "و", "ف", "ب", "ل", "ك", "س")
_VERB_BEGINNINGS = ("است", "ست", "سن", "سي", "ت", "ن", "ي", "ا", "م")
_VERB_ENDINGS = ("وا", "ون", "ين", "و", "ت")
_WEAK = re.compile("(?<!^)[اوي]")
_DOUBLED = re.compile(r"(.)\1+")


def light_stem(word: str) -> str:
    """Return a word without its article and its endings."""
    stem = _without_possessive(_without_article(word))
    for ending in _ENDINGS:
        if stem.endswith(ending) and len(stem) - len(ending) >= _SHORTEST:
            return stem.removesuffix(ending)
    return stem


def looser_stems(word: str) -> Iterator[str]:
    """Yield stems that an unknown word may have: without a particle, or as a form of a verb."""
    for clitic in ("", *_CLITICS):
        rest = word.removeprefix(clitic)
        if not word.startswith(clitic) or len(rest) < _SHORTEST:
            continue
        yield light_stem(rest)
        for ending in _VERB_ENDINGS:
            if rest.endswith(ending) and len(rest) - len(ending) >= _SHORTEST:
                yield light_stem(rest.removesuffix(ending))


def beginnings(start: str) -> tuple[str, ...]:
    """Return how else words may begin that someone starts to type so: the article comes or goes."""
    without = _without_article(start)
    if without == start:
        return ("ال" + start,)
    return (without,) if len(without) >= _SHORTEST else ()


def roots(word: str) -> frozenset[str]:
    """Return the letters that a word may share with its plural and with its verb.

    Those are formed inside the word by weak letters (`وظيفه`, `وظائف`): both have the same others.
    """
    stem = light_stem(word)
    shorter = [
        stem.removeprefix(beginning) for beginning in _VERB_BEGINNINGS if stem.startswith(beginning)
    ]
    return frozenset(root for form in (stem, *shorter) if (root := _strong_letters(form)))


def _strong_letters(form: str) -> str:
    root = _DOUBLED.sub(r"\1", _WEAK.sub("", form))
    return root if _SHORTEST <= len(root) <= _LONGEST_ROOT else ""


def _without_article(word: str) -> str:
    for article in _ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= _SHORTEST_WITHOUT_ARTICLE:
            return word.removeprefix(article)
    return word


def _without_possessive(word: str) -> str:
    for ending in (*_POSSESSIVES, "ي"):
        rest = word.removesuffix(ending)
        if rest == word or len(rest) < _SHORTEST:
            continue
        if rest.endswith("ت") and len(rest) > _SHORTEST:
            # The feminine ending becomes a `ت` before a possessive: `فكرتي`.
            return rest[:-1]
        return word if ending == "ي" else rest
    return word
