"""A phone before the screen reads every code of an answer, whatever the visitor has chosen."""

import shutil
import subprocess

import pytest

from kiosk.ui.take_along import MOST_MODULES

LONG_ANSWER = "aan-wie-legt-alliantie-verantwoording-af"
SIZES = [(1920, 1080), (1280, 800), (1080, 1920)]
CHOICES = {
    "as it is": [],
    "Lager": ["reachButton"],
    "largest": ["textSizeButton", "textSizeButton"],
    "largest, contrast, Lager": [
        *("textSizeButton", "textSizeButton", "contrastButton", "reachButton")
    ],
}
# What old phones need: pixels of one module.
_LEAST_MODULE = 5


def read_by_zbar(path):
    if not shutil.which("zbarimg"):
        pytest.skip("no zbarimg; get it with: apt-get install zbar-tools")
    done = subprocess.run(["zbarimg", "--quiet", "--raw", path], capture_output=True, check=False)
    return done.stdout.decode("utf-8").removesuffix("\n")


def read_by_opencv(path):
    cv2 = pytest.importorskip("cv2", reason="no OpenCV; get it with: make setup")
    # It reads the sign for UTF-8 well, yet warns of it each time.
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)
    text, _, _ = cv2.QRCodeDetectorAruco().detectAndDecode(cv2.imread(str(path)))
    return text


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def sized_visitor(request, make_visitor, make_clock):
    return make_visitor(request.param, clock=make_clock())


def photographs(visitor, folder):
    """Go through the codes and yield a picture of the screen for each, with what is in the code."""
    count = visitor.terminal.takeAlong.count
    for number in range(1, count + 1):
        visitor.look()
        assert visitor.text("takeAlongNumber").split()[-3:] == [str(number), "van", str(count)]
        path = folder / f"{number}.png"
        visitor.window.grabWindow().save(str(path))
        yield path, visitor.terminal.takeAlong.code
        if number < count:
            visitor.tap("nextCode")


@pytest.mark.parametrize("read", [read_by_zbar, read_by_opencv])
@pytest.mark.parametrize("choices", CHOICES.values(), ids=CHOICES)
def test_a_phone_reads_every_code_from_the_screen(sized_visitor, tmp_path, choices, read):
    visitor = sized_visitor
    visitor.begin()
    for button in choices:
        visitor.tap(button)
    visitor.terminal.navigation.takeAlong(LONG_ANSWER)
    read_texts = [(read(path), text) for path, text in photographs(visitor, tmp_path)]
    assert len(read_texts) > 2
    assert [one for one, _ in read_texts] == [text for _, text in read_texts]


@pytest.mark.parametrize("choices", CHOICES.values(), ids=CHOICES)
def test_the_code_is_whole_and_coarse_enough_for_any_phone(sized_visitor, choices):
    visitor = sized_visitor
    visitor.begin()
    for button in choices:
        visitor.tap(button)
    visitor.terminal.navigation.takeAlong(LONG_ANSWER)
    visitor.look()
    code = visitor.area("takeAlongCode")
    assert code.width() >= _LEAST_MODULE * (MOST_MODULES + 8)
    assert code.top() >= 0
    assert code.bottom() <= visitor.area("languageButton").top()


@pytest.mark.parametrize("code", ["nl-simple", "en", "tr", "ar"])
def test_a_phone_reads_the_answer_in_every_language(visitor, tmp_path, code):
    visitor.terminal.language.choose(code)
    visitor.terminal.navigation.takeAlong(LONG_ANSWER)
    for number in range(1, visitor.terminal.takeAlong.count + 1):
        visitor.look()
        path = tmp_path / f"{number}.png"
        visitor.window.grabWindow().save(str(path))
        assert read_by_opencv(path) == visitor.terminal.takeAlong.code
        visitor.terminal.takeAlong.turn(1)
