"""The last screen to fall back on."""

import subprocess
import sys

import pytest

from kiosk.ui.contact_window import ContactWindow

SIZES = [(1920, 1080), (1280, 800), (1080, 1920), (800, 600)]
LONG = dict.fromkeys(("nl", "en", "tr"), "De gastvrouw bij de ingang, op werkdagen. " * 5)


@pytest.fixture
def shown(application, qtbot):
    windows = []

    def show(size, ask_here=None):
        window = ContactWindow(ask_here or {})
        windows.append(window)
        window.resize(*size)
        window.show()
        qtbot.waitUntil(window.isExposed)
        qtbot.wait(50)
        return window

    assert application is not None
    yield show
    for window in windows:
        window.destroy()


def test_it_says_in_each_language_that_it_does_not_work_and_whom_to_ask(shown):
    texts = shown((1920, 1080)).texts
    titles = [title for title, _ in texts]
    assert titles[0] == "Dit scherm werkt nu niet"
    assert len(set(titles)) == len(titles) == 4
    assert "Vraag het aan iemand van het buurthuis." in texts[0][1]


def test_it_names_whom_the_settings_name(shown):
    texts = shown((1920, 1080), {"nl": "Vraag Fatima aan de bar."}).texts
    assert texts[0][1].endswith("Vraag Fatima aan de bar.")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("ask_here", [{}, LONG])
def test_all_of_it_is_on_the_screen(shown, size, ask_here):
    window = shown(size, ask_here)
    image = window.screen().grabWindow(window.winId()).toImage()
    background = image.pixel(1, 1)
    edge = image.height() - 3
    bottom = [image.pixel(x, edge) for x in range(0, image.width(), 2)]
    middle = {image.pixel(x, y) for x in range(0, size[0], 3) for y in range(0, size[1], 3)}
    assert set(bottom) == {background}
    assert len(middle) > 2


def test_it_can_not_be_closed_by_a_request(shown):
    window = shown((800, 600))
    window.close()
    assert window.isVisible()


def test_it_needs_neither_qt_quick_nor_the_content():
    loaded = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, kiosk.careful_run, kiosk.ui.contact_window; print(*sys.modules)",
        ],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert "PySide6.QtGui" in loaded
    for heavy in ("PySide6.QtQuick", "PySide6.QtQml", "sqlite3", "whoosh", "kiosk.content"):
        assert heavy not in loaded
