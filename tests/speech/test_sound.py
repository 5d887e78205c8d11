import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.speech.errors import SpeechFailed
from kiosk.speech.sound import Sound, read_wav


def test_a_wav_file_is_read(make_wav):
    sound = read_wav(make_wav(0.5, rate=16_000, channels=2))
    assert (sound.rate, sound.channels, sound.seconds) == (16_000, 2, 0.5)


def test_a_stream_promises_more_than_it_holds(make_wav):
    whole = make_wav(0.5)
    stream = whole[:40] + b"\x00\xf0\xff\x7f" + whole[44:]
    assert read_wav(stream) == read_wav(whole)


def test_silence_follows():
    sound = Sound(b"\x01\x01" * 100, rate=1000)
    longer = sound.followed_by_silence(0.05)
    assert longer.samples == sound.samples + bytes(100)
    assert longer.seconds == pytest.approx(0.15)


def test_half_a_sample_at_the_end_is_dropped(make_wav):
    cut_off = make_wav(0.1)[:-1]
    assert len(read_wav(cut_off).samples) == len(read_wav(make_wav(0.1)).samples) - 2


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_file_is_sound_or_refused(make_wav, data):
    whole = make_wav(0.01)
    place = data.draw(st.integers(0, len(whole)))
    put = data.draw(st.binary(max_size=12))
    content = whole[:place] + put + whole[place + data.draw(st.integers(0, 12)) :]
    try:
        sound = read_wav(content)
    except SpeechFailed:
        return
    else:
        assert sound.samples
        assert sound.seconds > 0


@pytest.mark.parametrize("data", [b"", b"RIFF", b"ID3 something else entirely", bytes(100)])
def test_what_is_no_wav_file_is_refused(data):
    with pytest.raises(SpeechFailed):
        read_wav(data)


def test_a_chunk_that_ends_behind_the_whole_is_refused(make_wav):
    damaged = bytearray(make_wav(0.1))
    damaged[19] = 1
    with pytest.raises(SpeechFailed):
        read_wav(bytes(damaged))


@pytest.mark.parametrize(
    "strange", [{"width": 1}, {"width": 4}, {"rate": 100}, {"channels": 6}, {"seconds": 0}]
)
def test_what_the_kiosk_cannot_play_is_refused(make_wav, strange):
    with pytest.raises(SpeechFailed):
        read_wav(make_wav(**strange))
