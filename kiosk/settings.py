"""The settings of one terminal, `kiosk.toml`: no file can keep the kiosk from starting."""

import difflib
import re
import reprlib
import stat
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final, Literal

import msgspec
import platformdirs
from msgspec import Meta, Struct

from kiosk.languages import offered_languages
from kiosk.paths import config_folder

_LARGEST_FILE_BYTES: Final = 1024 * 1024
_ONE_LINE = r"\A[^\x00-\x1f\x7f]*\Z"

# From the root: what it is relative to would depend on who starts the kiosk.
_FOLDER = r"\A(|(/|[A-Za-z]:[\\/])[^\x00-\x1f\x7f]*)\Z"

FolderPath = Annotated[str, Meta(min_length=1, max_length=300, pattern=_FOLDER)]
LanguageText = Annotated[str, Meta(max_length=300, pattern=_ONE_LINE)]


class PlaceSettings(Struct, frozen=True):
    """The building in which the terminal stands."""

    name: Annotated[
        str,
        Meta(
            max_length=60,
            pattern=_ONE_LINE,
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
            pattern=_FOLDER,
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


@dataclass(frozen=True, slots=True)
class SettingProblem:
    """One thing that is wrong with the settings, for the administrator; residents never see it.

    `key` is the whole dotted key, or empty if the file itself is at fault.
    """

    key: str
    value: str
    reason: str
    remedy: str

    def sentence(self) -> str:
        """Return the problem as one English line."""
        subject = f"{self.key} = {self.value}" if self.value else self.key
        return (
            f"{subject}: {self.reason}; {self.remedy}"
            if subject
            else f"{self.reason}; {self.remedy}"
        )


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """The settings to work with, what was wrong with the file, and the file, if there is one."""

    settings: Settings = DEFAULTS
    problems: tuple[SettingProblem, ...] = ()
    path: Path | None = None


class _UnreadableFileError(Exception):
    """The file as a whole says nothing; the text says why."""


def load_settings(path: Path | None = None) -> LoadedSettings:
    """Read the settings; tell what is wrong with them, and put defaults in the place of that.

    Args:
        path: The file that was asked for; without it the first of `default_paths` that exists.
    """
    for candidate in (path,) if path else default_paths():
        try:
            table = _read_table(candidate)
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            return _defaults_because(candidate, f"cannot be read ({error.strerror})")
        except (ValueError, _UnreadableFileError) as error:
            return _defaults_because(candidate, f"cannot be used ({error})")
        return _settings_from(table, candidate)
    return _defaults_because(path, "does not exist") if path else LoadedSettings()


def default_paths() -> tuple[Path, ...]:
    """Return where the settings are looked for, the administrator's file before the user's own."""
    machine = (
        Path(platformdirs.site_config_dir("samen-nieuw-west-kiosk", appauthor=False))
        if sys.platform == "win32"
        else Path("/etc/samen-nieuw-west-kiosk")
    )
    folders = (machine, config_folder())
    return tuple(folder / "kiosk.toml" for folder in folders if folder)


def allowed_values(annotation: Any) -> str:
    """Return in words what values a key may have."""
    match _kind(annotation):
        case msgspec.inspect.IntType(ge=low, le=high):
            return f"a whole number from {low} to {high}"
        case msgspec.inspect.VarTupleType(max_length=most):
            return f"a list of at most {most} folders, each written from the root"
        case msgspec.inspect.StrType(max_length=longest, pattern=pattern) if pattern == _FOLDER:
            return f"a folder, written from the root, at most {longest} characters"
        case msgspec.inspect.StrType(max_length=longest):
            return f"a text of one line, at most {longest} characters"
        case msgspec.inspect.LiteralType(values=values):
            return "one of " + ", ".join(f'"{value}"' for value in values)
        case msgspec.inspect.DictType():
            return f"per language ({', '.join(offered_languages())}) {allowed_values(LanguageText)}"
    raise TypeError(f"no words for {annotation}")


def _defaults_because(path: Path, reason: str) -> LoadedSettings:
    remedy = "correct the file or take it away; all settings have their defaults"
    problem = SettingProblem("", "", f"{str(path)!r} {reason}", remedy)
    return LoadedSettings(problems=(problem,), path=path)


def _read_table(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(_read_bytes(path).decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise _UnreadableFileError("it is not UTF-8 text") from error
    except tomllib.TOMLDecodeError as error:
        raise _UnreadableFileError(f"it is not TOML: {error}") from error
    except RecursionError as error:
        raise _UnreadableFileError("it is nested too deeply") from error


def _read_bytes(path: Path) -> bytes:
    # Only a regular file: reading a pipe or a device could wait for ever.
    if not stat.S_ISREG(path.stat().st_mode):
        raise _UnreadableFileError("it is not a file")
    with path.open("rb") as file:
        content = file.read(_LARGEST_FILE_BYTES + 1)
    if len(content) > _LARGEST_FILE_BYTES:
        raise _UnreadableFileError("it is larger than 1 MiB")
    return content


def _settings_from(table: dict[str, Any], path: Path) -> LoadedSettings:
    problems: list[SettingProblem] = []
    parts: dict[str, Any] = {}
    known = {field.name: field.type for field in msgspec.structs.fields(Settings)}
    for name, entries in table.items():
        if name not in known:
            problems.append(_unknown(_shown_key(name), entries, known))
        elif not isinstance(entries, dict):
            problems.append(_wrong(name, entries, f"write it as a table: [{name}]"))
        else:
            parts[name] = _part_from(known[name], name, entries, problems)
    return LoadedSettings(Settings(**parts), tuple(problems), path)


def _part_from(
    part: type[Struct], section: str, entries: dict[str, Any], problems: list[SettingProblem]
) -> Struct:
    known = {field.name: field.type for field in msgspec.structs.fields(part)}
    values: dict[str, Any] = {}
    for name, value in entries.items():
        key = f"{section}.{_shown_key(name)}"
        if name not in known:
            problems.append(_unknown(key, value, known))
        elif isinstance(value, dict) and isinstance(_kind(known[name]), msgspec.inspect.DictType):
            values[name] = _texts_from(key, value, problems)
        elif _fits(value, known[name]):
            values[name] = msgspec.convert(value, known[name])
        else:
            problems.append(_wrong(key, value, f"write {allowed_values(known[name])}"))
    return part(**values)


def _texts_from(
    section: str, entries: dict[str, Any], problems: list[SettingProblem]
) -> dict[str, str]:
    texts: dict[str, str] = {}
    for language, text in entries.items():
        key = f"{section}.{_shown_key(language)}"
        if language not in offered_languages():
            problems.append(_unknown(key, text, offered_languages()))
        elif _fits(text, LanguageText):
            texts[language] = text
        else:
            problems.append(_wrong(key, text, f"write {allowed_values(LanguageText)}"))
    return texts


def _fits(value: Any, annotation: Any) -> bool:
    try:
        msgspec.convert(value, annotation)
    except msgspec.ValidationError:
        return False
    return True


def _kind(annotation: Any) -> msgspec.inspect.Type:
    kind = msgspec.inspect.type_info(annotation)
    while isinstance(kind, msgspec.inspect.Metadata):
        kind = kind.type
    return kind


def _wrong(key: str, value: Any, remedy: str) -> SettingProblem:
    return SettingProblem(key, _shown(value), "this value is not possible", remedy)


def _unknown(key: str, value: Any, known: Iterable[str]) -> SettingProblem:
    near = difflib.get_close_matches(key.rpartition(".")[2], known, n=1)
    remedy = f'did you mean "{near[0]}"?' if near else f"known here: {', '.join(known)}"
    return SettingProblem(key, _shown(value), "there is no such key", remedy)


def _shown(value: Any) -> str:
    return reprlib.repr(value)


def _shown_key(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]{1,40}", key) else reprlib.repr(key)
