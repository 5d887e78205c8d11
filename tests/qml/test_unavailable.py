"""Without content: no empty screen, but whom to ask."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.ui.window import UnavailableWindow


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (1080, 1920)])
@pytest.mark.parametrize(
    ("ask_here", "said"),
    [
        ("", "Vraag het aan iemand van het buurthuis."),
        ("De gastvrouw bij de ingang.", "De gastvrouw bij de ingang."),
    ],
)
def test_it_says_that_it_is_not_the_visitors_fault_and_whom_to_ask(size, ask_here, said, qtbot):
    window = UnavailableWindow(ask_here)
    with qtbot.waitSignal(window.window.frameSwapped):
        window.show(size)
    texts = [item.property("text") for item in _all(window.window.contentItem())]
    assert "Dit scherm werkt nu niet" in texts
    assert said in texts
    for item in _all(window.window.contentItem()):
        if item.property("text"):
            bottom = item.mapToScene(item.boundingRect().bottomRight())
            assert bottom.x() <= size[0]
            assert bottom.y() <= size[1]
    window.close()


def test_ctrl_q_leaves(qtbot):
    window = UnavailableWindow("")
    with qtbot.waitSignal(window.window.frameSwapped):
        window.show((800, 600))
    with qtbot.waitSignal(window._engine.quit, timeout=2000):
        QTest.keyClick(window.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    window.close()


def _all(item):
    yield item
    for child in item.childItems():
        yield from _all(child)
