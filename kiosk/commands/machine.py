"""What a command with screens needs of the machine, told before Qt would abort for want of it."""

from kiosk.display import find_display
from kiosk.errors import KioskError


class TerminalCannotStart(KioskError):
    """This machine lacks what the screens need."""


def require_display(otherwise: str) -> None:
    """Check that there is a display, with the libraries that it needs; `otherwise` is the remedy.

    Raises:
        TerminalCannotStart: There is none, or libraries are missing.
    """
    display = find_display()
    if not display.is_there:
        raise TerminalCannotStart(
            f"There is no display to show this on ({display.detail}): {otherwise}"
        )
    require_libraries(with_x=display.is_x)


def require_libraries(*, with_x: bool) -> None:
    """Check what Qt links before it is loaded: under X it would abort where something lacks.

    Raises:
        TerminalCannotStart: Libraries are missing.
    """
    from kiosk.station.libraries import Need, missing_libraries, packages_of

    needs = {Need.DRAWING, Need.WINDOW} if with_x else {Need.DRAWING}
    if missing := [library for library in missing_libraries() if library.need in needs]:
        names = ", ".join(library.soname for library in missing)
        packages = " ".join(packages_of(missing))
        raise TerminalCannotStart(
            f"This machine lacks system libraries ({names}): on Debian, install them with "
            f"`apt-get install {packages}`."
        )
