"""What can be set: each key with its type, limits, default, meaning and an example."""

from collections.abc import Mapping
from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

from kiosk.languages import SOURCE_LANGUAGE, offered_languages

ONE_LINE: Final = r"\A[^\x00-\x1f\x7f]*\Z"

# From the root: what it is relative to would depend on who starts the kiosk.
FOLDER: Final = r"\A(|(/|[A-Za-z]:[\\/])[^\x00-\x1f\x7f]*)\Z"

LANGUAGE: Final = rf"\A({'|'.join(offered_languages())})\Z"

FolderPath = Annotated[str, Meta(min_length=1, max_length=300, pattern=FOLDER)]
# "09:00-17:30"; nothing for a day on which it is closed.
HOURS: Final = r"\A(|([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00))\Z"

LONGEST_NAME: Final = 60
LONGEST_LANGUAGE_TEXT: Final = 300
PANEL_INCHES: Final = (10, 100)
PANEL_LOWER_EDGE_MM: Final = (0, 2500)

LanguageText = Annotated[str, Meta(max_length=LONGEST_LANGUAGE_TEXT, pattern=ONE_LINE)]


class PlaceSettings(Struct, frozen=True):
    """The building in which the terminal stands."""

    name: Annotated[
        str,
        Meta(
            max_length=LONGEST_NAME,
            pattern=ONE_LINE,
            description="The name of the building, as residents know it.",
            examples=["Huis van de Wijk"],
        ),
    ] = ""
    ask_here: Annotated[
        Mapping[str, LanguageText],
        Meta(
            description="Per language: whom a visitor can ask in this building, and when. "
            "Without it the screens say to ask someone of the buurthuis.",
            examples=[{"nl": "De gastvrouw bij de ingang, op werkdagen van 9 tot 17 uur."}],
        ),
    ] = {}


class LanguageSettings(Struct, frozen=True):
    """The languages of the screens."""

    start: Annotated[
        str,
        Meta(
            pattern=LANGUAGE,
            description="The language that every visit begins in.",
            examples=["tr"],
        ),
    ] = SOURCE_LANGUAGE


class SessionSettings(Struct, frozen=True):
    """When a visit ends by itself."""

    idle_seconds: Annotated[
        int,
        Meta(
            ge=30,
            le=600,
            description="Seconds without use after which the screen asks if anyone is there.",
            examples=[120],
        ),
    ] = 90
    warning_seconds: Annotated[
        int,
        Meta(
            ge=20,
            le=120,
            description="Seconds that this question counts down before the visit ends.",
            examples=[45],
        ),
    ] = 30


class ScreenSettings(Struct, frozen=True):
    """How the screens are drawn."""

    renderer: Annotated[
        Literal["auto", "software", "hardware"],
        Meta(
            description="What draws the screens: the processor (`software`), the graphics card "
            "(`hardware`), or what the kiosk finds best (`auto`).",
            examples=["software"],
        ),
    ] = "auto"


class PanelSettings(Struct, frozen=True):
    """How large the screen is and how high it hangs, for `kiosk doctor` to judge."""

    diagonal_inches: Annotated[
        int,
        Meta(
            ge=PANEL_INCHES[0],
            le=PANEL_INCHES[1],
            description="The diagonal of the picture in inches.",
            examples=[32],
        ),
    ] = 24
    lower_edge_mm: Annotated[
        int,
        Meta(
            ge=PANEL_LOWER_EDGE_MM[0],
            le=PANEL_LOWER_EDGE_MM[1],
            description="The height of the picture's lower edge above the floor in millimetres; "
            "0: not known.",
            examples=[800],
        ),
    ] = 0


DayHours = Annotated[
    str,
    Meta(
        max_length=11,
        pattern=HOURS,
        description="When the building is open on this day; an end before the beginning is that of "
        "the next day; empty: closed.",
        examples=["09:00-17:30"],
    ),
]
_ALL_DAY: Final = "00:00-24:00"


class OpeningSettings(Struct, frozen=True):
    """When the building is open. Outside these hours an unused screen is black until touched."""

    monday: DayHours = _ALL_DAY
    tuesday: DayHours = _ALL_DAY
    wednesday: DayHours = _ALL_DAY
    thursday: DayHours = _ALL_DAY
    friday: DayHours = _ALL_DAY
    saturday: DayHours = _ALL_DAY
    sunday: DayHours = _ALL_DAY


class DeliverySettings(Struct, frozen=True):
    """How content comes in, and what residents asked goes out."""

    inbox: Annotated[
        tuple[FolderPath, ...],
        Meta(
            max_length=10,
            description="Folders in which editions arrive, looked through three levels deep: where "
            "sticks are mounted, or a folder that is synchronised.",
            examples=[["/media", "/srv/kiosk/inbox"]],
        ),
    ] = ("/media", "/run/media")
    outbox: Annotated[
        str,
        Meta(
            max_length=300,
            pattern=FOLDER,
            description="The folder in which the terminal puts its daily report; without it there "
            "is none.",
            examples=["/srv/kiosk/outbox"],
        ),
    ] = ""
    look_seconds: Annotated[
        int,
        Meta(
            ge=2,
            le=3600,
            description="Seconds between two looks into the inbox.",
            examples=[60],
        ),
    ] = 15


class Settings(Struct, frozen=True):
    """All settings; every key has a default, so an empty file is a good one."""

    place: PlaceSettings = PlaceSettings()
    language: LanguageSettings = LanguageSettings()
    session: SessionSettings = SessionSettings()
    screen: ScreenSettings = ScreenSettings()
    panel: PanelSettings = PanelSettings()
    opening: OpeningSettings = OpeningSettings()
    delivery: DeliverySettings = DeliverySettings()


DEFAULTS: Final = Settings()
