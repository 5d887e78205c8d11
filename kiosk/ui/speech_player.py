"""Plays the sound of a sentence; where nothing can sound, time passes as if it did.

Qt's audio library is imported when the first sentence is played: a machine may lack what it links.
"""

import logging
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    Qt,
    QTimer,
    Signal,
    SignalInstance,
    Slot,
)
from typing_extensions import override

from kiosk.speech.sound import Sound

_log = logging.getLogger(__name__)

# Keeps a machine quiet that staff turned up; the visitor may go up from here.
DEFAULT_VOLUME = 0.6
_BUFFER_MICROSECONDS = 100_000


class SpeechPlayer(QObject):
    """Plays one sound at a time.

    Signals:
        finished: a sound was played to its end, and neither stopped nor superseded.
    """

    finished = Signal()

    def play(self, sound: Sound) -> None:
        """Play this from its beginning, in place of what is played."""
        raise NotImplementedError

    def pause(self) -> None:
        """Be silent and keep the place."""
        raise NotImplementedError

    def resume(self) -> None:
        """Go on from the place."""
        raise NotImplementedError

    def stop(self) -> None:
        """Be silent at once and forget the sound."""
        raise NotImplementedError

    def set_volume(self, volume: float) -> None:
        """Set how loud it is, from 0 to 1."""
        raise NotImplementedError


class SilentPlayer(SpeechPlayer):
    """Takes as long as the sound would, so that the highlight moves where nothing can be heard."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left_ms = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._end)

    @override
    def play(self, sound: Sound) -> None:
        self.wait(sound.seconds)

    def wait(self, seconds: float) -> None:
        """Be finished after this time."""
        self._timer.start(round(seconds * 1000))

    @override
    def pause(self) -> None:
        if self._timer.isActive():
            self._left_ms = self._timer.remainingTime()
            self._timer.stop()

    @override
    def resume(self) -> None:
        if self._left_ms:
            self._timer.start(self._left_ms)
            self._left_ms = 0

    @override
    def stop(self) -> None:
        self._timer.stop()
        self._left_ms = 0

    @override
    def set_volume(self, volume: float) -> None:
        pass

    @Slot()
    def _end(self) -> None:
        self._left_ms = 0
        self.finished.emit()


class SinkState(Protocol):
    """A member of Qt's QAudio.State; known by its name, since its library may be missing."""

    @property
    def name(self) -> str:
        """The name."""


class Sink(Protocol):
    """What is used of Qt's QAudioSink."""

    stateChanged: SignalInstance

    def start(self, device: QIODevice, /) -> None:
        """Pull the samples out of a device and play them."""

    def state(self) -> SinkState:
        """Return what it does."""

    def reset(self) -> None:
        """Stop, and drop what is buffered."""

    def suspend(self) -> None:
        """Hold."""

    def resume(self) -> None:
        """Go on."""

    def setVolume(self, volume: float, /) -> None:
        """Set the volume, from 0 to 1."""

    def processedUSecs(self) -> int:
        """Return how much was played, in microseconds."""

    def deleteLater(self) -> None:
        """Go, once nothing of it is running."""


class SoundPlayer(SpeechPlayer):
    """Plays through the machine's audio device, whichever that is when a sentence begins.

    Without a device, or when it is pulled out, the rest of the sentence passes in silence.
    """

    def __init__(
        self, open_sink: Callable[[Sound], Sink | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._open_sink = open_sink
        self._volume = DEFAULT_VOLUME
        self._sink: Sink | None = None
        self._sound: Sound | None = None
        self._buffer = QBuffer(self)
        self._silence = SilentPlayer(self)
        self._silence.finished.connect(self.finished)

    @override
    def play(self, sound: Sound) -> None:
        self.stop()
        self._sound = sound
        self._sink = self._open_sink(sound)
        if self._sink is None:
            self._silence.play(sound)
            return
        self._buffer.setData(QByteArray(sound.samples))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink.setVolume(self._volume)
        self._sink.stateChanged.connect(self._look)
        self._sink.start(self._buffer)
        # A device that can't be opened says so here and now.
        self._look()

    @override
    def pause(self) -> None:
        self._silence.pause()
        if self._sink is not None:
            self._sink.suspend()

    @override
    def resume(self) -> None:
        self._silence.resume()
        if self._sink is not None:
            self._sink.resume()

    @override
    def stop(self) -> None:
        self._silence.stop()
        self._close_sink()

    @override
    def set_volume(self, volume: float) -> None:
        self._volume = volume
        if self._sink is not None:
            self._sink.setVolume(volume)

    # WORKAROUND PySide6 6.12: the state that the signal carries can't be converted for a slot that
    # takes it, so this one takes none and looks.
    @Slot()
    def _look(self) -> None:
        if self._sink is None or self._sound is None:
            return
        state = self._sink.state().name
        if state == "IdleState":
            self._close_sink()
            self.finished.emit()
        elif state == "StoppedState":
            left = self._sound.seconds - self._sink.processedUSecs() / 1_000_000
            _log.warning("The audio device is gone; reading goes on in silence")
            self._close_sink()
            self._silence.wait(max(0.0, left))

    def _close_sink(self) -> None:
        sink, self._sink = self._sink, None
        if sink is not None:
            sink.stateChanged.disconnect(self._look)
            sink.reset()
            sink.deleteLater()
        self._buffer.close()


def open_audio_sink(sound: Sound) -> Sink | None:
    """Return a sink for this sound on the machine's default device, or None if it has none."""
    try:
        from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices  # noqa: PLC0415
    except ImportError as error:
        _log.warning("There is no sound on this machine: %s", error)
        return None
    device = QMediaDevices.defaultAudioOutput()
    if device.isNull():
        return None
    wanted = QAudioFormat()
    wanted.setSampleRate(sound.rate)
    wanted.setChannelCount(sound.channels)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    if not device.isFormatSupported(wanted):
        _log.warning("The audio device can't play %d Hz", sound.rate)
        return None
    sink = QAudioSink(device, wanted)
    # A large one would delay every sentence and every stop.
    sink.setBufferSize(wanted.bytesForDuration(_BUFFER_MICROSECONDS))
    return sink
