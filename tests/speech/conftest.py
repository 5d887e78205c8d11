"""What tests of speaking share: small WAV files, and programs that speak badly in every way."""

import io
import shutil
import wave

import pytest

from kiosk.speech.espeak import EspeakSynthesizer


def wav(seconds=0.1, *, rate=22_050, width=2, channels=1, sample=b"\x01"):
    """Return a WAV file of one tone or none."""
    data = io.BytesIO()
    with wave.open(data, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(sample * (round(rate * seconds) * width * channels))
    return data.getvalue()


@pytest.fixture
def make_wav():
    return wav


@pytest.fixture
def fake_engine(tmp_path):
    """Make an engine of a shell script, which stands in for espeak-ng."""

    def make(script, **options):
        program = tmp_path / "espeak-ng"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
        return EspeakSynthesizer(str(program), **options)

    return make


@pytest.fixture
def real_engine():
    if shutil.which("espeak-ng") is None:
        pytest.skip("espeak-ng is not installed: apt-get install espeak-ng")
    return EspeakSynthesizer()
