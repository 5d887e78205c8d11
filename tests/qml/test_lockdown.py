"""Every way out that docs/lockdown.md lists, tried at the real window in full screen: none leaves.

What a row says is tested or simulated has its try here; what is not, says how to look at it.
"""

import random
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMimeData,
    QPoint,
    QPointF,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDesktopServices,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtQml import QQmlComponent
from PySide6.QtTest import QTest

from kiosk.ui.lockdown import is_let_through, shut_side_doors

DOCUMENT = Path(__file__).parents[2] / "docs" / "lockdown.md"
ROW = re.compile(
    r"^\| `([a-z0-9-]+)` \| (.+) \| (.+) \| (tested|simulated|not testable here)(.*) \|$"
)
Key, Modifier, Button = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
NONE, CTRL, ALT = Modifier.NoModifier, Modifier.ControlModifier, Modifier.AltModifier
META, SHIFT = Modifier.MetaModifier, Modifier.ShiftModifier
RESIDENTS = {
    *("attract", "home", "section", "answer", "themes", "theme", "partners", "partner"),
    *("search", "help", "page", "language", "take-along"),
}


def listed():
    return [
        found for line in DOCUMENT.read_text("utf-8").splitlines() if (found := ROW.match(line))
    ]


class Prisoner:
    """Somebody at the terminal in full screen who wants out."""

    def __init__(self, visitor):
        self.visitor = visitor
        self.window = visitor.window
        self.wishes = []
        engine = visitor._window._engine
        engine.quit.connect(lambda: self.wishes.append("quit"))
        engine.exit.connect(self.wishes.append)

    @property
    def middle(self):
        return QPoint(self.window.width() // 2, self.window.height() // 3)

    def send(self, event):
        QCoreApplication.sendEvent(self.window, event)
        self.visitor.look()

    def press(self, *keys, modifiers=NONE):
        for key in keys:
            self.visitor.rest()
            if key.value < Key.Key_Menu.value:
                QTest.keyClick(self.window, key, modifiers)
            else:
                # Keys that type nothing: what simulates typing refuses them.
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QCoreApplication.sendEvent(self.window, QKeyEvent(kind, key, modifiers))

    def click(self, button, point=None):
        QTest.mouseClick(self.window, button, NONE, point or self.middle)

    def fingers(self, starts, ends, steps=5):
        """Put fingers down, draw them to where they end, and lift them."""
        finger = self.visitor._finger
        for step in range(steps + 1):
            event = QTest.touchEvent(self.window, finger)
            for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
                there = start + (end - start) * step / steps
                if step == 0:
                    event.press(number, there, self.window)
                elif step == steps:
                    event.release(number, there, self.window)
                else:
                    event.move(number, there, self.window)
            event.commit()

    def is_inside(self):
        assert self.wishes == []
        assert self.window.isVisible()
        assert self.window.windowState() == Qt.WindowState.WindowFullScreen
        others = [one for one in QGuiApplication.topLevelWindows() if one.isVisible()]
        assert others == [self.window]
        assert self.visitor.screen in RESIDENTS


@pytest.fixture(scope="module")
def standing_visitor(make_visitor, make_clock):
    return make_visitor(None, clock=make_clock())


@pytest.fixture
def prisoner(visitor):
    return Prisoner(visitor)


def keys(*which, modifiers=NONE):
    return lambda prisoner: prisoner.press(*which, modifiers=modifiers)


def in_field(*which, modifiers):
    """Try in the search field, where editing keys mean something."""

    def attempt(prisoner):
        prisoner.visitor.tap("searchHome" if prisoner.visitor.sees("searchHome") else "searchBox")
        prisoner.visitor.type("buurt")
        QGuiApplication.clipboard().setText("van een ander")
        prisoner.press(*which, modifiers=modifiers)
        assert prisoner.visitor.terminal.search.query == "buurt"
        assert QGuiApplication.clipboard().text() == "van een ander"

    return attempt


def press_everything(prisoner):
    chance = random.Random(40)
    every = [key for key in Key if 0 < key.value < Key.Key_unknown.value]
    for _ in range(3000):
        held = chance.choice((CTRL, ALT, META))
        for one in (CTRL, ALT, META, SHIFT):
            if chance.random() < 0.3:
                held |= one
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, chance.choice(every), held)
            QCoreApplication.sendEvent(prisoner.window, event)


def tap_everywhere(prisoner):
    chance = random.Random(41)
    width, height = prisoner.window.width(), prisoner.window.height()
    for _ in range(400):
        prisoner.visitor.rest()
        prisoner.visitor.tap_at(QPoint(chance.randrange(width), chance.randrange(height)))


def swipe_from_edges(prisoner):
    width, height = prisoner.window.width() - 1, prisoner.window.height() - 1
    middle = prisoner.middle
    for edge in (QPoint(0, middle.y()), QPoint(width, middle.y()), QPoint(middle.x(), 0)):
        prisoner.fingers([edge], [middle])
    prisoner.fingers([QPoint(middle.x(), height)], [middle])


def swipe_with(count):
    def attempt(prisoner):
        starts = [QPoint(150 + 90 * one, 300) for one in range(count)]
        for way in (QPoint(0, -250), QPoint(0, 200), QPoint(140, 0)):
            prisoner.fingers(starts, [one + way for one in starts])

    return attempt


def pinch(prisoner):
    middle, apart = prisoner.middle, QPoint(120, 0)
    prisoner.fingers([middle - apart, middle + apart], [middle - apart / 12, middle + apart / 12])
    prisoner.fingers([middle - apart / 12, middle + apart / 12], [middle - apart, middle + apart])


def gesture_of_a_touchpad(prisoner):
    device = QPointingDevice.primaryPointingDevice()
    spot = QPointF(prisoner.middle)
    for kind in Qt.NativeGestureType:
        prisoner.send(QNativeGestureEvent(kind, device, 3, spot, spot, spot, 1.0, QPointF(5, 5)))


def hold(prisoner):
    prisoner.visitor.press(prisoner.middle)
    prisoner.visitor.wait_until(lambda: True, "")
    QTest.qWait(900)
    prisoner.visitor.move(prisoner.middle + QPoint(2, 0))
    prisoner.visitor.release(QPoint(2, 2))


def drag_away(prisoner):
    QTest.mousePress(prisoner.window, Button.LeftButton, NONE, prisoner.middle)
    for step in range(1, 12):
        prisoner.visitor.move(prisoner.middle + QPoint(-40 * step, -20 * step))
    QTest.mouseRelease(prisoner.window, Button.LeftButton, NONE, QPoint(-50, -50))


def drop(*addresses, text=""):
    def attempt(prisoner):
        load = QMimeData()
        if addresses:
            load.setUrls([QUrl(one) for one in addresses])
        if text:
            load.setText(text)
        copy = Qt.DropAction.CopyAction
        for kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            spot = QPointF(prisoner.middle)
            event = QDropEvent(spot, copy, load, Button.LeftButton, NONE, kind)
            prisoner.send(event)
            assert not event.isAccepted()

    return attempt


def turn_wheel(prisoner):
    spot = QPointF(prisoner.middle)
    phase = Qt.ScrollPhase.NoScrollPhase
    for held in (NONE, CTRL, ALT):
        wheel = QWheelEvent(
            spot, spot, QPoint(0, 40), QPoint(0, 240), Button.NoButton, held, phase, False
        )
        prisoner.send(wheel)


def ask_for_menu(prisoner):
    for reason in QContextMenuEvent.Reason:
        asked = QContextMenuEvent(reason, prisoner.middle, prisoner.middle)
        prisoner.send(asked)
        assert not asked.isAccepted()


def ask_to_close(prisoner):
    asked = QCloseEvent()
    prisoner.send(asked)
    assert not asked.isAccepted()
    assert not prisoner.window.close()


def change_state(*states):
    def attempt(prisoner):
        for state in states:
            prisoner.window.setWindowStates(state)
            prisoner.visitor.wait_until(
                lambda: prisoner.window.windowState() == Qt.WindowState.WindowFullScreen,
                "the window fills the screen again",
            )

    return attempt


def ask_program_to_quit(prisoner):
    QCoreApplication.quit()
    asked = QEvent(QEvent.Type.Quit)
    QCoreApplication.sendEvent(QCoreApplication.instance(), asked)
    assert not asked.isAccepted()
    prisoner.visitor.look()


def quit_from_qml(prisoner):
    engine = prisoner.visitor._window._engine
    component = QQmlComponent(engine)
    component.setData(b"import QtQml\nQtObject { Component.onCompleted: Qt.quit() }", QUrl())
    made = component.create()
    assert made is not None
    # Heard, and not obeyed: the windows are asked, and refuse.
    assert prisoner.wishes == ["quit"]
    prisoner.wishes.clear()
    prisoner.visitor.look()


def open_addresses(*addresses):
    def attempt(_prisoner):
        for address in addresses:
            # The program itself takes it, so no other is asked.
            assert QDesktopServices.openUrl(QUrl(address))

    return attempt


def activate_links(prisoner):
    navigation = prisoner.visitor.terminal.navigation
    for target in ("https://example.org", "file:///etc/passwd", "javascript:alert(1)", "../x"):
        navigation.open(target)
        assert prisoner.visitor.screen == "home"


def type_commands(prisoner):
    prisoner.visitor.terminal.navigation.openSearch()
    prisoner.visitor.look()
    for words in ("about:config", "file:///", "$(reboot)", "<a href='x'>x</a>", "\\\\pc\\c$"):
        prisoner.visitor.terminal.search.clear()
        prisoner.visitor.type(words)
        prisoner.press(Key.Key_Return)


def answer_session_manager(prisoner):
    shut_side_doors()
    assert QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_DisableSessionManager)
    assert prisoner.window.isVisible()


def no_bus(_prisoner):
    assert "PySide6.QtDBus" not in sys.modules


def break_a_slot(prisoner):
    from PySide6.QtCore import QTimer

    # pytest-qt hears of it; here it is the point that the screens go on.
    before = sys.excepthook
    sys.excepthook = lambda *_: None
    try:
        QTimer.singleShot(0, lambda: 1 / 0)
        prisoner.visitor.look()
    finally:
        sys.excepthook = before
    prisoner.visitor.tap("helpButton")
    assert prisoner.visitor.screen == "help"


def extra_buttons(prisoner):
    for button in (Button.BackButton, Button.ForwardButton, Button.TaskButton, Button.ExtraButton4):
        prisoner.click(button)


def middle_click(prisoner):
    prisoner.visitor.terminal.navigation.openSearch()
    prisoner.visitor.look()
    QGuiApplication.clipboard().setText("geplakt")
    prisoner.click(Button.MiddleButton, prisoner.visitor.area("searchField").center().toPoint())
    assert prisoner.visitor.terminal.search.query == ""


def double_tap(prisoner):
    for _ in range(3):
        QTest.mouseDClick(prisoner.window, Button.LeftButton, NONE, prisoner.middle)


def tablet_pen(prisoner):
    spot = QPointF(prisoner.middle)
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        prisoner.send(QMouseEvent(kind, spot, spot, Button.RightButton, Button.RightButton, NONE))


FUNCTION_KEYS = [getattr(Key, f"Key_F{number}") for number in range(2, 36)]
TRIES = {
    "ctrl-q": keys(Key.Key_Q, modifiers=CTRL),
    "alt-f4": keys(Key.Key_F4, modifiers=ALT),
    "ctrl-w": keys(Key.Key_W, Key.Key_F4, modifiers=CTRL),
    "ctrl-alt-delete": keys(Key.Key_Delete, modifiers=CTRL | ALT),
    "ctrl-alt-backspace": keys(Key.Key_Backspace, modifiers=CTRL | ALT),
    "ctrl-alt-function": keys(*FUNCTION_KEYS[:11], modifiers=CTRL | ALT),
    "escape": keys(*[Key.Key_Escape] * 12),
    "ctrl-escape": keys(Key.Key_Escape, modifiers=CTRL),
    "alt-escape": keys(Key.Key_Escape, modifiers=ALT),
    "alt-tab": keys(Key.Key_Tab, Key.Key_Backtab, modifiers=ALT),
    "alt-space": keys(Key.Key_Space, modifiers=ALT),
    "meta": keys(Key.Key_Meta, Key.Key_Super_L, Key.Key_Super_R, Key.Key_Hyper_L),
    "meta-letters": keys(*[Key(code) for code in range(0x41, 0x5B)], modifiers=META),
    "menu-key": keys(Key.Key_Menu),
    "shift-f10": keys(Key.Key_F10, modifiers=SHIFT),
    "print": keys(Key.Key_Print, Key.Key_SysReq, Key.Key_Pause),
    "f11": keys(Key.Key_F11),
    "function-keys": keys(*FUNCTION_KEYS),
    "help-keys": lambda one: (
        one.press(Key.Key_Help),
        one.press(Key.Key_F1, modifiers=SHIFT),
    ),
    "file-dialogs": keys(
        *(Key.Key_O, Key.Key_S, Key.Key_P, Key.Key_N, Key.Key_T, Key.Key_L), modifiers=CTRL
    ),
    "developer-keys": keys(
        *(Key.Key_I, Key.Key_J, Key.Key_C, Key.Key_K, Key.Key_R), modifiers=CTRL | SHIFT
    ),
    "zoom-keys": keys(Key.Key_Plus, Key.Key_Minus, Key.Key_0, modifiers=CTRL),
    "clipboard": in_field(Key.Key_A, Key.Key_C, Key.Key_X, Key.Key_V, Key.Key_Z, modifiers=CTRL),
    "launch-keys": keys(
        *(Key.Key_LaunchMail, Key.Key_LaunchMedia, Key.Key_Launch0, Key.Key_HomePage),
        *(Key.Key_Search, Key.Key_Calculator, Key.Key_Explorer, Key.Key_WWW, Key.Key_Terminal),
    ),
    "browser-keys": keys(Key.Key_Back, Key.Key_Forward, Key.Key_Refresh, Key.Key_Stop),
    "power-keys": keys(
        *(Key.Key_PowerOff, Key.Key_PowerDown, Key.Key_Sleep, Key.Key_Suspend, Key.Key_LogOff),
        *(Key.Key_Hibernate, Key.Key_ScreenSaver, Key.Key_Eject, Key.Key_WakeUp),
    ),
    "sticky-keys": keys(*[Key.Key_Shift] * 6, Key.Key_NumLock, Key.Key_CapsLock),
    "any-keys": press_everything,
    "right-click": lambda one: one.click(Button.RightButton),
    "context-menu": ask_for_menu,
    "middle-click": middle_click,
    "mouse-buttons": extra_buttons,
    "pen": tablet_pen,
    "double-tap": double_tap,
    "long-press": hold,
    "edge-swipes": swipe_from_edges,
    "three-fingers": swipe_with(3),
    "five-fingers": swipe_with(5),
    "pinch": pinch,
    "touchpad": gesture_of_a_touchpad,
    "wheel": turn_wheel,
    "any-taps": tap_everywhere,
    "drag-out": drag_away,
    "drop-file": drop("file:///etc/passwd"),
    "drop-address": drop("https://example.org"),
    "drop-text": drop(text="een tekst"),
    "close-request": ask_to_close,
    "minimise": change_state(Qt.WindowState.WindowMinimized),
    "smaller": change_state(Qt.WindowState.WindowNoState, Qt.WindowState.WindowMaximized),
    "quit-request": ask_program_to_quit,
    "qml-quit": quit_from_qml,
    "session-manager": answer_session_manager,
    "web-link": open_addresses("http://example.org", "https://example.org/?q=1"),
    "mail-link": open_addresses("mailto:a@example.org", "tel:112", "sms:112"),
    "file-link": open_addresses("file:///etc/passwd"),
    "content-link": activate_links,
    "typed-commands": type_commands,
    "bus": no_bus,
    "program-error": break_a_slot,
}


@pytest.mark.parametrize("way", TRIES)
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_no_way_leads_out(prisoner, way, caplog):
    TRIES[way](prisoner)
    prisoner.visitor.look()
    prisoner.is_inside()
    # The log tells of addresses, and of nothing else.
    assert {record.name for record in caplog.records} <= {"kiosk.ui.lockdown", "pytest-qt"}


def test_what_is_tried_is_what_is_listed():
    rows = listed()
    ids = [row[1] for row in rows]
    assert len(ids) == len(set(ids))
    tried = [row[1] for row in rows if "`tests/qml/test_lockdown.py`" in row[5]]
    assert sorted(tried) == sorted(TRIES)
    assert len(tried) >= 40


def test_what_can_not_be_tested_here_says_how_to_look_at_it():
    open_rows = [row for row in listed() if row[4] == "not testable here"]
    assert open_rows
    assert [row[1] for row in open_rows if len(row[5]) < 40] == []


def test_what_is_tested_elsewhere_names_a_file_that_is_there():
    named = {name for row in listed() for name in re.findall(r"`(tests/[^`]+)`", row[5])}
    assert [name for name in named if not (DOCUMENT.parents[1] / name).is_file()] == []


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "passes"),
    [
        (Key.Key_A, NONE, "a", True),
        (Key.Key_A, SHIFT, "A", True),
        (Key.Key_Space, NONE, " ", True),
        (Key.Key_QuoteDbl, SHIFT, '"', True),
        (Key.Key_E, CTRL | ALT, "€", True),  # AltGr, as some systems tell it
        (Key.Key_Tab, SHIFT, "\t", True),
        (Key.Key_F1, NONE, "", True),
        (Key.Key_Escape, NONE, "\x1b", True),
        (Key.Key_Q, CTRL, "\x11", False),
        (Key.Key_Q, CTRL, "q", False),
        (Key.Key_Delete, CTRL | ALT, "\x7f", False),
        (Key.Key_Tab, ALT, "\t", False),
        (Key.Key_F1, ALT, "", False),
        (Key.Key_F2, NONE, "", False),
        (Key.Key_D, META, "d", False),
        (Key.Key_Menu, NONE, "", False),
    ],
)
def test_letters_pass_and_commands_do_not(key, modifiers, text, passes):
    assert is_let_through(key.value, modifiers, text) is passes


def test_in_a_window_ctrl_q_leaves_for_who_develops_it(make_visitor, make_clock):
    visitor = make_visitor((1280, 800), clock=make_clock())
    visitor.begin()
    prisoner = Prisoner(visitor)
    # Quitting would end the tests: the wish is enough.
    visitor._window._engine.quit.disconnect()
    visitor._window._engine.quit.connect(lambda: prisoner.wishes.append("quit"))
    prisoner.press(Key.Key_Q, modifiers=CTRL)
    assert prisoner.wishes == ["quit"]
