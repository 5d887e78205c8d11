import shutil
import subprocess

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.paths import ASSETS
from kiosk.ui.images import QUIET_ZONE, CodeProvider, IconProvider, code_modules, draw_code

NOTHING = QSize()
WEBSITE = "https://www.samennieuw-west.nl"


@pytest.fixture
def icons():
    return IconProvider(ASSETS / "icons")


def colours(image: QImage) -> set[str]:
    """The names of the colours that are drawn solidly."""
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def is_empty(image: QImage) -> bool:
    return all(
        image.pixelColor(x, y).alpha() == 0
        for x in range(image.width())
        for y in range(image.height())
    )


def test_an_icon_is_drawn_in_the_colour_and_size_that_were_asked_for(icons):
    image = icons.requestImage("home/ff8800", NOTHING, QSize(64, 64))
    assert image.size() == QSize(64, 64)
    assert colours(image) == {"#ff8800"}


def test_an_icon_without_a_size_gets_one(icons):
    assert not is_empty(icons.requestImage("home/000000", NOTHING, QSize()))


@pytest.mark.parametrize("path", sorted((ASSETS / "icons").glob("*.svg")), ids=lambda p: p.stem)
def test_every_icon_of_the_assets_can_be_drawn(icons, path):
    assert not is_empty(icons.requestImage(f"{path.stem}/102030", NOTHING, QSize(32, 32)))


@pytest.mark.parametrize(
    "name",
    [
        "no-such-icon",
        "",
        "..",
        ".",
        "../pictures/sign",
        "../../assets/icons/home",
        "/etc/passwd",
        "home.svg",
        "home\0",
        "x" * 5000,
        "home%00",
        "éß漢",
    ],
)
def test_a_name_without_an_icon_gives_an_empty_picture_and_a_line_in_the_log(icons, name, caplog):
    image = icons.requestImage(f"{name}/000000", NOTHING, QSize(16, 16))
    assert is_empty(image)
    assert "can't be drawn" in caplog.text


def test_no_name_leads_out_of_the_folder_of_icons(tmp_path, caplog):
    inside = tmp_path / "icons"
    inside.mkdir()
    shutil.copy(ASSETS / "icons" / "home.svg", tmp_path / "secret.svg")
    provider = IconProvider(inside)
    for name in ("../secret", "..%2Fsecret", f"{tmp_path}/secret", "icons/../../secret"):
        assert is_empty(provider.requestImage(f"{name}/000000", NOTHING, QSize(16, 16)))
    assert caplog.records


def modules(image: QImage, text: str) -> list[list[bool]]:
    """Read the modules of a code back from the middles of its squares."""
    count = len(code_modules(text))
    size = image.width() // (count + 2 * QUIET_ZONE)
    margin = (image.width() - size * count) // 2
    middles = [margin + number * size + size // 2 for number in range(count)]
    return [[image.pixelColor(x, y) == QColor("black") for x in middles] for y in middles]


@pytest.mark.parametrize("side", [190, 228, 251, 420])
@pytest.mark.parametrize("text", [WEBSITE, "Huis van de Wijk – Süd & Nord", "a" * 300])
def test_a_code_shows_each_module_of_its_text(text, side):
    matrix = code_modules(text)
    image = draw_code(text, side)
    assert image.size() == QSize(side, side)
    assert modules(image, text) == [[bool(dark) for dark in row] for row in matrix]


@pytest.mark.parametrize("side", [190, 228, 420])
def test_a_code_has_its_quiet_zone_on_all_sides(side):
    image = draw_code(WEBSITE, side)
    count = len(code_modules(WEBSITE))
    zone = QUIET_ZONE * (side // (count + 2 * QUIET_ZONE))
    white = QColor("white")
    for along in range(0, side, 3):
        for across in (0, zone - 1, side - zone, side - 1):
            assert image.pixelColor(along, across) == white
            assert image.pixelColor(across, along) == white


def test_a_code_of_an_encoded_address_is_that_of_the_address():
    encoded = "https%3A%2F%2Fwww.samennieuw-west.nl"
    image = CodeProvider().requestImage(encoded, NOTHING, QSize(228, 228))
    assert image == draw_code(WEBSITE, 228)


def test_text_that_fits_no_code_leaves_the_place_white(caplog):
    image = draw_code("a" * 5000, 100)
    assert image.size() == QSize(100, 100)
    assert colours(image) == {"#ffffff"}
    assert "5000 characters" in caplog.text


@pytest.mark.parametrize(("text", "side"), [("", 100), (WEBSITE, 1), (WEBSITE, 20)])
def test_a_place_too_small_or_a_text_too_short_does_no_harm(text, side):
    assert draw_code(text, side).width() == side


@pytest.mark.parametrize(
    "text",
    [
        WEBSITE,
        "https://www.samennieuw-west.nl/faq/?a=1&b=%20#é",
        "1/1 Eén ü",
        "1/1 Programa nasıl katılabilirim?",
        "1/1 كيف يمكنني المشاركة؟",
    ],
)
def test_a_phone_reads_the_text_from_the_code(tmp_path, text):
    if not shutil.which("zbarimg"):
        pytest.skip("no zbarimg; get it with: apt-get install zbar-tools")
    draw_code(text, 228).save(str(tmp_path / "code.png"))
    read = subprocess.run(
        ["zbarimg", "--quiet", "--raw", tmp_path / "code.png"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert read.stdout.strip() == text
