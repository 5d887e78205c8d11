"""What the editor is made of; the composition root gives it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.content.desk import EditingDesk
from kiosk.ui.jobs import Executor
from kiosk.ui.speech_player import SpeechPlayer


@dataclass(frozen=True)
class EditorParts:
    """What the editor is made of.

    `open_draft` opens a draft in somebody's name; `copy_path` says where a copy of it can lie;
    `player` plays recordings.
    """

    desk: EditingDesk
    open_draft: Callable[[Path, str], EditingDesk]
    copy_path: Callable[[], Path]
    executor: Executor
    today: Callable[[], date]
    retranslate: Callable[[str], None]
    player: SpeechPlayer
