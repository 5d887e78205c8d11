"""The composition root of the editor: everything of it is made and connected here."""

import getpass
import logging
import re
from datetime import date, datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.content.database import read_database
from kiosk.content.desk import EditingDesk
from kiosk.content.draft_errors import DraftError, DraftMissing, DraftReadOnly
from kiosk.content.media_folder import MediaFolder
from kiosk.editor.viewmodels.editor import EditorParts, EditorViewModel
from kiosk.editor.viewmodels.refusal import RefusalViewModel
from kiosk.editor.window import EditorWindow, RefusalWindow
from kiosk.paths import BUNDLED_CONTENT, data_folder
from kiosk.ui.jobs import WorkerThread
from kiosk.ui.translation import Translation
from kiosk.ui.window import log_qt_messages, make_application

_log = logging.getLogger(__name__)

OWN_DRAFT = "concept.db"
DEFAULT_SIZE = (1366, 768)


def run_editor(path: Path | None, windowed: tuple[int, int] | None = None) -> int:
    """Run the editor until its window is closed; return the exit code.

    Args:
        path: The draft; without one the user's own, made from the bundled content at first.
        windowed: Size of the window; without one it fills the screen.

    Raises:
        ContentUnavailable: The user's own draft is to be made, and there is no content.
    """
    log_qt_messages()
    application = make_application("auto")
    retranslate = Translation(application)
    author = login_name()
    while True:
        try:
            desk = open_desk(path, author)
        except DraftError as error:
            _log.error("%s", error)
            if not _ask_to_try_again(application, error.for_staff):
                return 1
        else:
            return _edit(application, desk, retranslate, windowed)


def open_desk(path: Path | None, author: str) -> EditingDesk:
    """Open a draft, or the user's own.

    Raises:
        DraftError: It can't be opened.
        ContentUnavailable: The user's own is to be made, and there is no content.
    """
    if path is not None:
        return EditingDesk.open(path, author=author, now=datetime.now)
    own = data_folder() / OWN_DRAFT
    try:
        return EditingDesk.open(own, author=author, now=datetime.now)
    except DraftMissing:
        content = read_database(BUNDLED_CONTENT)
        try:
            own.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DraftReadOnly(own) from error
        read_media = MediaFolder(BUNDLED_CONTENT).read
        EditingDesk.create(own, content, author=author, now=datetime.now, read_media=read_media)
        return EditingDesk.open(own, author=author, now=datetime.now)


def login_name() -> str:
    """Return the name that the user is logged in by, fit for people to read."""
    try:
        name = getpass.getuser()
    except (KeyError, OSError, ImportError):
        name = ""
    return re.sub(r"[\s\x00-\x1f]+", " ", name).strip() or "redactie"


def make_editor(desk: EditingDesk, translation: Translation) -> EditorViewModel:
    """Make the view model of the editor on an open draft."""
    return EditorViewModel(
        EditorParts(
            desk=desk,
            reopen=lambda author: EditingDesk.open(desk.path, author=author, now=datetime.now),
            executor=WorkerThread(),
            today=date.today,
            retranslate=translation.use,
        )
    )


def _edit(
    application: QGuiApplication,
    desk: EditingDesk,
    translation: Translation,
    windowed: tuple[int, int] | None,
) -> int:
    window = EditorWindow(make_editor(desk, translation))
    if windowed is None:
        window.window.showMaximized()
    else:
        window.show(windowed)
    code = application.exec()
    window.close()
    return code


def _ask_to_try_again(application: QGuiApplication, reason: str) -> bool:
    refusal = RefusalViewModel(reason)
    wishes: list[bool] = []

    def try_again() -> None:
        wishes.append(True)
        window.window.close()

    refusal.tryRequested.connect(try_again)
    window = RefusalWindow(refusal)
    window.window.show()
    application.exec()
    window.close()
    return bool(wishes)
