"""Arabic words without what is written together with them: article, particles, endings.

The light stemmer is of the kind of light10 (Larkey, Ballesteros and Connell, 2007), widened by the
possessive endings that people use when they ask about themselves. Words come in normalised: no
vowel marks, one form of each letter.
"""

import re
from collections.abc import Iterator

_SHORTEST = 3
_SHORTEST_WITHOUT_ARTICLE = 2
_ARTICLES = ("وال", "بال", "كال", "فال", "لل", "ال")
_POSSESSIVES = ("كما", "هما", "نا", "كم", "هم", "ها", "كن", "هن")
_ENDINGS = ("ات", "ون", "ين", "ان", "يه", "ه", "ي", "ا")
# What may be written together with a word, but is a part of many another: `ل` in `لاطفالنا` and in
# `لغه`. Colloquial ones too: `هالبرنامج`, `عالشاشه`, `بتعملو`.
_CLITICS = ("وبال", "هال", "عال", "ولل", "وب", "ول", "بت", "بن", "بي", "و", "ف", "ب", "ل", "ك")
_SHORTEST_WITHOUT_CLITIC = 4
_VERB_BEGINNINGS = ("است", "ست", "سن", "سي", "ت", "ن", "ي", "ا", "م")
_SHORTEST_VERB = 4
_VERB_ENDINGS = ("وا", "ون", "ين", "و", "ت")
_WEAK = re.compile("(?<!^)[اوي]")
# Plurals that are made inside the word, and the letters that they share with the singular.
_PLURALS = (
    (re.compile("^(.)وا(.)ي?(.)$"), r"\1\2\3"),  # شوارع
    (re.compile("^ا(..)ا(.)$"), r"\1\2"),  # اطفال
    (re.compile("^(م.)ا(..)$"), r"\1\2"),  # مدارس
    (re.compile("^(م.)ا(.)ي(.)$"), r"\1\2\3"),  # مشاريع
    (re.compile("^(..)اي(.)$"), r"\1\2"),  # وظايف
)


def light_stem(word: str) -> str:
    """Return a word without its article and its endings."""
    stem = _without_possessive(without_article(word))
    for ending in _ENDINGS:
        if stem.endswith(ending) and len(stem) - len(ending) >= _SHORTEST:
            return stem.removesuffix(ending)
    return stem


def looser_stems(word: str) -> Iterator[str]:
    """Yield stems that an unknown word may have: without a particle, or as a form of a verb."""
    for clitic in ("", *_CLITICS):
        rest = word.removeprefix(clitic)
        if not word.startswith(clitic) or (clitic and len(rest) < _SHORTEST_WITHOUT_CLITIC):
            continue
        yield light_stem(rest)
        for ending in _VERB_ENDINGS:
            if rest.endswith(ending) and len(rest) - len(ending) >= _SHORTEST:
                yield light_stem(rest.removesuffix(ending))


def beginnings(start: str) -> tuple[str, ...]:
    """Return how else words may begin that someone starts to type so: the article comes or goes."""
    without = without_article(start)
    if without == start:
        return ("ال" + start,)
    return (without,) if len(without) >= _SHORTEST else ()


def kin_keys(word: str) -> frozenset[str]:
    """Return what a word is known by to its kin: it is of one root with each word of `keys_of_kin`.

    A plural that is made inside the word (`وظيفه`, `وظايف`) shares its strong letters with the
    singular; the forms of a verb (`نشارك`, `مشاركه`) share what comes after their beginning.
    """
    return frozenset(f"{sort}{letters}" for sort, letters in _keys(light_stem(word)))


def keys_of_kin(word: str) -> frozenset[str]:
    """Return the keys of a word's kin: of singulars for a plural, of plurals for a singular."""
    other = {"+": "-", "-": "+"}
    return frozenset(
        f"{other.get(sort, sort)}{letters}" for sort, letters in _keys(light_stem(word))
    )


def _keys(stem: str) -> Iterator[tuple[str, str]]:
    """Yield the letters of a plural (+), of a singular (-) and of a verb (=)."""
    for pattern, letters in _PLURALS:
        if pattern.match(stem):
            yield "+", pattern.sub(letters, stem)
            break
    else:
        strong = _WEAK.sub("", stem)
        if len(strong) >= _SHORTEST:
            yield "-", strong
    for beginning in ("", *_VERB_BEGINNINGS):
        if stem.startswith(beginning) and len(stem) - len(beginning) >= _SHORTEST_VERB:
            yield "=", stem.removeprefix(beginning)


def without_article(word: str) -> str:
    """Return a word without its article, also where that is joined to a particle."""
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
