"""What the kiosk leans on runs out while it is used: the voice, the disk, the memory."""

import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from supervised import SupervisedKiosk

from kiosk.languages import offered_languages
from kiosk.speech.espeak import EspeakSynthesizer
from kiosk.ui.jobs import WorkerThread
from kiosk.ui.narrator import SpeechParts
from kiosk.ui.screen_walk import walk_screen
from kiosk.ui.speech_player import SilentPlayer
from kiosk.ui.stage import Stage

ANSWER = "wat-is-het-programma"
TITLE = "Wat is het Nationaal Programma Samen"

# Knows a Dutch voice, and answers each sentence with a tenth of a second of silence.
VOICE = """#!/bin/sh
case "$1" in --voices*) cat <<END
Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  nl              --/M      Dutch              gmw/nl
END
;; *) cat > /dev/null; cat "{silence}" ;; esac
"""
DYING = "#!/bin/sh\nkill -9 $$\n"

ASKS_FOR_TOO_MUCH = """
import resource, sys
from PySide6.QtCore import QTimer
from kiosk.ui import stage
show = stage.Stage._show
def ask():
    with open("/proc/self/statm") as file:
        used = int(file.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + (8 << 20), used + (8 << 20)))
    bytearray(1 << 30)
def show_and_ask(self, parts):
    show(self, parts)
    QTimer.singleShot(1500, ask)
stage.Stage._show = show_and_ask
from kiosk.cli import run_command_line
sys.exit(run_command_line(["run"]))
"""


def wait_until(condition, seconds=20):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        loop = QEventLoop()
        QTimer.singleShot(10, loop.quit)
        loop.exec()


@pytest.fixture
def show(make_parts):
    stages = []

    def show(**parts):
        stages.append(Stage(make_parts(**parts), (1280, 800)))
        stages[-1].terminal.begin()
        stages[-1].terminal.navigation.open(ANSWER)
        return stages[-1]

    yield show
    for stage in stages:
        stage.close()


def seen(stage):
    stage.window.window.grabWindow()
    return " ".join(one.text for one in walk_screen(stage.window.window).texts)


@pytest.fixture
def voice(tmp_path):
    """A program that stands in for espeak-ng, and how to make it die at each call from now on."""
    from kiosk.speech.silent import SilentEngine
    from kiosk.speech.voices import Voice

    silence = tmp_path / "silence.wav"
    silence.write_bytes(SilentEngine(()).synthesize("", Voice("nl", "nl"), 150))
    program = tmp_path / "espeak-ng"

    def write(script):
        fresh = tmp_path / "fresh"
        fresh.write_text(script)
        fresh.chmod(0o755)
        fresh.replace(program)

    write(VOICE.format(silence=silence))
    return program, lambda: write(DYING)


def test_the_voice_dies_in_the_middle_and_the_marks_go_on(show, voice):
    program, die = voice
    speech = SpeechParts(
        engine=EspeakSynthesizer(str(program)),
        executor=WorkerThread(),
        player=SilentPlayer(),
        languages=tuple(offered_languages().values()),
    )
    stage = show(speech=speech)
    reader = stage.terminal.voice
    reader.prepare()
    wait_until(lambda: reader.canSpeak)
    stage.terminal.toggleSpeech()
    wait_until(lambda: reader.isSpeaking)
    before = reader.sentenceNumber
    die()
    wait_until(lambda: not reader.isSpeaking or reader.sentenceNumber > before + 1)
    assert TITLE in seen(stage)
    stage.terminal.navigation.home()
    assert stage.terminal.navigation.screen == "home"
    assert not reader.isSpeaking


@pytest.fixture
def full_disk(tmp_path):
    """A disk of its own without a byte left."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)],
        check=False,
        capture_output=True,
    )
    if mounted.returncode:
        pytest.skip("needs root, to make a small disk: run the tests as root")
    with suppress(OSError), (folder / "fills it").open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_the_disk_is_full_and_residents_do_not_notice(show, full_disk, caplog):
    from datetime import date

    from kiosk.counters import CounterBook

    book = CounterBook(full_disk / "counters", date.today, lambda _: True)
    stage = show(book=book)
    stage.terminal._answer.judge(True)
    stage.terminal.navigation.openSearch()
    stage.terminal.navigation.open(ANSWER)
    assert TITLE in seen(stage)
    assert "lukt" not in seen(stage)
    assert stage.terminal.navigation.screen == "answer"
    book.flush()
    assert "counting goes on" in caplog.text
    stage.terminal.navigation.home()
    assert "Wat wilt u weten?" in seen(stage)


def test_a_kiosk_in_service_starts_on_a_full_disk(tmp_path, full_disk):
    with closing_service(tmp_path, {"KIOSK_DATA": str(full_disk / "data")}) as kiosk:
        kiosk.until_ready_again()
        kiosk.run_until(lambda: kiosk.beats >= 2)
        assert kiosk.starts == 1
    assert kiosk.process.returncode == 0


def test_memory_that_is_refused_is_told_and_the_screens_go_on(tmp_path):
    command = (sys.executable, "-c", ASKS_FOR_TOO_MUCH)
    with closing_service(tmp_path, {}, command) as kiosk:
        kiosk.until_ready_again()
        reports = tmp_path / "data" / "crashes"
        kiosk.run_until(lambda: any(reports.glob("crash-*.txt")))
        beats = kiosk.beats
        kiosk.run_until(lambda: kiosk.beats >= beats + 2)
        assert kiosk.starts == 1
    (report,) = reports.glob("crash-*.txt")
    assert "MemoryError" in report.read_text()


def closing_service(folder: Path, environment, command=None):
    how = {"command": command} if command else {}
    service = SupervisedKiosk(folder, environment=environment, **how)
    service.close = service.stop
    return closing(service)
