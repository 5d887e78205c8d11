"""Finds what may stand for a word: what is certain, and for unknown words what is likely."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.search.analysis import Token, stem_of
from kiosk.search.arabic import beginnings, looser_stems
from kiosk.search.compound import near_stem, split_word
from kiosk.search.function_words import (
    base_language,
    function_words,
    has_compounds,
    light_heads,
)
from kiosk.search.other_matters import is_other_matter, means_other_matter
from kiosk.search.strength import Form
from kiosk.search.term import Term, Variant
from kiosk.search.vocabulary import Correction, Vocabulary

_SHORTEST_PREFIX = 2
_SHORTEST_ENDING = 4
_SHORTEST_COMPOUND = 8
_SHORTEST_INFLECTED = 4
_MOST_COMPLETIONS = 40
_MOST_COMPOUNDS = 20
_MOST_KIN = 5
_SHORTEST_BEGUN = 5
# How well each kind of variant stands for the word.
_SAME_STEM = 0.9
_INFLECTED = 0.8
_CORRECTED = 0.85
_LOST_PER_SLIP = 0.1
_COMPOUND = 0.6
_KIN = 0.6
_PART = 0.9
_BEGUN = 0.85
_BEGUN_THOUGH_KNOWN = 0.5
# The last part of a compound says what it is about, unless it is one that adds nothing.
_HEAD_SHARE = 0.6
_LIGHT_HEAD_SHARE = 0.1
# An unknown word this short (a number, an abbreviation) is less of a reason to find nothing.
_SLIGHT = 3
_SLIGHT_ELSEWHERE = 2
_SLIGHT_SHARE = 0.25
# What the kiosk knows nothing of decides more than a word that it merely doesn't know.
_OTHER_MATTER = 2.2
_SAFE_CORRECTION = 1.0
_SHORTEST_SAFELY_CORRECTED = 6


@dataclass(frozen=True, slots=True)
class Found:
    """What stands for a word: one term, or one for each part; and its correction, or ""."""

    terms: tuple[Term, ...]
    correction: str = ""


@dataclass(frozen=True, slots=True)
class WordFinder:
    """Looks words up in one language's vocabulary."""

    vocabulary: Vocabulary
    language: str

    def find(self, token: Token, joins: Sequence[Variant], *, is_open: bool) -> Found:
        """Return what may stand for a word.

        Args:
            token: The word.
            joins: What it forms with its neighbours.
            is_open: It is still being typed, so longer words that begin so count as well.
        """
        if not joins and self._is_elsewhere(token):
            return Found((Term(token.exact, _OTHER_MATTER, is_elsewhere=True),))
        if token.is_function and joins:
            return Found((Term(token.exact, 1.0, tuple(joins)),))
        if token.is_function:
            variants = [v for v in self._same(token.exact, token.stem) if v.form is Form.EXACT]
        else:
            variants = [*self._same(token.exact, token.stem), *joins]
            variants += self._compounds(token.exact)
        if is_open and len(token.exact) >= _SHORTEST_PREFIX:
            variants += self._completions(token.exact, is_known=bool(variants))
        if not variants:
            variants += self._inflections(token.exact)
        if variants:
            return Found((Term(token.exact, 1.0, tuple(variants), self._known_parts(token)),))
        if means_other_matter(token.exact, token.stem, self.language, is_open=is_open):
            return Found((Term(token.exact, _OTHER_MATTER, is_elsewhere=True),))
        return self._guess(token.exact, is_open=is_open)

    def _is_elsewhere(self, token: Token) -> bool:
        """Tell whether a word names another matter, and the content uses no form of it.

        In Arabic other words have the same stem: `مكتبة` (library) that of `مكتب` (office).
        """
        word = token.exact
        if not is_other_matter(word, self.language):
            return False
        if self._is_arabic:
            return not any(map(self.vocabulary.knows, (word, *beginnings(word))))
        stem = near_stem(word, self.language)
        return not (self.vocabulary.knows(word) or self.vocabulary.knows_stem(stem))

    def is_known(self, exact: str, stem: str) -> bool:
        """Tell whether the word, a form of it or its right spelling is in the index.

        Words for other matters are known too: they are not taken apart.
        """
        if is_other_matter(exact, self.language):
            return True
        if self.vocabulary.knows(exact) or self.vocabulary.knows_stem(stem):
            return True
        return bool(self._corrections(exact))

    def forms_of(self, word: str) -> list[Variant]:
        """Return the known forms of a word; where words are written apart, only the word itself."""
        if not has_compounds(self.language):
            return [Variant(Form.EXACT, word, 1.0)] if self.vocabulary.knows(word) else []
        same = list(self._same(word, stem_of(word, self.language)))
        return same or list(self._inflections(word))

    def _guess(self, word: str, *, is_open: bool) -> Found:
        """Find what an unknown word may mean: a misspelling, a compound, a kindred word."""
        corrections = self._corrections(word)
        if self._is_safe(word, corrections):
            return self._corrected(word, corrections)
        parts = self._parts_of(word)
        if parts:
            shares = self._shares(parts)
            return Found(tuple(map(self._part, parts, shares)))
        if corrections:
            return self._corrected(word, corrections)
        others = [*self.vocabulary.relatives(word, _MOST_KIN)]
        if is_open and not others and len(word) >= _SHORTEST_BEGUN:
            others += self.vocabulary.begun(word, _MOST_KIN)
        kin = tuple(Variant(Form.EXACT, other, _KIN) for other in others)
        slight = _SLIGHT if base_language(self.language) == "nl" else _SLIGHT_ELSEWHERE
        is_slight = not kin and len(word) <= slight
        return Found((Term(word, _SLIGHT_SHARE if is_slight else 1.0, kin),))

    def _same(self, exact: str, stem: str) -> Iterator[Variant]:
        if self.vocabulary.knows(exact):
            yield Variant(Form.EXACT, exact, 1.0)
        if self.vocabulary.knows_stem(stem):
            yield Variant(Form.STEM, stem, _SAME_STEM)
        elif self.vocabulary.knows(exact):
            # Without its accents a word may have another stem than the same word with them.
            yield Variant(Form.STEM, self.vocabulary.stem_of(exact), _SAME_STEM)

    def _compounds(self, word: str) -> Iterator[Variant]:
        """Yield the compounds that end in the word: `bestuur` asks for `alliantiebestuur` too."""
        if len(word) >= _SHORTEST_ENDING and has_compounds(self.language):
            for other in self.vocabulary.endings(word, _MOST_COMPOUNDS):
                yield Variant(Form.STEM, self.vocabulary.stem_of(other), _COMPOUND)

    def _completions(self, start: str, *, is_known: bool) -> Iterator[Variant]:
        """Yield the words that begin so; less surely where the beginning is a word already."""
        surety = _BEGUN_THOUGH_KNOWN if is_known else _BEGUN
        others = beginnings(start) if self._is_arabic else ()
        for beginning in (start, *others):
            for word in self.vocabulary.completions(beginning, _MOST_COMPLETIONS):
                part = len(beginning) / len(word)
                yield Variant(Form.EXACT, word, surety * (0.6 + 0.4 * part))

    def _inflections(self, word: str) -> Iterator[Variant]:
        """Yield known words of one or two letters more, which the stemmer sees as other words."""
        if self._is_arabic:
            yield from self._arabic_forms(word)
        elif len(word) >= _SHORTEST_INFLECTED:
            for other in self.vocabulary.completions(word, _MOST_COMPLETIONS):
                if len(other) <= len(word) + 2:
                    yield Variant(Form.STEM, self.vocabulary.stem_of(other), _INFLECTED)

    def _arabic_forms(self, word: str) -> Iterator[Variant]:
        """Yield what an unknown Arabic word is a form of: without a particle, or by its root."""
        known = [stem for stem in looser_stems(word) if self.vocabulary.knows_stem(stem)]
        for stem in known:
            yield Variant(Form.STEM, stem, _INFLECTED)
        if not known:
            for other in self.vocabulary.of_one_root(word, _MOST_KIN):
                yield Variant(Form.STEM, self.vocabulary.stem_of(other), _KIN)

    @property
    def _is_arabic(self) -> bool:
        return base_language(self.language) == "ar"

    def _corrections(self, word: str) -> list[Correction]:
        """Return the known words that it may be a misspelling of; never a function word."""
        functional = function_words(self.language)
        found = self.vocabulary.nearest(word) or self.vocabulary.sounding_like(
            stem_of(word, self.language)
        )
        return [one for one in found if one.word not in functional]

    def _corrected(self, word: str, corrections: Sequence[Correction]) -> Found:
        variants = tuple(
            Variant(form, other, _CORRECTED - _LOST_PER_SLIP * correction.distance)
            for correction in corrections
            for form, other in (
                (Form.EXACT, correction.word),
                (Form.STEM, self.vocabulary.stem_of(correction.word)),
            )
        )
        return Found((Term(word, 1.0, variants),), corrections[0].word)

    def _is_safe(self, word: str, corrections: Sequence[Correction]) -> bool:
        is_long = len(word) >= _SHORTEST_SAFELY_CORRECTED
        return is_long and any(c.distance <= _SAFE_CORRECTION for c in corrections)

    def _known_parts(self, token: Token) -> tuple[Term, ...]:
        """Take a known compound apart, for items where its parts stand apart."""
        if len(token.exact) < _SHORTEST_COMPOUND or token.is_function:
            return ()
        parts = self._parts_of(token.exact)
        return tuple(self._part(part, 1.0) for part in parts if len(parts) > 1)

    def _parts_of(self, word: str) -> tuple[str, ...]:
        functional = function_words(self.language)
        parts = split_word(word, self.vocabulary, self.language)
        return tuple(dict.fromkeys(part for part in parts if part not in functional))

    def _shares(self, parts: Sequence[str]) -> list[float]:
        """Return how much of a compound each part is."""
        if len(parts) == 1:
            return [1.0]
        if not has_compounds(self.language):
            return [1 / len(parts)] * len(parts)
        is_light = parts[-1] in light_heads(self.language)
        head = _LIGHT_HEAD_SHARE if is_light else _HEAD_SHARE
        others = (1 - head) / (len(parts) - 1)
        return [*[others] * (len(parts) - 1), head]

    def _part(self, part: str, share: float) -> Term:
        """Return the term for a part of a word: the word, its stem, or a compound it ends."""
        variants = [*self._same(part, near_stem(part, self.language)), *self._compounds(part)]
        if not variants:
            # The part is known only as the end of words whose beginning is no word of its own.
            variants = [
                Variant(Form.STEM, self.vocabulary.stem_of(word), _COMPOUND)
                for word in self.vocabulary.all_endings(part)
            ]
        return Term(part, share, tuple(replace(v, quality=v.quality * _PART) for v in variants))
