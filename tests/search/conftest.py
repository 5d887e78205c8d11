"""A small content in four languages, as search receives it."""

from collections.abc import Iterator

import pytest

from kiosk.search.document import SearchDocument
from kiosk.search.engine import SearchEngine

DOCUMENTS = (
    SearchDocument(
        id="bestuur",
        kind="question",
        language="nl",
        title="Wat is het alliantiebestuur en wie zitten daar in?",
        body="In dit bestuur zitten veel mensen. De burgemeester van Amsterdam is de voorzitter.",
        everyday_words=("de baas", "leiding", "wie beslist"),
    ),
    SearchDocument(
        id="meedoen",
        kind="question",
        language="nl",
        title="Hoe kan ik als bewoner meedoen, meepraten, en meedenken?",
        body="Er zijn werkgroepen waar bewoners aan kunnen deelnemen. Neem contact met ons op.",
        everyday_words=("vrijwilliger", "goed idee"),
    ),
    SearchDocument(
        id="thema-wonen",
        kind="theme",
        language="nl",
        title="Wonen en leefomgeving",
        body="Een goede woning in een fijne buurt.\nDaar werken bewonersorganisaties aan mee.",
        everyday_words=("huur", "schimmel in huis", "woningnood"),
    ),
    SearchDocument(
        id="thema-werk",
        kind="theme",
        language="nl",
        title="Werk en bestaanszekerheid",
        body="Genoeg werk, en iedere maand genoeg geld.",
        everyday_words=("baan", "uitkering"),
    ),
    SearchDocument(
        id="thema-wonen",
        kind="theme",
        language="en",
        title="Housing and surroundings",
        body="A good home in a pleasant neighbourhood.",
        everyday_words=("rent", "mould"),
    ),
    SearchDocument(
        id="thema-wonen",
        kind="theme",
        language="tr",
        title="Konut ve yaşam çevresi",
        body="İyi bir ev, güzel bir mahalle. Ispanak değil.",
        everyday_words=("kira", "küf"),
    ),
    SearchDocument(
        id="thema-wonen",
        kind="theme",
        language="ar",
        title="السَّكَن والبيئة المعيشية",
        body="بيت جيد في حيّ لطيف مع الأصدقاء.",
        everyday_words=("إيجار", "عفن"),
    ),
)


@pytest.fixture(scope="session")
def documents() -> tuple[SearchDocument, ...]:
    return DOCUMENTS


@pytest.fixture(scope="session")
def engine() -> Iterator[SearchEngine]:
    engine = SearchEngine.in_memory(DOCUMENTS)
    yield engine
    engine.close()
