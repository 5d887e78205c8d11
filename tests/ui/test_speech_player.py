"""Players without a machine's audio: a sink of the test's own, and time that passes in silence."""

import subprocess
import sys
import time
from enum import Enum

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.speech.sound import Sound
from kiosk.ui.speech_player import DEFAULT_VOLUME, SilentPlayer, SoundPlayer

SHORT = Sound(b"\x01\x02" * 800, rate=8_000)
LONG = Sound(b"\x03\x04" * 80_000, rate=8_000)


class State(Enum):
    ActiveState = 0
    SuspendedState = 1
    StoppedState = 2
    IdleState = 3


class HandSink(QObject):
    """Does what a test tells it to, and keeps what it was told."""

    stateChanged = Signal()  # noqa: N815 - Qt's name

    def __init__(self, first_state=State.ActiveState):
        super().__init__()
        self.first_state = first_state
        self.now = State.StoppedState
        self.told = []
        self.volume = None
        self.device = None
        self.played = 0.0

    def start(self, device):
        self.device = device
        self.told.append("start")
        self.be(self.first_state)

    def be(self, state):
        self.now = state
        self.stateChanged.emit()

    def state(self):
        return self.now

    def reset(self):
        self.told.append("reset")
        self.be(State.StoppedState)

    def suspend(self):
        self.told.append("suspend")
        self.be(State.SuspendedState)

    def resume(self):
        self.told.append("resume")
        self.be(State.ActiveState)

    def setVolume(self, volume):  # noqa: N802 - Qt's name
        self.volume = volume

    def processedUSecs(self):  # noqa: N802 - Qt's name
        return round(self.played * 1_000_000)


class Machine:
    """Opens sinks, or has no device at all."""

    def __init__(self):
        self.sinks = []
        self.first_state = State.ActiveState
        self.has_device = True

    def open(self, _sound):
        if not self.has_device:
            return None
        self.sinks.append(HandSink(self.first_state))
        return self.sinks[-1]


@pytest.fixture
def machine():
    return Machine()


@pytest.fixture
def player(machine):
    player = SoundPlayer(machine.open)
    yield player
    player.stop()


@pytest.fixture
def heard(player, ears):
    ears.listen(player, "finished")
    return ears


def test_the_samples_reach_the_device(player, machine):
    player.play(SHORT)
    sink = machine.sinks[0]
    assert not sink.device.isWritable()
    assert bytes(sink.device.readAll()) == SHORT.samples
    assert sink.volume == DEFAULT_VOLUME


def test_it_has_finished_when_the_device_has_nothing_more_to_play(player, machine, heard):
    player.play(SHORT)
    assert heard.take() == []
    machine.sinks[0].be(State.IdleState)
    assert heard.take() == ["finished"]


def test_a_stop_reaches_the_device_before_anything_else_and_is_no_end(player, machine, heard):
    player.play(LONG)
    player.stop()
    assert machine.sinks[0].told == ["start", "reset"]
    assert heard.take() == []


def test_a_new_sound_begins_only_when_the_old_one_is_silent(player, machine, heard):
    player.play(LONG)
    player.play(SHORT)
    assert machine.sinks[0].told == ["start", "reset"]
    machine.sinks[0].be(State.IdleState)
    assert heard.take() == []
    assert bytes(machine.sinks[1].device.readAll()) == SHORT.samples


def test_a_pause_holds_the_device(player, machine, heard):
    player.play(LONG)
    player.pause()
    player.resume()
    assert machine.sinks[0].told == ["start", "suspend", "resume"]
    assert heard.take() == []


def test_the_volume_changes_while_it_plays_and_stays(player, machine):
    player.play(LONG)
    player.set_volume(0.2)
    player.play(SHORT)
    assert [sink.volume for sink in machine.sinks] == [0.2, 0.2]


def test_without_a_device_time_passes_in_silence(player, machine, qtbot):
    machine.has_device = False
    with qtbot.waitSignal(player.finished, timeout=5000):
        player.play(SHORT)
    machine.has_device = True
    player.play(SHORT)
    assert machine.sinks[0].told == ["start"]


def test_a_device_that_does_not_open_is_none(player, machine, qtbot, caplog):
    machine.first_state = State.StoppedState
    with qtbot.waitSignal(player.finished, timeout=5000):
        player.play(SHORT)
    assert "audio device is gone" in caplog.text


def test_a_device_that_is_pulled_out_leaves_the_rest_in_silence(player, machine, qtbot):
    player.play(LONG)
    machine.sinks[0].played = LONG.seconds - 0.1
    begun = time.monotonic()
    with qtbot.waitSignal(player.finished, timeout=5000):
        machine.sinks[0].be(State.StoppedState)
    assert time.monotonic() - begun < LONG.seconds / 2


def test_silence_can_be_paused_and_stopped(qtbot, ears):
    player = SilentPlayer()
    ears.listen(player, "finished")
    player.play(SHORT)
    player.pause()
    qtbot.wait(200)
    assert ears.take() == []
    with qtbot.waitSignal(player.finished, timeout=5000):
        player.resume()
    ears.take()
    player.play(SHORT)
    player.stop()
    player.resume()
    qtbot.wait(200)
    assert ears.take() == []


def test_silence_takes_as_long_as_the_sound(qtbot):
    player = SilentPlayer()
    begun = time.monotonic()
    with qtbot.waitSignal(player.finished, timeout=5000):
        player.play(SHORT)
    assert SHORT.seconds * 0.9 < time.monotonic() - begun


def test_the_audio_library_is_only_loaded_to_play():
    program = "import sys, kiosk.app, kiosk.ui.viewmodels.speech, kiosk.ui.speech_player; "
    program += "print(any('QtMultimedia' in name for name in sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"


@pytest.mark.parametrize("missing", ["QtMultimedia", "device"])
def test_a_machine_without_audio_is_quiet(missing, tmp_path):
    """In a process of its own: what Qt's library logs is not this test's business."""
    program = f"""
import sys
if {missing!r} == "QtMultimedia":
    sys.modules["PySide6.QtMultimedia"] = None
from PySide6.QtCore import QCoreApplication
from kiosk.speech.sound import Sound
from kiosk.ui.speech_player import SoundPlayer, open_audio_sink
application = QCoreApplication([])
player = SoundPlayer(open_audio_sink)
player.finished.connect(application.quit)
player.play(Sound(bytes(1600), 8000))
application.exec()
print("finished")
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={"PULSE_SERVER": f"unix:{tmp_path}/nothing", "HOME": str(tmp_path)},
    )
    assert (done.returncode, done.stdout) == (0, "finished\n")
