"""Pictures of the content on the screens of residents: in their place, or not at all."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QAccessible, QColor, QImage

from kiosk.content.build import write_database
from kiosk.content.database import read_database
from kiosk.content.media import accept_media
from kiosk.content.model import Picture
from kiosk.paths import BUNDLED_CONTENT

ITEMS = {"wat-is-het-programma", "thema-wonen", "partner-woon", "page-about"}
RED = "#cc2200"
ALT_TEXT = "Bewoners planten een boom"


def drawn(width, height, form):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(RED))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form, quality=100)
    return accept_media(buffer.data().data())


@pytest.fixture(scope="module")
def content_with(tmp_path_factory):
    """Make a database in which some Dutch texts have a picture."""

    def content_with(file):
        def add(item):
            picture = Picture(file.name, ALT_TEXT, "Foto: eigen werk")
            texts = (replace(t, picture=picture) if t.language == "nl" else t for t in item.texts)
            return replace(item, texts=tuple(texts)) if item.id in ITEMS else item

        content = read_database(BUNDLED_CONTENT)
        path = tmp_path_factory.mktemp("pictures") / "content.db"
        changed = replace(content, items=tuple(map(add, content.items)))
        write_database(changed, path, {file.name: file.data}.__getitem__)
        return path

    return content_with


@pytest.fixture(scope="module")
def seeing_visitor(make_visitor, make_clock, content_with):
    return make_visitor(clock=make_clock(), content=content_with(drawn(1600, 800, "PNG")))


def colour_at_the_middle(visitor):
    middle = visitor.point_at("bodyPicture")
    return visitor.window.grabWindow().pixelColor(middle).name()


@pytest.mark.parametrize("item_id", sorted(ITEMS))
@pytest.mark.parametrize("language", ["nl", "ar"])
def test_a_picture_stands_in_the_text_and_says_what_it_shows(seeing_visitor, item_id, language):
    visitor = seeing_visitor
    visitor.begin()
    visitor.terminal.language.choose(language)
    visitor.go(item_id)
    picture = visitor.find("bodyPicture")
    # Shrunk to the room there is, in its own proportions.
    assert 0 < picture.width() <= picture.parentItem().width()
    assert picture.width() == pytest.approx(2 * picture.height(), abs=2)
    accessible = QAccessible.queryAccessibleInterface(picture)
    assert accessible.text(QAccessible.Text.Name) == ALT_TEXT
    assert accessible.role() == QAccessible.Role.Graphic
    assert visitor.text("pictureLicence") == "Foto: eigen werk"
    assert visitor.sees("pictureCaption") == (language == "nl")
    visitor.wait_until(lambda: colour_at_the_middle(visitor) == RED, "it is drawn")
    visitor.terminal.language.choose("nl")


def test_what_a_picture_shows_is_read_aloud_as_part_of_the_text(seeing_visitor):
    visitor = seeing_visitor
    visitor.begin()
    visitor.go("wat-is-het-programma")
    texts = visitor._window._reader.texts()
    # A recording of the item is heard in place of all of these, and once.
    recorded = [place for place, one in enumerate(texts) if one.recording_of]
    assert recorded == list(range(recorded[0], recorded[-1] + 1))
    assert [texts[place].text for place in recorded].count(ALT_TEXT) == 1
    assert not [one for one in texts if "eigen werk" in one.text]


def test_where_there_is_no_picture_none_is_shown(seeing_visitor):
    seeing_visitor.begin()
    seeing_visitor.go("wat-is-het-verschil")
    assert not seeing_visitor.sees("bodyPicture")


def test_a_photo_is_shown_too_and_a_small_one_is_not_blown_up(
    make_visitor, make_clock, content_with
):
    visitor = make_visitor(clock=make_clock(), content=content_with(drawn(60, 40, "JPG")))
    visitor.begin()
    visitor.go("page-about")
    picture = visitor.find("bodyPicture")
    assert (picture.width(), picture.height()) == (60, 40)


@pytest.mark.parametrize("width", [600, 601], ids=["gone", "no picture"])
def test_a_picture_that_cannot_be_shown_is_left_out(
    make_visitor, make_clock, content_with, width, caplog
):
    # Each another file: Qt keeps what it has drawn of a name.
    path = content_with(drawn(width, 400, "PNG"))
    (file,) = path.with_name("media").iterdir()
    if width == 600:
        file.unlink()
    else:
        file.write_bytes(b"no picture")
    visitor = make_visitor(clock=make_clock(), content=path)
    visitor.begin()
    visitor.go("wat-is-het-programma")
    assert not visitor.sees("bodyPicture")
    assert not visitor.says("Foto: eigen werk")
    assert f"the picture {file.name} can't be shown" in caplog.text
