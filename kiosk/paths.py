"""Where things lie: what is shipped with the program, and the folder that its user may write to."""

import os
import sys
from pathlib import Path

import platformdirs

PACKAGE = Path(__file__).resolve().parent
# Both in a checkout and in the packaged executable the assets lie beside the package.
ASSETS = PACKAGE.parent / "assets"
BUNDLED_CONTENT = PACKAGE / "content.db"
BUNDLED_INDEX = PACKAGE / "index"

IS_FROZEN = bool(getattr(sys, "frozen", False))


def data_folder() -> Path:
    """Return the folder for what the kiosk makes itself; it may not exist, or not be writable."""
    override = os.environ.get("KIOSK_DATA")
    return (
        Path(override)
        if override
        else Path(platformdirs.user_data_dir("samen-nieuw-west-kiosk", appauthor=False))
    )
