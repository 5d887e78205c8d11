"""Reading the settings: what is wrong is told with its remedy, and defaults take its place."""

import difflib
import re
import reprlib
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import msgspec
import platformdirs
from msgspec import Struct

from kiosk.languages import offered_languages
from kiosk.paths import config_folder, data_folder
from kiosk.settings.allowed import allowed_values, kind_of
from kiosk.settings.sections import DEFAULTS, LanguageText, Settings
from kiosk.whole_file import FileRefusedError, FileTooLargeError, read_whole

_LARGEST_FILE_BYTES: Final = 1024 * 1024


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


class UnreadableFileError(Exception):
    """The file as a whole says nothing; the text says why."""


def load_settings(path: Path | None = None) -> LoadedSettings:
    """Read the settings; tell what is wrong with them, and put defaults in the place of that.

    What administrators chose at the screen is laid over them.

    Args:
        path: The file that was asked for; without it the first of `default_paths` that exists.
    """
    return _with_own(_load_given(path), own_path())


def own_path() -> Path:
    """Return the file of what administrators chose at the screen."""
    return data_folder() / "administrator" / "kiosk.toml"


def _load_given(path: Path | None) -> LoadedSettings:
    for candidate in (path,) if path else default_paths():
        try:
            table = read_table(candidate)
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            return _defaults_because(candidate, f"cannot be read ({error.strerror})")
        except (ValueError, UnreadableFileError) as error:
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


def _with_own(loaded: LoadedSettings, path: Path) -> LoadedSettings:
    try:
        table = read_table(path)
    except (FileNotFoundError, NotADirectoryError):
        return loaded
    except (OSError, ValueError, UnreadableFileError) as error:
        remedy = "take the file away, or choose anew on the administrator's page"
        problem = SettingProblem("", "", f"{str(path)!r} cannot be used ({error})", remedy)
        return replace(loaded, problems=(*loaded.problems, problem))
    own = _settings_from(table, path)
    settings = loaded.settings
    wrong = {problem.key for problem in own.problems}
    for section in set(table) & set(Settings.__struct_fields__) - wrong:
        read = getattr(own.settings, section)
        below = getattr(settings, section)
        given = {
            key: _laid_over(getattr(below, key), getattr(read, key))
            for key in set(table[section]) & set(read.__struct_fields__)
            if f"{section}.{key}" not in wrong
        }
        part = msgspec.structs.replace(below, **given)
        settings = msgspec.structs.replace(settings, **{section: part})
    return replace(loaded, settings=settings, problems=(*loaded.problems, *own.problems))


def _laid_over(below: Any, own: Any) -> Any:
    # Of a text per language, the languages that were not chosen stay as the file has them.
    return {**below, **own} if isinstance(own, dict) else own


def _defaults_because(path: Path, reason: str) -> LoadedSettings:
    remedy = "correct the file or take it away; all settings have their defaults"
    problem = SettingProblem("", "", f"{str(path)!r} {reason}", remedy)
    return LoadedSettings(problems=(problem,), path=path)


def read_table(path: Path) -> dict[str, Any]:
    """Read a settings file.

    Raises:
        UnreadableFileError: It says nothing as a whole.
        OSError: It can't be read.
    """
    try:
        return tomllib.loads(_read_bytes(path).decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise UnreadableFileError("it is not UTF-8 text") from error
    except tomllib.TOMLDecodeError as error:
        raise UnreadableFileError(f"it is not TOML: {error}") from error
    except RecursionError as error:
        raise UnreadableFileError("it is nested too deeply") from error


def _read_bytes(path: Path) -> bytes:
    try:
        return read_whole(path, _LARGEST_FILE_BYTES)
    except FileTooLargeError as error:
        raise UnreadableFileError("it is larger than 1 MiB") from error
    except FileRefusedError as error:
        raise UnreadableFileError(str(error)) from error


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
        elif isinstance(value, dict) and isinstance(kind_of(known[name]), msgspec.inspect.DictType):
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
