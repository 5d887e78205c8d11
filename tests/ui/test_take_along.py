import re
import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.markdown import plain_text
from kiosk.content.model import Kind
from kiosk.ui.images import QUIET_ZONE, code_modules, draw_code
from kiosk.ui.take_along import MOST_BYTES, MOST_MODULES, take_along_texts

ADDRESS = "https://www.samennieuw-west.nl/faq/"
# Five pixels a module: what a code of this page takes at least on the screen.
SIDE = (MOST_MODULES + 2 * QUIET_ZONE) * 5

FAMILY = "👩‍👩‍👧‍👦"
DUTCH = "Eén van de bewoners zegt: ‘geïnteresseerd’ – dat hóórt zo. Doet u ook mee? " * 25
TURKISH = "İstanbul'daki çocuklar için güzel şeyler yapılıyor; ığüşöç. Siz de gelin! " * 25
ARABIC = "يمكن للسكان المشاركة في البرنامج. ما هو التحالف؟ إنّه تعاونٌ بين الشركاء. " * 25
EMOJI = f"Samen {FAMILY} in 🇳🇱 is 👍🏽, ❤️ en 1️⃣. " * 25
TEXTS = {
    "Dutch": ("Hoe kan ik als bewoner meedoen?", DUTCH, "Nederlands"),
    "Turkish": ("Mahalleli olarak nasıl katılabilirim?", TURKISH, "Türkçe"),
    "Arabic": ("كيف يمكنني المشاركة كساكن؟", ARABIC, "العربية"),
    "emoji": ("Wie doen er mee? 🙂", EMOJI, "Nederlands"),
    "one short code": ("Eén ü?", "", ""),
    "one long word": ("Woord", "meervoudigepersoonlijkheid" * 90, "Nederlands"),
}
every_text = pytest.mark.parametrize("parts", TEXTS.values(), ids=TEXTS)


def bodies(texts):
    """The pieces without their numbers, which must be right."""
    numbers = [re.match(r"(\d+)/(\d+) ", text) for text in texts]
    count = len(texts)
    assert [(int(n[1]), int(n[2])) for n in numbers] == [(i + 1, count) for i in range(count)]
    return [text[number.end() :] for text, number in zip(texts, numbers, strict=True)]


def without_spaces(text):
    return "".join(text.split())


def test_the_address_comes_first_and_alone():
    texts = take_along_texts("Vraag?", "Antwoord.", "Nederlands", ADDRESS)
    assert texts == (ADDRESS, "1/1 Vraag?\nNederlands\n\nAntwoord.")


@pytest.mark.parametrize(
    ("parts", "texts"),
    [
        (("", "", "", ""), ()),
        (("", "Antwoord."), ("1/1 Antwoord.",)),
        (("Vraag?", " \n"), ("1/1 Vraag?",)),
        (("Vraag?", "a\r\nb\u2028c\td"), ("1/1 Vraag?\n\na\nb\nc d",)),
        (("Vraag?", "nul\0 half\ud800 dir\u200f"), ("1/1 Vraag?\n\nnul half dir\u200f",)),
        (("Vraag?", "", "", "https://" + "x" * MOST_BYTES), ("1/1 Vraag?",)),
    ],
)
def test_what_is_missing_or_no_text_is_left_out(parts, texts):
    assert take_along_texts(*parts) == texts


def test_the_number_of_bytes_is_what_fits_version_20():
    assert len(code_modules("é" + "a" * (MOST_BYTES - 2))) == MOST_MODULES
    assert len(code_modules("é" + "a" * (MOST_BYTES - 1))) > MOST_MODULES


@every_text
def test_every_piece_fits_its_code_and_nothing_is_lost(parts):
    title, body, language = parts
    texts = take_along_texts(title, body, language)
    assert all(0 < len(code_modules(text)) <= MOST_MODULES for text in texts)
    told = without_spaces("".join(bodies(texts)))
    assert told == without_spaces(title + language + body)


def test_pieces_are_filled():
    texts = take_along_texts("Woord", "x" * 5000)
    assert [len(text.encode()) for text in texts[1:-1]] == [MOST_BYTES] * (len(texts) - 2)


@pytest.mark.parametrize("body", [DUTCH, TURKISH, ARABIC], ids=["Dutch", "Turkish", "Arabic"])
def test_pieces_end_with_a_sentence(body):
    pieces = bodies(take_along_texts("Vraag?", body))
    assert len(pieces) > 2
    assert all(piece[-1] in ".!?؟" for piece in pieces)


def test_a_closing_quotation_mark_stays_with_its_sentence():
    pieces = bodies(take_along_texts("", "Zij zei: ‘Dat hoort zo.’ " * 60))
    assert all(piece.endswith(".’") for piece in pieces)


def test_a_text_without_sentences_is_cut_between_words():
    pieces = bodies(take_along_texts("", "buurthuis " * 200))
    assert len(pieces) > 2
    assert {word for piece in pieces for word in piece.split()} == {"buurthuis"}


def test_a_short_sentence_before_a_long_one_does_not_waste_a_code():
    pieces = bodies(take_along_texts("", "Ja. " + "buurthuis " * 200))
    assert len(pieces[0].encode()) > MOST_BYTES - 20


@pytest.mark.parametrize("character", [FAMILY, "🇳🇱", "👍🏽", "e\u0301", "نّ", "❤️", "1️⃣", "ç"])
@pytest.mark.parametrize("shift", range(4))
def test_no_character_is_ever_cut(character, shift):
    pieces = bodies(take_along_texts("", "x" * shift + character * 700))
    assert len(pieces) > 2
    assert pieces[0].removeprefix("x" * shift).count(character) > 0
    for piece in pieces:
        assert piece.lstrip("x").replace(character, "") == ""


def test_a_heap_of_marks_is_cut_all_the_same():
    texts = take_along_texts("", "a" + "\u0301" * 2000)
    assert "".join(bodies(texts)) == "a" + "\u0301" * 2000


def test_numbers_of_two_digits_fit_too():
    texts = take_along_texts("", "buurthuis " * 1500)
    assert len(texts) > 9
    assert texts[0].startswith(f"1/{len(texts)} ")
    assert max(len(text.encode()) for text in texts) <= MOST_BYTES


@given(st.text(max_size=3000), st.text(max_size=200))
def test_any_text_at_all_is_told_in_codes_that_fit(body, title):
    texts = take_along_texts(title, body)
    assert all(len(text.encode()) <= MOST_BYTES for text in texts)
    assert all(bodies(texts))


def read_by_zbar(image_path):
    if not shutil.which("zbarimg"):
        pytest.skip("no zbarimg; get it with: apt-get install zbar-tools")
    done = subprocess.run(
        ["zbarimg", "--quiet", "--raw", image_path], capture_output=True, check=True
    )
    return done.stdout.decode("utf-8").removesuffix("\n")


def read_by_opencv(image_path):
    cv2 = pytest.importorskip("cv2", reason="no OpenCV; get it with: make setup")
    # It reads the sign for UTF-8 well, yet warns of it each time.
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)
    # Its plain QRCodeDetector misses one in five of the kiosk's answers, even in perfect pictures.
    text, _, _ = cv2.QRCodeDetectorAruco().detectAndDecode(cv2.imread(str(image_path)))
    return text


every_reader = pytest.mark.parametrize("read", [read_by_zbar, read_by_opencv])


@every_reader
@pytest.mark.parametrize("side", [SIDE, SIDE + 133])
@every_text
def test_a_phone_reads_every_code(tmp_path, read, side, parts):
    texts = take_along_texts(*parts, ADDRESS)
    for number, text in enumerate(texts):
        path = tmp_path / f"{number}.png"
        draw_code(text, side).save(str(path))
        assert read(path) == text


@every_reader
def test_a_phone_reads_every_answer_of_the_kiosk(tmp_path, read, store):
    path = tmp_path / "code.png"
    for item in store.all_texts():
        if item.kind in {Kind.QUESTION, Kind.THEME}:
            for text in take_along_texts(item.title, plain_text(item.body), "Nederlands", ADDRESS):
                draw_code(text, SIDE).save(str(path))
                assert read(path) == text, item.id
