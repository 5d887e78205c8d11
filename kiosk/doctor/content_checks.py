"""Checks of what the terminal shows: its content, the index over it, and its editions."""

from pathlib import Path

from kiosk.catalogue.installed import content_in_use, keyring, number_of
from kiosk.catalogue.opening import open_engine
from kiosk.catalogue.receiving import unknown_keys
from kiosk.content.errors import ContentUnavailable
from kiosk.content.store import ContentStore
from kiosk.content.tables import SCHEMA_VERSION
from kiosk.doctor.check import Check, State
from kiosk.editions.edition_file import ENDING
from kiosk.languages import SOURCE_LANGUAGE
from kiosk.paths import data_folder
from kiosk.settings.reading import LoadedSettings
from kiosk.station.inbox import Inbox


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
    detail = f"edition {number}" if number else "the content that came with the program"
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


def check_keys() -> Check:
    """Say whose editions this terminal takes."""
    keys = [key.fingerprint for key in keyring().known() if not key.is_revoked]
    if keys:
        return Check("keys", State.OK, f"trusted: {', '.join(keys)}")
    remedy = "Add the key of who publishes, with `kiosk keys trust FILE`."
    return Check("keys", State.WARN, "no key is trusted: no edition can be installed", remedy)
