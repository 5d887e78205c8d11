"""Where things lie: what is shipped with the program, and the folder that its user may write to."""

import os
import stat
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import platformdirs

PACKAGE = Path(__file__).resolve().parent
# Both in a checkout and in the packaged executable the assets lie beside the package.
ASSETS = PACKAGE.parent / "assets"
BUNDLED_CONTENT = PACKAGE / "content.db"
BUNDLED_INDEX = PACKAGE / "index"
# Below the data folder.
EDITIONS = "editions"

_NAME = "samen-nieuw-west-kiosk"

IS_FROZEN = bool(getattr(sys, "frozen", False))


def data_folder() -> Path:
    """Return the folder for what the kiosk makes itself; it may not exist, or not be writable."""
    if override := os.environ.get("KIOSK_DATA"):
        return Path(override)
    return _of_user(platformdirs.user_data_dir) or _temporary_folder()


def config_folder() -> Path | None:
    """Return the folder for the user's own settings; a user without a home has none."""
    return _of_user(platformdirs.user_config_dir)


def _of_user(find: Callable[..., str]) -> Path | None:
    try:
        folder = Path(find(_NAME, appauthor=False))
    except RuntimeError:
        return None
    # Some versions give "~/...", which would be a folder of that name where the kiosk was started.
    return folder if folder.is_absolute() else None


def _temporary_folder() -> Path:
    """Return a temporary folder that is this user's alone, or a path at which none can be."""
    name = _NAME if sys.platform == "win32" else f"{_NAME}-{os.getuid()}"
    try:
        folder = Path(tempfile.gettempdir()) / name
        folder.mkdir(mode=0o700, exist_ok=True)
        if _is_private(folder.lstat()):
            return folder
    except OSError:
        pass
    return Path(os.devnull) / name


def _is_private(status: os.stat_result) -> bool:
    # An index is code to Python: one that another user laid here must not be opened.
    if not stat.S_ISDIR(status.st_mode):
        return False
    if sys.platform == "win32":
        return True
    return status.st_uid == os.getuid() and not status.st_mode & 0o077
