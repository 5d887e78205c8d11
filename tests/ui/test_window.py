"""The window itself: its fonts and texts, and how it begins and ends; what is in it: tests/qml."""

import gc
import logging

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QtMsgType, qInstallMessageHandler, qWarning
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.ui import fonts
from kiosk.ui import window as window_module
from kiosk.ui.fonts import FONT_FAMILY, load_fonts
from kiosk.ui.viewmodels.terminal import TerminalViewModel
from kiosk.ui.window import (
    TerminalWindow,
    UnavailableWindow,
    WindowError,
    log_qt_messages,
)


@pytest.fixture
def assets(tmp_path, monkeypatch):
    """Other assets than the shipped ones."""
    monkeypatch.setattr(fonts, "ASSETS", tmp_path)
    return tmp_path


def test_the_bundled_fonts_are_used_in_four_weights(application):
    assert application.font().family() == FONT_FAMILY
    assert QFontInfo(application.font()).family() == FONT_FAMILY
    weights = {
        QFontDatabase.weight(FONT_FAMILY, style) for style in QFontDatabase.styles(FONT_FAMILY)
    }
    assert {400, 600, 700, 800} <= weights


@pytest.mark.usefixtures("assets")
def test_missing_fonts_leave_those_of_the_system(caplog):
    load_fonts()
    assert caplog.records == []
    assert QGuiApplication.font().family() == FONT_FAMILY


@pytest.mark.qt_log_ignore("Failed to (create|load) font.*", "QFontDatabase: .*")
def test_a_damaged_font_is_named_and_left_out(assets, caplog):
    (assets / "fonts").mkdir()
    (assets / "fonts" / "Torn.ttf").write_bytes(b"no font at all")
    load_fonts()
    assert "Torn.ttf" in caplog.text


def test_plurals_are_right_in_dutch():
    for count, said in ((0, "0 vragen"), (1, "1 vraag"), (2, "2 vragen")):
        assert QCoreApplication.translate("HomeViewModel", "%n vragen", "", count) == said


def test_a_language_without_texts_of_the_screens_is_named_in_the_log(translation, caplog):
    translation.use("xx")
    assert "language xx" in caplog.text


def test_the_renderer_that_was_asked_for_is_used():
    assert QQuickWindow.sceneGraphBackend() == "software"


def test_qt_speaks_to_the_log_at_its_own_level(caplog):
    caplog.set_level(logging.DEBUG, logger="qt")
    before = qInstallMessageHandler(None)
    try:
        log_qt_messages()
        qWarning("something is odd")
    finally:
        qInstallMessageHandler(before)
    assert ("qt", logging.WARNING, "something is odd") in caplog.record_tuples


def test_every_kind_of_qt_s_messages_has_a_level():
    assert set(window_module._LEVELS) == set(QtMsgType)


def test_the_first_frame_is_told_once(make_parts, qtbot):
    window = TerminalWindow(TerminalViewModel(make_parts()))
    frames, told = [], []
    window.window.frameSwapped.connect(lambda: frames.append(1))
    window.on_first_frame(lambda: told.append(len(frames)))
    window.show((640, 400))
    qtbot.waitUntil(lambda: bool(told))
    window.window.update()
    qtbot.waitUntil(lambda: len(frames) > told[0])
    QCoreApplication.processEvents()
    window.close()
    assert len(told) == 1


def test_frames_that_are_queued_before_the_first_is_heard_tell_it_once_too(make_parts):
    window = TerminalWindow(TerminalViewModel(make_parts()))
    told = []
    window.on_first_frame(lambda: told.append(1))
    window.window.frameSwapped.emit()
    window.window.frameSwapped.emit()
    assert told == []
    QCoreApplication.processEvents()
    window.close()
    assert told == [1]


def test_windowed_it_has_the_size_that_was_asked_for():
    window = UnavailableWindow("")
    window.show((800, 600))
    assert (window.window.width(), window.window.height()) == (800, 600)
    window.close()


def test_full_screen_it_fills_the_screen_and_shows_no_pointer():
    window = UnavailableWindow("")
    window.show(None)
    assert window.window.size() == window.window.screen().size()
    assert window.window.cursor().shape().name == "BlankCursor"
    window.close()


def test_full_screen_it_is_closed_by_the_program_alone():
    window = UnavailableWindow("")
    window.show(None)
    assert not window.window.close()
    QTest.keyClick(window.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    QCoreApplication.quit()
    QCoreApplication.processEvents()
    assert window.window.isVisible()
    window.close()


def test_windowed_whoever_develops_it_closes_it():
    window = UnavailableWindow("")
    window.show((800, 600))
    assert window.window.close()
    window.close()


def test_closing_stops_all_that_runs_and_leaves_nothing_behind(make_parts):
    parts = make_parts()
    terminal = TerminalViewModel(parts)
    window = TerminalWindow(terminal)
    window.show((640, 400))
    terminal.begin()
    window.close()
    del window
    gc.collect()
    QCoreApplication.processEvents()
    assert not any(one.isVisible() for one in QGuiApplication.topLevelWindows())


@pytest.mark.qt_log_ignore(".*")
def test_screens_that_are_not_there_are_an_error_with_a_sentence(tmp_path, monkeypatch):
    monkeypatch.setattr(window_module, "QML", tmp_path)
    with pytest.raises(WindowError, match="could not be loaded"):
        UnavailableWindow("")
