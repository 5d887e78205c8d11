"""Checks of the machine: libraries, screens and the folder that the kiosk writes to."""

import tempfile
from pathlib import Path

from kiosk.display import connected_screens, draws_in_software, find_display
from kiosk.doctor.check import Check, State
from kiosk.station.devices import sound_cards, touch_devices
from kiosk.station.libraries import Need, missing_libraries, packages_of


def check_libraries() -> Check:
    """Say whether the system has the libraries that Qt links."""
    missing = missing_libraries()
    if not missing:
        return Check("libraries", State.OK, "all that Qt needs can be loaded")
    detail = f"missing: {', '.join(library.soname for library in missing)}"
    # Without sound all else works; what is read aloud is at least highlighted.
    state = State.WARN if {library.need for library in missing} == {Need.AUDIO} else State.FAIL
    return Check("libraries", state, detail, f"apt-get install {' '.join(packages_of(missing))}")


def check_screen() -> Check:
    """Say which display this process would draw on, and which screens the kernel sees."""
    display = find_display()
    screens = connected_screens()
    detail = "; ".join([display.detail, *(f"connected: {screen}" for screen in screens)])
    if display.is_there:
        return Check("screen", State.OK, detail)
    remedy = "Run this on the terminal's own desktop; `kiosk tour OUT` draws without a display."
    return Check("screen", State.WARN, detail, remedy)


def check_data_folder(folder: Path) -> Check:
    """Say whether the kiosk can keep a log and an index."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"ok")
    except OSError as error:
        reason = f"{folder} can't be written: {error.strerror or error}"
        remedy = "Give the kiosk's user this folder, or set KIOSK_DATA to another one."
        return Check("data folder", State.FAIL, reason, remedy)
    return Check("data folder", State.OK, str(folder))


def check_touch() -> Check:
    """Say which touch screen there is; without one, a mouse or keys must do."""
    found = touch_devices()
    if found:
        return Check("touch", State.OK, ", ".join(found))
    remedy = "Plug the screen's USB cable in; `libinput list-devices` shows what the system sees."
    return Check("touch", State.WARN, "no touch screen is seen", remedy)


def check_renderer(renderer: str) -> Check:
    """Say what draws the screens."""
    drawn = "the processor" if draws_in_software(renderer) else "the graphics card"
    return Check("renderer", State.OK, f"{drawn} draws (screen.renderer is {renderer})")


def check_sound() -> Check:
    """Say which sound card there is; without one, what is read is at least highlighted."""
    found = sound_cards()
    if found:
        return Check("sound", State.OK, ", ".join(found))
    remedy = "Plug a loudspeaker in by USB or HDMI; `aplay -l` shows what the system sees."
    return Check("sound", State.WARN, "no sound card is seen", remedy)
