"""Which draft is meant: a named one, or the user's own, made when it is first needed. No Qt."""

import getpass
import re
from datetime import datetime
from pathlib import Path

from kiosk.catalogue.installed import content_in_use
from kiosk.content.database import read_database
from kiosk.content.desk import EditingDesk
from kiosk.content.draft_errors import DraftMissing, DraftReadOnly
from kiosk.content.media_folder import MediaFolder
from kiosk.paths import data_folder


def own_draft() -> Path:
    """Return where the user's own draft lies, or will."""
    return data_folder() / "concept.db"


def open_desk(path: Path | None, author: str) -> EditingDesk:
    """Open a draft, or the user's own, which begins as what this machine shows residents.

    Raises:
        DraftError: It can't be opened.
        ContentUnavailable: The user's own is to be made, and there is no content.
    """
    if path is not None:
        return EditingDesk.open(path, author=author, now=datetime.now)
    own = own_draft()
    try:
        return EditingDesk.open(own, author=author, now=datetime.now)
    except DraftMissing:
        newest = content_in_use()
        content = read_database(newest)
        try:
            own.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DraftReadOnly(own) from error
        read_media = MediaFolder(newest).read
        EditingDesk.create(own, content, author=author, now=datetime.now, read_media=read_media)
        return EditingDesk.open(own, author=author, now=datetime.now)


def copy_path() -> Path:
    """Return where a copy of the draft can lie: in the user's own folder, under a name of now."""
    try:
        folder = Path.home()
    except RuntimeError:
        folder = data_folder()
    return folder / f"kiosk-concept-{datetime.now():%Y-%m-%d-%H%M%S}.db"


def login_name() -> str:
    """Return the name that the user is logged in by, fit for people to read."""
    try:
        name = getpass.getuser()
    except (KeyError, OSError, ImportError):
        name = ""
    return re.sub(r"[\s\x00-\x1f]+", " ", name).strip() or "redactie"
