"""What can be set: each key with its type, limits, default, meaning and an example."""

from collections.abc import Mapping
from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

ONE_LINE: Final = r"\A[^\x00-\x1f\x7f]*\Z"

# From the root: what it is relative to would depend on who starts the kiosk.
FOLDER: Final = r"\A(|(/|[A-Za-z]:[\\/])[^\x00-\x1f\x7f]*)\Z"

FolderPath = Annotated[str, Meta(min_length=1, max_length=300, pattern=FOLDER)]
LanguageText = Annotated[str, Meta(max_length=300, pattern=ONE_LINE)]


class PlaceSettings(Struct, frozen=True):
    """The building in which the terminal stands."""

    name: Annotated[
        str,
        Meta(
            max_length=60,
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
    session: SessionSettings = SessionSettings()
    screen: ScreenSettings = ScreenSettings()
    delivery: DeliverySettings = DeliverySettings()


DEFAULTS: Final = Settings()
