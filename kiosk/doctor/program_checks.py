"""Checks of what belongs to the program: fonts, voices and the settings."""

from pathlib import Path

from kiosk.doctor.check import Check, State
from kiosk.languages import offered_languages
from kiosk.settings.reading import LoadedSettings
from kiosk.speech.voices import KnowsVoices, find_voices

_FONT_SIGNATURES = (b"\x00\x01\x00\x00", b"OTTO")


def check_fonts(folder: Path) -> Check:
    """Say whether the fonts that the offered languages need are there and are fonts."""
    families = {language.font for language in offered_languages().values()}
    files = sorted(folder.glob("*.ttf"))
    missing = [
        family
        for family in sorted(families)
        if not any(file.name.startswith(family.replace(" ", "")) for file in files)
    ]
    damaged = [file.name for file in files if not _is_font(file)]
    if missing or damaged:
        parts = [f"missing: {', '.join(missing)}"] if missing else []
        parts += [f"unreadable: {', '.join(damaged)}"] if damaged else []
        remedy = "Install the program again; until then the screens use fonts of the system."
        return Check("fonts", State.FAIL, f"{'; '.join(parts)} in {folder}", remedy)
    return Check("fonts", State.OK, f"{len(files)} files of {', '.join(sorted(families))}")


def check_voices(engine: KnowsVoices) -> Check:
    """Say which of the offered languages can be read aloud, beside what is recorded."""
    wanted = [language for language in offered_languages().values() if language.voice]
    found = find_voices(engine, wanted)
    mute = [language.code for language in wanted if language.code not in found]
    spoken = f"read aloud: {', '.join(found) or 'none'}"
    if mute:
        detail = f"{spoken}; no voice for: {', '.join(mute)}"
        remedy = "Only recordings are read aloud in these. apt-get install espeak-ng"
        return Check("voices", State.WARN, detail, remedy)
    return Check("voices", State.OK, spoken)


def check_settings(settings: LoadedSettings) -> Check:
    """Say whether all of the settings file is understood."""
    if settings.problems:
        sentences = "; ".join(problem.sentence() for problem in settings.problems)
        remedy = "Correct the settings; until then the defaults are used. See docs/settings.md."
        return Check("settings", State.FAIL, sentences, remedy)
    detail = str(settings.path) if settings.path else "no settings file: all defaults"
    return Check("settings", State.OK, detail)


def _is_font(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            return opened.read(4) in _FONT_SIGNATURES
    except OSError:
        return False
