"""Finds passive forms in a Dutch sentence by its words alone, so it may err: it is for advice."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache

from kiosk.content.prose import Passage
from kiosk.paths import ASSETS

_CLAUSE = re.compile(r"[^,;:()–—]+")
_WORD = re.compile(r"[^\W\d_]+")
_WORDEN = {"word", "wordt", "worden", "werd", "werden"}
_ZIJN = {"is", "zijn", "was", "waren"}
# With one of these the participle is that of an active perfect.
_HEBBEN = {"heb", "hebt", "heeft", "hebben", "had", "hadden"}

_PREFIX = (
    "aan|af|bij|bijeen|binnen|door|in|klaar|kwijt|los|mee|na|neer|om|onder|op|open|over|samen|"
    "stil|tegen|teniet|terecht|terug|toe|uit|vast|voor|vooruit|weg"
)
_REGULAR = re.compile(rf"(?:{_PREFIX})?ge[^\W\d_]{{2,}}(?:d|t|en)")
_WITHOUT_GE = re.compile(r"(?:be|er|her|mis|onder|ont|over|ver)[^\W\d_]{3,}[dt]")
# These are made with 'zijn' when active: 'is gekomen door' is no passive.
_ACTIVE_WITH_ZIJN = re.compile(
    r".*(?:gekomen|gegaan|gebleven|gebleken|gelukt|geweest|geworden|gegroeid|gestegen|gedaald|"
    r"veranderd|verhuisd|gestorven|gestopt|gevallen|verbaasd|gelopen|gereden)"
)
_NONE = re.compile("(?!)")


def passive_forms(sentence: Passage) -> Iterator[Passage]:
    """Yield the passive forms in a sentence, from the auxiliary verb to the participle.

    A clause counts as passive if it holds a form of 'worden' and a past participle, or one of
    'zijn' with a participle and 'door': these are the auxiliaries of the passive in the Algemene
    Nederlandse Spraakkunst. Without 'door' the second kind looks like an active perfect.
    """
    for clause in _CLAUSE.finditer(sentence.text):
        words = list(_WORD.finditer(clause[0].lower()))
        spoken = {word[0] for word in words}
        if spoken & _WORDEN:
            auxiliaries, active = _WORDEN, _NONE
        elif "door" in spoken and not spoken & _HEBBEN:
            auxiliaries, active = _ZIJN, _ACTIVE_WITH_ZIJN
        else:
            continue
        verbs = [word for word in words if word[0] in auxiliaries]
        participles = [
            word for word in words if _is_participle(word[0]) and not active.fullmatch(word[0])
        ]
        if verbs and participles:
            start = min(verbs[0].start(), participles[0].start())
            end = max(verbs[0].end(), participles[0].end())
            yield Passage(clause[0][start:end], sentence.start + clause.start() + start)


def _is_participle(word: str) -> bool:
    strong, others = _word_lists()
    if word in others or word.endswith("heid"):
        return False
    return word in strong or bool(_REGULAR.fullmatch(word) or _WITHOUT_GE.fullmatch(word))


@cache
def _word_lists() -> tuple[frozenset[str], frozenset[str]]:
    path = ASSETS / "words" / "participles.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return frozenset(table["strong"]), frozenset(table["others"])
