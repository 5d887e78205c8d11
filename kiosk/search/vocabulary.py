"""The words of one language's index: which there are, how they begin, end and are misspelt."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from kiosk.languages import SOURCE_LANGUAGE
from kiosk.search.arabic import keys_of_kin, kin_keys
from kiosk.search.distance import edit_distance
from kiosk.search.function_words import base_language
from kiosk.search.sound import sound_key

_SHORTEST_CORRECTED = 4
# Where vowels tell words apart more than in Dutch, or letters are few.
_SHORTEST_CORRECTED_ELSEWHERE = 5
_SHORTEST_WITH_TWO_SLIPS = 8
_SHORTEST_PART = 3
_LONG_END = 6
_SHORTEST_KINSHIP = 7
_LONGEST_SUFFIX = 4
_SHORTEST_TURKISH_ROOT = 4
_LONGEST_TURKISH_ENDINGS = 8
_INFINITIVES = ("mak", "mek")
_MOST_COMPARED = 40
_LEAST_TO_COME = 1
_SHORTEST_BEGUN_WELL = 5
_CACHED_CORRECTIONS = 500
_SAME_SOUND = 0.5
_LAST = "\U0010ffff"
_LINKS = ("", "s", "e", "en", "n")

# Words by first letter and length of a spelling: the letters of it as bits, the word, its key.
_Sorted = dict[tuple[str, int], list[tuple[int, str, str]]]


@dataclass(frozen=True, slots=True)
class Correction:
    """A known word that an unknown one may stand for; below distance 1 both sound the same."""

    word: str
    distance: float


class Vocabulary:
    """The exact words in order, each with its stem and the number of items that hold it."""

    def __init__(
        self,
        words: Sequence[str],
        stems: Sequence[str],
        counts: Sequence[int],
        language: str = SOURCE_LANGUAGE,
    ) -> None:
        if not len(words) == len(stems) == len(counts):
            raise ValueError("each word needs its stem and its count")
        self._words = words
        self._stems = stems
        self._counts = counts
        self._language = language
        self._place = {word: place for place, word in enumerate(words)}
        self.nearest = lru_cache(maxsize=_CACHED_CORRECTIONS)(self._nearest)

    @classmethod
    def of(cls, stems: Mapping[str, str], counts: Mapping[str, int]) -> "Vocabulary":
        """Make a vocabulary from the stem and the count of each word."""
        words = sorted(stems)
        return cls(words, [stems[word] for word in words], [counts[word] for word in words])

    def columns(self) -> dict[str, Sequence[str] | Sequence[int]]:
        """Return the three columns, as they are kept in a file."""
        return {"words": self._words, "stems": self._stems, "counts": self._counts}

    def __len__(self) -> int:
        return len(self._words)

    def knows(self, word: str) -> bool:
        """Tell whether the word stands in the index exactly so."""
        return word in self._place

    def knows_stem(self, stem: str) -> bool:
        """Tell whether any form of the word stands in the index."""
        return stem in self._by_stem

    def stem_of(self, word: str) -> str:
        """Return the stem of a known word."""
        return self._stems[self._place[word]]

    def words_of(self, stem: str) -> Sequence[str]:
        """Return the known words with this stem."""
        return self._by_stem.get(stem, ())

    def completions(self, start: str, most: int) -> Sequence[str]:
        """Return the longer known words that begin so; of too many, those that occur most."""
        words = self._words
        found = words[bisect_left(words, start) : bisect_left(words, start + _LAST)]
        longer = [word for word in found if word != start]
        if len(longer) > most:
            longer.sort(key=lambda word: -self._counts[self._place[word]])
        return longer[:most]

    def endings(self, end: str, most: int) -> Sequence[str]:
        """Return the compounds that end so: after a known word, or where the end is long."""
        found = self._backwards_from(end)
        compounds = [word[::-1] for word in found if len(word) >= len(end) + _SHORTEST_PART]
        is_long = len(end) >= _LONG_END
        return [
            word
            for word in compounds
            if (is_long and len(word) > len(end) + _SHORTEST_PART)
            or self._begins_known(word[: -len(end)])
        ][:most]

    def all_endings(self, end: str, most: int = 20) -> Sequence[str]:
        """Return the known words that end so, whatever they begin with."""
        return [word[::-1] for word in self._backwards_from(end)][:most]

    def relatives(self, word: str, most: int) -> Sequence[str]:
        """Return the known words that share a long beginning: `democratie` for `democratisch`."""
        if base_language(self._language) == "tr":
            return self._turkish_relatives(word)[:most]
        for shared in range(len(word), max(_SHORTEST_KINSHIP, len(word) - _LONGEST_SUFFIX) - 1, -1):
            start = word[:shared]
            found = [w for w in self.completions(start, most) if len(w) <= shared + _LONGEST_SUFFIX]
            if self.knows(start):
                found.insert(0, start)
            if found:
                return found
        return ()

    def _turkish_relatives(self, word: str) -> Sequence[str]:
        """Return the known words that this one adds endings to: `katilmak` for `katilabilir`."""
        shortest = max(_SHORTEST_TURKISH_ROOT, len(word) - _LONGEST_TURKISH_ENDINGS)
        for shared in range(len(word) - 1, shortest - 1, -1):
            root = word[:shared]
            infinitives = [root + end for end in _INFINITIVES if self.knows(root + end)]
            if infinitives or self.knows(root) or self.knows_stem(root):
                known = [root] if self.knows(root) else []
                return [*infinitives, *known, *self.words_of(root)]
        return ()

    def of_one_root(self, word: str, most: int) -> Sequence[str]:
        """Return the known Arabic words that may be other forms of an unknown one."""
        found = {other for key in keys_of_kin(word) for other in self._by_root.get(key, ())}
        return sorted(found, key=lambda other: (abs(len(other) - len(word)), other))[:most]

    def begun(self, start: str, most: int) -> Sequence[str]:
        """Return the known words that begin nearly as an unknown start does, with one slip."""
        shared = len(start)
        while shared > _SHORTEST_PART and not self.completions(start[:shared], 1):
            shared -= 1
        if shared == len(start) or shared < _SHORTEST_BEGUN_WELL:
            return ()
        return [
            word
            for word in self.completions(start[:shared], _MOST_COMPARED)
            if len(word) >= len(start) + _LEAST_TO_COME
            and min(edit_distance(start, word[: len(start) + more], 1) for more in (-1, 0, 1)) <= 1
        ][:most]

    def _nearest(self, word: str, most: int = 3) -> tuple[Correction, ...]:
        """Return the known words that an unknown one may stand for, all at the least distance."""
        is_dutch = base_language(self._language) == "nl"
        shortest = _SHORTEST_CORRECTED if is_dutch else _SHORTEST_CORRECTED_ELSEWHERE
        if len(word) < _SHORTEST_CORRECTED or word.isdigit():
            return ()
        slips = 2 if len(word) >= _SHORTEST_WITH_TWO_SLIPS else 1
        key = sound_key(word, self._language)
        found = [
            Correction(other, distance)
            for other, other_key in self._candidates(word, key, slips).items()
            if (distance := _likeness(word, key, other, other_key, slips)) <= slips
        ]
        if not found:
            return ()
        closest = min(correction.distance for correction in found)
        if len(word) < shortest and closest > _SAME_SOUND:
            return ()
        best = [correction for correction in found if correction.distance == closest]
        best.sort(
            key=lambda correction: (-self._counts[self._place[correction.word]], correction.word)
        )
        return tuple(best[:most])

    def sounding_like(self, stem: str, most: int = 3) -> tuple[Correction, ...]:
        """Return the words whose stems sound like this stem of an unknown word."""
        if base_language(self._language) != "nl":
            return ()
        alike = self._by_stem_sound.get(sound_key(stem, self._language), ())
        return tuple(Correction(word, _SAME_SOUND) for word in alike[:most])

    def _begins_known(self, start: str) -> bool:
        return any(
            self.knows(start.removesuffix(link)) or self.knows_stem(start.removesuffix(link))
            for link in _LINKS
            if start.endswith(link) and len(start) - len(link) >= _SHORTEST_PART
        )

    def _backwards_from(self, end: str) -> Sequence[str]:
        turned, backwards = end[::-1], self._backwards
        return backwards[bisect_left(backwards, turned) : bisect_left(backwards, turned + _LAST)]

    @cached_property
    def _by_stem(self) -> Mapping[str, Sequence[str]]:
        grouped: dict[str, list[str]] = defaultdict(list)
        for word, stem in zip(self._words, self._stems, strict=True):
            grouped[stem].append(word)
        return grouped

    @cached_property
    def _by_root(self) -> Mapping[str, Sequence[str]]:
        grouped: dict[str, list[str]] = defaultdict(list)
        for word in self._words:
            for key in kin_keys(word):
                grouped[key].append(word)
        return grouped

    @cached_property
    def _backwards(self) -> list[str]:
        return sorted(word[::-1] for word in self._words)

    @cached_property
    def _by_stem_sound(self) -> dict[str, list[str]]:
        grouped: dict[str, list[str]] = defaultdict(list)
        for word, stem in zip(self._words, self._stems, strict=True):
            if len(stem) >= _SHORTEST_CORRECTED:
                grouped[sound_key(stem, self._language)].append(word)
        return grouped

    @cached_property
    def _by_sound(self) -> _Sorted:
        keys = [sound_key(word, self._language) for word in self._words]
        return _sorted(zip(keys, self._words, keys, strict=True))

    @cached_property
    def _by_letters(self) -> _Sorted:
        """Those whose sound is spelt otherwise: `neigbourhood` is near in its letters alone."""
        keys = ((word, sound_key(word, self._language)) for word in self._words)
        return _sorted((word, word, key) for word, key in keys if key != word)

    def _candidates(self, word: str, key: str, slips: int) -> Mapping[str, str]:
        """Return words with their keys that begin alike, and sound or are spelt nearly alike.

        Each slip adds or takes away at most two letters.
        """
        found: dict[str, str] = {}
        for spelt, groups in ((key, self._by_sound), (word, self._by_letters)):
            bits, most = _letter_bits(spelt), 2 * slips
            for length in range(len(spelt) - slips, len(spelt) + slips + 1):
                found |= {
                    other: other_key
                    for other_bits, other, other_key in groups.get((spelt[0], length), ())
                    if (bits ^ other_bits).bit_count() <= most
                }
        return found


def _sorted(words: Iterable[tuple[str, str, str]]) -> _Sorted:
    """Sort words, each after a spelling and with its key, by how that begins and its length."""
    groups: _Sorted = defaultdict(list)
    for spelt, word, key in words:
        groups[spelt[0], len(spelt)].append((_letter_bits(spelt), word, key))
    return groups


def _letter_bits(word: str) -> int:
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) % 61)
    return bits


def _likeness(word: str, key: str, other: str, other_key: str, slips: int) -> float:
    """Return the distance of two words: same sound is near, another first sound far."""
    if len(other) < _SHORTEST_CORRECTED and key != other_key:
        return slips + 1
    if key == other_key:
        return _SAME_SOUND
    spelt = edit_distance(word, other, slips)
    if spelt <= 1 or slips == 1:
        return spelt
    return min(spelt, edit_distance(key, other_key, 1) + 0.5)
