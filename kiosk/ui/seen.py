"""What can be seen and used on a screen, as frozen records: the tour writes them, tests judge them.

Listed is what can at least partly be seen. What lies behind something opaque is not: neither can it
be reached by touch. So behind the question whether anyone is there (its veil hides most of the
light) nothing is listed, the help bar included.
"""

from dataclasses import dataclass

from kiosk.ui.rectangle import Rectangle


@dataclass(frozen=True, slots=True)
class SeenControl:
    """Something that can be tapped or typed in.

    `rectangle` is the whole of it, `shown` the pieces that are not scrolled away or hidden. Role
    and name are empty where assistive technology finds nothing.
    """

    object_name: str
    role: str
    name: str
    description: str
    rectangle: Rectangle
    shown: tuple[Rectangle, ...]
    is_focusable: bool


@dataclass(frozen=True, slots=True)
class SeenText:
    """A text, without its markup.

    `rectangle` is what its words take, where that is more than its item. `is_truncated` is true if
    a word is elided, or hidden other than by an area that can be scrolled and says so.
    `control` is the object name of the control it stands in; `spoken` is what assistive technology
    is told of it, by itself or as part of that control.
    """

    object_name: str
    text: str
    rectangle: Rectangle
    shown: tuple[Rectangle, ...]
    pixel_size: int
    is_truncated: bool
    control: str | None
    spoken: str


@dataclass(frozen=True, slots=True)
class SeenScreen:
    """All that can be seen on the screen at one moment."""

    controls: tuple[SeenControl, ...]
    texts: tuple[SeenText, ...]

    @property
    def title(self) -> str:
        """The title: the text of that name, or what the field asks for, or the largest words."""
        for text in self.texts:
            if text.object_name == "screenTitle":
                return text.text
        for control in self.controls:
            if control.role == "editabletext":
                return control.name
        words = [text for text in self.texts if any(sign.isalpha() for sign in text.text)]
        return max(words, key=lambda text: text.pixel_size).text if words else ""


def screen_record(name: str, screen: SeenScreen) -> dict[str, object]:
    """Return a screen as `tour.json` describes it."""
    return {
        "name": name,
        "title": screen.title,
        "controls": [
            {
                "object_name": control.object_name,
                "role": control.role,
                "name": control.name,
                "rectangle": control.rectangle.pixels,
                "focusable": control.is_focusable,
            }
            for control in screen.controls
        ],
        "texts": [
            {
                "text": text.text,
                "rectangle": text.rectangle.pixels,
                "pixel_size": text.pixel_size,
                "truncated": text.is_truncated,
            }
            for text in screen.texts
        ],
    }
