"""Takes apart what was written as one word: Dutch compounds and words run together."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.search.analysis import stem_of
from kiosk.search.function_words import function_words, has_compounds, light_heads
from kiosk.search.vocabulary import Vocabulary

_LONGEST = 40
_MOST_PARTS = 7
_SHORTEST_PART = 3
_SHORTEST_BY_STEM = 4
_MOST_OF_PIECE = 0.6
_SHORTEST_ENDING = 6
_SHORTEST_RUN_TOGETHER = 10
_LINKS = ("s", "en", "e", "n")


@dataclass(frozen=True, slots=True)
class _Split:
    cost: float
    parts: tuple[str, ...]
    may_link: bool = False


def split_word(word: str, vocabulary: Vocabulary, language: str) -> tuple[str, ...]:
    """Return the parts of a word, all known; none if it can't be taken apart.

    Fewer parts are better than more, and linking letters are left out. Only a long word, which may
    be several run together, has function words among its parts.
    """
    if not 2 * _SHORTEST_PART <= len(word) + 2 <= _LONGEST or word.isdigit():
        return ()
    best: dict[int, _Split] = {0: _Split(0, ())}
    for start in range(len(word)):
        split = best.get(start)
        if split is None or len(split.parts) >= _MOST_PARTS:
            continue
        for end, cost, part in _pieces(word, start, split.may_link, vocabulary, language):
            known = best.get(end)
            if known is None or split.cost + cost < known.cost:
                may_link = any(piece not in function_words(language) for piece in part)
                best[end] = _Split(split.cost + cost, (*split.parts, *part), may_link)
    whole = best.get(len(word))
    if whole is None:
        return ()
    if any(part in function_words(language) for part in whole.parts):
        # Words run together have no linking letters between them: only compounds have.
        return whole.parts if "".join(whole.parts) == word else ()
    return whole.parts if any(map(_has_weight, whole.parts)) else ()


def _pieces(
    word: str, start: int, may_link: bool, vocabulary: Vocabulary, language: str
) -> Iterator[tuple[int, float, tuple[str, ...]]]:
    """Yield each piece that may begin here: its end, its cost, and the part that it adds."""
    is_compounding = has_compounds(language)
    if may_link and is_compounding:
        for link in _LINKS:
            if word.startswith(link, start):
                yield start + len(link), 0.3, ()
    if start and is_compounding:
        head = word[start:]
        if head in light_heads(language):
            yield len(word), 1.2, (head,)
        elif len(head) >= _SHORTEST_ENDING and vocabulary.all_endings(head):
            yield len(word), 1.4, (head,)
    is_run_together = len(word) >= _SHORTEST_RUN_TOGETHER
    for end in range(start + 1, len(word) + (start > 0)):
        piece = word[start:end]
        cost = _cost(piece, vocabulary, language)
        if cost is not None:
            yield end, cost, (piece,)
        elif is_run_together and len(piece) > 1 and piece in function_words(language):
            yield end, 1.1, (piece,)


def _cost(piece: str, vocabulary: Vocabulary, language: str) -> float | None:
    if piece in function_words(language):
        return None
    if piece.isdigit():
        return 1.0 if vocabulary.knows(piece) else None
    if len(piece) >= _SHORTEST_PART and vocabulary.knows(piece):
        return 1.0
    stem = near_stem(piece, language)
    return 1.1 if len(piece) >= _SHORTEST_BY_STEM and vocabulary.knows_stem(stem) else None


def near_stem(piece: str, language: str) -> str:
    """Return the stem of a part of a word, or the part itself where the stem is far shorter.

    The stemmer makes `open` of `openings` and `stel` of `stellingen`: too far for a guess.
    """
    stem = stem_of(piece, language)
    return stem if len(stem) > _MOST_OF_PIECE * len(piece) else piece


def _has_weight(part: str) -> bool:
    return len(part) > _SHORTEST_PART or part.isdigit()
