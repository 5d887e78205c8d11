"""Splits a text into the sentences that are spoken and highlighted one at a time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

LONGEST_SENTENCE = 300

# Never the end of a sentence, whatever follows.
_ABBREVIATIONS = """
    a.u.b. b.v. bijv. blz. bv. ca. dhr. dr. drs. d.w.z. i.p.v. i.v.m. incl. ing. ir. max. m.b.t.
    mevr. min. mr. mw. n.a.v. nr. o.a. o.b.v. prof. resp. st. t.a.v. tel. t.o.v. vgl.
    approx. e.g. i.e. mrs. ms. vs.
    bkz. doç. örn. sn. yrd.
"""
_KNOWN_ABBREVIATIONS = frozenset(_ABBREVIATIONS.split())
_ENDS = re.compile(r"[.!?…؟؛۔]+[\"'’”»)\]]*(?=\s|$)")
_LAST_WORD = re.compile(r"[^\s(\[\"‘“«]+$")
_LIST_NUMBER = re.compile(r"\s*(?:\d{1,3}|[A-Za-z])\.")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+", re.UNICODE)
_CLAUSE_ENDS = re.compile(r"[,;:،–—]\s")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and where it stands in its text: characters `start` to `end`."""

    start: int
    end: int
    text: str


def split_sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of a text in their order; what holds no letter or digit is left out.

    A new line ends a sentence, so each list item is one. A sentence that is too long to be followed
    on the screen is split after a comma, and where there is none between words.
    """
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[Sentence]:
    for line in re.finditer(r"[^\n\r\u2028\u2029]+", text):
        edges = [0, *_ends_within(line[0]), len(line[0])]
        for start, end in pairwise(edges):
            for first, last in _short_enough(line[0], start, end):
                sentence = _trimmed(text, line.start() + first, line.start() + last)
                if any(sign.isalnum() for sign in sentence.text):
                    yield sentence


def _ends_within(line: str) -> Iterator[int]:
    for match in _ENDS.finditer(line):
        if _is_end(line, match):
            yield match.end()


def _is_end(line: str, match: re.Match[str]) -> bool:
    following = line[match.end() :].lstrip().lstrip("\"'‘“«([")
    if following[:1].islower():
        return False
    if not match[0].startswith(".") or match[0].startswith(".."):
        return True
    before = line[: match.start() + 1]
    if _LIST_NUMBER.fullmatch(before):
        return False
    word = _LAST_WORD.search(before)
    return word is None or not (
        word[0].casefold() in _KNOWN_ABBREVIATIONS or _INITIALS.fullmatch(word[0]) is not None
    )


def _short_enough(line: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST_SENTENCE:
        cut = _cut(line, start)
        yield start, cut
        start = cut
    yield start, end


def _cut(line: str, start: int) -> int:
    limit = start + LONGEST_SENTENCE
    clauses = [match.end() for match in _CLAUSE_ENDS.finditer(line, start, limit)]
    if clauses:
        return clauses[-1]
    space = line.rfind(" ", start, limit)
    return space + 1 if space > start else limit


def _trimmed(text: str, start: int, end: int) -> Sentence:
    whole = text[start:end]
    start += len(whole) - len(whole.lstrip())
    bare = whole.strip()
    return Sentence(start, start + len(bare), bare)
