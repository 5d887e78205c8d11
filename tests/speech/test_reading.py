import random

import pytest

from kiosk.speech.reading import Phase, Reading, SpokenText, utterances_of

TEXTS = [
    SpokenText("Kop", "nl", is_heading=True),
    SpokenText("Een zin. Nog een.", "nl"),
    SpokenText("An English one.", "en"),
]
UTTERANCES = utterances_of(TEXTS)


def told(reading):
    return (reading.position + 1 if reading.current else 0, reading.phase)


STOPPED, PLAYING, PAUSED = Phase.STOPPED, Phase.PLAYING, Phase.PAUSED


def test_texts_become_sentences_that_know_their_place_and_language():
    assert [
        (one.text_index, one.start, one.end, one.text, one.language, one.is_heading)
        for one in UTTERANCES
    ] == [
        (0, 0, 3, "Kop", "nl", True),
        (1, 0, 8, "Een zin.", "nl", False),
        (1, 9, 17, "Nog een.", "nl", False),
        (2, 0, 15, "An English one.", "en", False),
    ]


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ("", (1, PLAYING)),
        ("next", (2, PLAYING)),
        ("next next next", (4, PLAYING)),
        ("next next next next", (0, STOPPED)),
        ("previous", (1, PLAYING)),
        ("next next previous", (2, PLAYING)),
        ("next repeat", (2, PLAYING)),
        ("pause", (1, PAUSED)),
        ("pause pause", (1, PAUSED)),
        ("next pause resume", (2, PLAYING)),
        ("resume", (1, PLAYING)),
        ("pause next", (2, PLAYING)),
        ("pause previous", (1, PLAYING)),
        ("pause repeat", (1, PLAYING)),
        ("pause stop", (0, STOPPED)),
        ("stop", (0, STOPPED)),
        ("stop next", (0, STOPPED)),
        ("stop previous", (0, STOPPED)),
        ("stop repeat", (0, STOPPED)),
        ("stop pause", (0, STOPPED)),
        ("stop resume", (0, STOPPED)),
        ("next toggle_slower", (2, PLAYING)),
        ("pause toggle_slower", (1, PAUSED)),
        ("stop toggle_slower", (0, STOPPED)),
    ],
)
def test_each_step_leads_where_its_name_says(steps, expected):
    reading = Reading().begin(UTTERANCES)
    for step in steps.split():
        reading = getattr(reading, step)()
    assert told(reading) == expected


def test_the_speed_lasts_from_one_reading_to_the_next():
    reading = Reading().toggle_slower().begin(UTTERANCES)
    assert reading.is_slower
    assert reading.stop().begin(UTTERANCES).next().is_slower
    assert not reading.toggle_slower().is_slower


def test_nothing_to_say_is_said_by_silence():
    reading = Reading().begin(())
    assert told(reading) == (0, STOPPED)
    assert (reading.current, reading.upcoming) == (None, None)


def test_what_comes_next_is_known_beforehand():
    reading = Reading().begin(UTTERANCES)
    assert reading.upcoming == reading.next().current
    assert reading.next().next().next().upcoming is None


def test_no_step_ever_leaves_the_row_of_sentences():
    steps = ["next", "previous", "repeat", "pause", "resume", "stop", "toggle_slower"]
    chance = random.Random(7)
    reading = Reading().begin(UTTERANCES)
    for _ in range(10_000):
        reading = getattr(reading, chance.choice(steps))()
        assert (reading.current is None) == (reading.phase is STOPPED)
        if reading.phase is STOPPED:
            reading = reading.begin(UTTERANCES)


RECORDED = [
    SpokenText("Kop", "nl", is_heading=True, recording_of="meedoen"),
    SpokenText("Een zin. Nog een.", "nl", recording_of="meedoen"),
    SpokenText("Kijk ook naar", "nl"),
]


def test_a_recording_takes_the_place_of_all_texts_of_its_item():
    found = utterances_of(RECORDED, lambda item, language: (item, language) == ("meedoen", "nl"))
    assert [(one.text_index, one.last_text_index, one.recording_of) for one in found] == [
        (0, 1, "meedoen"),
        (2, 2, ""),
    ]
    assert (found[0].start, found[0].end) == (0, 3)


def test_without_a_recording_the_texts_are_read_out():
    found = utterances_of(RECORDED, lambda *_: False)
    assert [one.text for one in found] == ["Kop", "Een zin.", "Nog een.", "Kijk ook naar"]
    assert {one.recording_of for one in found} == {""}


def test_other_words_in_the_place_of_a_recording_begin_at_its_texts():
    before = utterances_of(RECORDED, lambda *_: True)
    reading = Reading().begin(before).with_utterances(utterances_of(RECORDED))
    assert reading.current.text == "Kop"
    later = Reading().begin(before).next().with_utterances(utterances_of(RECORDED))
    assert later.current.text == "Kijk ook naar"
    assert told(Reading().begin(before).next().with_utterances(before[:1])) == (0, STOPPED)
    assert told(Reading().with_utterances(before)) == (0, STOPPED)
