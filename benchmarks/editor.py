"""Prints how the editor does with many items, beside the same editor with today's content."""

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from benchmarks.draft import of_size
from kiosk.content.database import read_database
from kiosk.content.desk import EditingDesk
from kiosk.content.model import Content
from kiosk.editor.parts import EditorParts
from kiosk.editor.viewmodels.editor import EditorViewModel
from kiosk.editor.window import EditorWindow
from kiosk.paths import BUNDLED_CONTENT
from kiosk.ui.jobs import WorkerThread
from kiosk.ui.speech_player import SilentPlayer
from kiosk.ui.translation import Translation
from kiosk.ui.window import make_application

SEARCHES = ("alliantie", "partner", "convenant", "thema")
SENTENCE = "een andere zin voor deze vraag"
SELECTIONS = 30


def main() -> None:
    """Measure the editor on a draft of as many items as are asked for, off-screen."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("items", nargs="?", type=int, default=10_000)
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    today = read_database(BUNDLED_CONTENT)
    translation = Translation(make_application("software"))
    for content in (today, of_size(today, options.items)):
        print(f"{len(content.items)} items")
        with tempfile.TemporaryDirectory() as folder:
            measure(Path(folder) / "draft.db", content, translation)


def measure(path: Path, content: Content, translation: Translation) -> None:
    """Print the times from an opened file to the first frame, and of keys and clicks."""
    EditingDesk.create(path, content, author="Bench", now=datetime.now)
    began, worked = time.perf_counter(), time.thread_time()
    with opened(path, translation) as (editor, seat):
        seat.frame()
        waited, worked = time.perf_counter() - began, time.thread_time() - worked
        print(f"  opening, to the first frame: {waited * 1000:.0f} ms, {worked * 1000:.0f} of work")
        # The checks look around off the GUI thread, which would be measured too.
        seat.wait(lambda: editor.findings.is_ready)
        seat.focus("searchField")
        show(
            "a key in the search box",
            [seat.key(sign) for word in SEARCHES for sign in round_trip(word)],
        )
        editor.items.showAll()
        seat.focus("titleField")
        show("a key in a title", [seat.key(sign) for sign in SENTENCE])
        seat.focus("bodyField")
        show("a key in a text", [seat.key(sign) for sign in SENTENCE])
        show(
            "another item", [seat.timed(lambda: editor.selectBeside(1)) for _ in range(SELECTIONS)]
        )


def round_trip(word: str) -> list[str | Qt.Key]:
    """Return the keys that write a word and take it away again."""
    return [*word, *([Qt.Key.Key_Backspace] * len(word))]


@contextmanager
def opened(path: Path, translation: Translation) -> "Iterator[tuple[EditorViewModel, Seat]]":
    """Open the editor on a draft."""
    editor = EditorViewModel(
        EditorParts(
            desk=EditingDesk.open(path, author="Bench", now=datetime.now),
            open_draft=lambda path, author: EditingDesk.open(path, author=author, now=datetime.now),
            copy_path=lambda: path.with_name("copy.db"),
            executor=WorkerThread(),
            today=date.today,
            retranslate=translation.use,
            player=SilentPlayer(),
        )
    )
    window = EditorWindow(editor)
    window.show((1366, 768))
    try:
        yield editor, Seat(window)
    finally:
        window.close()


class Seat:
    """Somebody before the window, with a watch."""

    def __init__(self, window: EditorWindow) -> None:
        self._window = window.window
        self._frames = 0
        self._window.frameSwapped.connect(self._count)

    def _count(self) -> None:
        self._frames += 1

    def wait(self, condition: Callable[[], bool]) -> None:
        """Let Qt work until a condition holds."""
        while not condition():
            loop = QEventLoop()
            QTimer.singleShot(0, loop.quit)
            loop.exec()

    def frame(self) -> None:
        """Wait for the next frame."""
        drawn = self._frames
        self._window.update()
        self.wait(lambda: self._frames > drawn)

    def focus(self, name: str) -> None:
        """Put the cursor in a field."""
        field = self._window.findChild(QQuickItem, name)
        assert field is not None
        field.forceActiveFocus()
        self.frame()

    def key(self, key: "str | Qt.Key") -> tuple[float, float]:
        """Press a key; return the milliseconds to the frame that shows it, and those of work."""
        return self.timed(lambda: QTest.keyClick(self._window, key))

    def timed(self, act: Callable[[], object]) -> tuple[float, float]:
        """Do something; return the milliseconds to the frame that shows it, and those of work.

        What this thread works does not depend on what else the machine does.
        """
        began, worked = time.perf_counter(), time.thread_time()
        act()
        self.frame()
        return (time.perf_counter() - began) * 1000, (time.thread_time() - worked) * 1000


def show(what: str, times: list[tuple[float, float]]) -> None:
    """Print the median and the 95th percentile."""
    waits, works = zip(*times, strict=True)
    high = statistics.quantiles(waits, n=20)[-1]
    work = statistics.median(works)
    print(
        f"  {what}, to its frame: {statistics.median(waits):.0f} ms, p95 {high:.0f} ms, "
        f"{work:.0f} of work"
    )


if __name__ == "__main__":
    main()
