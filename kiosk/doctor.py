"""Is this terminal in order? The checks that the parts offer, as one table; nothing starts Qt."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.catalogue.installed import content_in_use, keyring, number_of
from kiosk.catalogue.opening import open_engine
from kiosk.catalogue.receiving import unknown_keys
from kiosk.content.errors import ContentUnavailable
from kiosk.content.store import ContentStore
from kiosk.content.tables import SCHEMA_VERSION
from kiosk.display import connected_screens, find_display
from kiosk.editions.edition_file import ENDING
from kiosk.languages import SOURCE_LANGUAGE, offered_languages
from kiosk.paths import ASSETS, data_folder
from kiosk.settings.reading import LoadedSettings
from kiosk.speech.espeak import EspeakSynthesizer
from kiosk.speech.voices import KnowsVoices, find_voices
from kiosk.station.inbox import Inbox
from kiosk.station.libraries import Need, missing_libraries, packages_of

_FONT_SIGNATURES = (b"\x00\x01\x00\x00", b"OTTO")


class State(StrEnum):
    """How a part of the terminal is: in order, in need of an eye, or wrong."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Check:
    """What was found of one part, and what an administrator can do about it."""

    name: str
    state: State
    detail: str
    remedy: str = ""


def examine(settings: LoadedSettings, content: Path | None = None) -> tuple[Check, ...]:
    """Return every check of this terminal; a check that can't be made is a failed one.

    Without `content` it is about what the terminal shows.
    """
    content = content or content_in_use(lambda _complaint: None)
    checks: dict[str, Callable[[], Check]] = {
        "content": lambda: check_content(content),
        "index": lambda: check_index(content),
        "edition": lambda: check_edition(settings),
        "fonts": lambda: check_fonts(ASSETS / "fonts"),
        "libraries": check_libraries,
        "screen": check_screen,
        "voices": lambda: check_voices(EspeakSynthesizer()),
        "settings": lambda: check_settings(settings),
        "data folder": lambda: check_data_folder(data_folder()),
    }
    return tuple(_made(name, check) for name, check in checks.items())


def _made(name: str, check: Callable[[], Check]) -> Check:
    try:
        return check()
    except Exception as error:
        return Check(name, State.FAIL, f"could not be examined: {type(error).__name__}: {error}")


def check_content(path: Path) -> Check:
    """Say whether the content opens, and how much is in it."""
    try:
        store = ContentStore.open(path)
    except ContentUnavailable as error:
        remedy = "Install the program again, or name another database with --content."
        return Check("content", State.FAIL, str(error), remedy)
    languages = store.languages()
    counts = {
        "questions": len(store.questions(SOURCE_LANGUAGE)),
        "themes": len(store.themes(SOURCE_LANGUAGE)),
        "partners": len(store.partners(SOURCE_LANGUAGE)),
        "pages": len(store.pages(SOURCE_LANGUAGE)),
    }
    listed = ", ".join(f"{count} {kind}" for kind, count in counts.items())
    detail = f"{listed}; of {store.content_date}, schema {SCHEMA_VERSION}, in {'/'.join(languages)}"
    if not counts["questions"]:
        return Check(
            "content", State.FAIL, detail, "There is nothing to show: replace the content."
        )
    return Check("content", State.OK, detail)


def check_index(content: Path) -> Check:
    """Say whether search works; like the terminal itself, this builds an index that is missing."""
    try:
        store = ContentStore.open(content)
    except ContentUnavailable:
        return Check("index", State.FAIL, "no content to search", "See the content above.")
    opened = open_engine(store, data_folder())
    if opened.engine is None:
        remedy = "Residents can browse, but not search. See the log; install the program again."
        return Check("index", State.FAIL, opened.notice, remedy)
    try:
        missed = [
            question.id
            for question in store.questions(SOURCE_LANGUAGE)
            if question.id not in {hit.id for hit in opened.engine.search(question.title).hits}
        ]
    finally:
        opened.engine.close()
    if missed:
        remedy = f"Remove the index in {data_folder()}: it is built anew at the next start."
        return Check("index", State.FAIL, f"not found by their own title: {missed}", remedy)
    if opened.notice:
        remedy = "Search works, but each start takes longer: give the kiosk a folder to write to."
        return Check("index", State.WARN, opened.notice, remedy)
    return Check("index", State.OK, "fits the content, finds every question by its title")


def check_edition(settings: LoadedSettings) -> Check:
    """Say which edition is in use, and which can't be."""
    complaints: list[str] = []
    used = content_in_use(complaints.append)
    number = number_of(used)
    keys = [key.fingerprint for key in keyring().known() if not key.is_revoked]
    detail = f"edition {number}" if number else "the content that came with the program"
    detail += f"; trusted keys: {', '.join(keys) or 'none'}"
    inbox = Inbox(map(Path, settings.settings.delivery.inbox), ENDING)
    unknown = unknown_keys(inbox, keyring())
    if complaints:
        remedy = "The newest good edition is shown. Install the edition again from its file."
        return Check("edition", State.FAIL, "; ".join([*complaints, detail]), remedy)
    if unknown:
        waiting = ", ".join(f"{name} (signed with {key})" for name, key in unknown.items())
        remedy = "If you know whose key it is, add it with `kiosk keys trust FILE`."
        return Check("edition", State.WARN, f"{detail}; waits for a key: {waiting}", remedy)
    return Check("edition", State.OK, detail)


def check_fonts(folder: Path) -> Check:
    """Say whether the fonts that the offered languages need are there and are fonts."""
    families = {language.font for language in offered_languages().values()}
    files = sorted(folder.glob("*.ttf"))
    missing = [
        family
        for family in sorted(families)
        if not any(file.name.startswith(family.replace(" ", "")) for file in files)
    ]
    damaged = [file.name for file in files if not _is_font(file)]
    if missing or damaged:
        parts = [f"missing: {', '.join(missing)}"] if missing else []
        parts += [f"unreadable: {', '.join(damaged)}"] if damaged else []
        remedy = "Install the program again; until then the screens use fonts of the system."
        return Check("fonts", State.FAIL, f"{'; '.join(parts)} in {folder}", remedy)
    return Check("fonts", State.OK, f"{len(files)} files of {', '.join(sorted(families))}")


def check_libraries() -> Check:
    """Say whether the system has the libraries that Qt links."""
    missing = missing_libraries()
    if not missing:
        return Check("libraries", State.OK, "all that Qt needs can be loaded")
    detail = f"missing: {', '.join(library.soname for library in missing)}"
    # Without sound all else works; what is read aloud is at least highlighted.
    state = State.WARN if {library.need for library in missing} == {Need.AUDIO} else State.FAIL
    return Check("libraries", state, detail, f"apt-get install {' '.join(packages_of(missing))}")


def check_screen() -> Check:
    """Say which display this process would draw on, and which screens the kernel sees."""
    display = find_display()
    screens = connected_screens()
    detail = "; ".join([display.detail, *(f"connected: {screen}" for screen in screens)])
    if display.is_there:
        return Check("screen", State.OK, detail)
    remedy = "Run this on the terminal's own desktop; `kiosk tour OUT` draws without a display."
    return Check("screen", State.WARN, detail, remedy)


def check_voices(engine: KnowsVoices) -> Check:
    """Say which of the offered languages can be read aloud, beside what is recorded."""
    wanted = [language for language in offered_languages().values() if language.voice]
    found = find_voices(engine, wanted)
    mute = [language.code for language in wanted if language.code not in found]
    spoken = f"read aloud: {', '.join(found) or 'none'}"
    if mute:
        detail = f"{spoken}; no voice for: {', '.join(mute)}"
        remedy = "Only recordings are read aloud in these. apt-get install espeak-ng"
        return Check("voices", State.WARN, detail, remedy)
    return Check("voices", State.OK, spoken)


def check_settings(settings: LoadedSettings) -> Check:
    """Say whether all of the settings file is understood."""
    if settings.problems:
        sentences = "; ".join(problem.sentence() for problem in settings.problems)
        remedy = "Correct the settings; until then the defaults are used. See docs/settings.md."
        return Check("settings", State.FAIL, sentences, remedy)
    detail = str(settings.path) if settings.path else "no settings file: all defaults"
    return Check("settings", State.OK, detail)


def check_data_folder(folder: Path) -> Check:
    """Say whether the kiosk can keep a log and an index."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"ok")
    except OSError as error:
        reason = f"{folder} can't be written: {error.strerror or error}"
        remedy = "Give the kiosk's user this folder, or set KIOSK_DATA to another one."
        return Check("data folder", State.FAIL, reason, remedy)
    return Check("data folder", State.OK, str(folder))


def _is_font(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            return opened.read(4) in _FONT_SIGNATURES
    except OSError:
        return False
