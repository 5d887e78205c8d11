"""The composition root of the editor: everything of it is made and connected here."""

import logging
from datetime import date, datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.content.desk import EditingDesk
from kiosk.content.draft_errors import DraftError
from kiosk.editor.own_draft import copy_path, login_name, open_desk
from kiosk.editor.parts import EditorParts
from kiosk.editor.viewmodels.editor import EditorViewModel
from kiosk.editor.viewmodels.refusal import RefusalViewModel
from kiosk.editor.window import EditorWindow, RefusalWindow
from kiosk.ui.jobs import WorkerThread
from kiosk.ui.signals import leaving_on_signals
from kiosk.ui.speech_player import SoundPlayer, open_audio_sink
from kiosk.ui.translation import Translation
from kiosk.ui.window import log_qt_messages, make_application

_log = logging.getLogger(__name__)


def run_editor(path: Path | None, windowed: tuple[int, int] | None = None) -> int:
    """Run the editor until its window is closed; return the exit code.

    Args:
        path: The draft; without one the user's own, made from the newest edition at first.
        windowed: Size of the window; without one it fills the screen.

    Raises:
        ContentUnavailable: The user's own draft is to be made, and there is no content.
        DraftError: The draft can't be opened, and the user did not want to try again.
    """
    log_qt_messages()
    application = make_application("auto")
    translation = Translation(application)
    with leaving_on_signals(application):
        return _run(application, path, translation, windowed)


def make_editor(desk: EditingDesk, translation: Translation) -> EditorViewModel:
    """Make the view model of the editor on an open draft."""
    return EditorViewModel(
        EditorParts(
            desk=desk,
            open_draft=lambda path, author: EditingDesk.open(path, author=author, now=datetime.now),
            copy_path=copy_path,
            executor=WorkerThread(),
            today=date.today,
            retranslate=translation.use,
            player=SoundPlayer(open_audio_sink),
        )
    )


def _run(
    application: QGuiApplication,
    path: Path | None,
    translation: Translation,
    windowed: tuple[int, int] | None,
) -> int:
    author = login_name()
    while True:
        try:
            desk = open_desk(path, author)
        except DraftError as error:
            _log.error("%s", error)
            if not _ask_to_try_again(application, error.for_staff):
                raise
        else:
            return _edit(application, desk, translation, windowed)


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
