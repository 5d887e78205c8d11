import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]


def test_the_notices_name_every_package_that_is_shipped():
    done = subprocess.run(
        [sys.executable, CHECKOUT / "build" / "notices.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.returncode == 0


def test_the_licence_is_the_one_that_the_project_names():
    text = (CHECKOUT / "LICENSE").read_text("utf-8")
    assert "EUROPEAN UNION PUBLIC LICENCE v. 1.2" in text
    assert 'license = "EUPL-1.2"' in (CHECKOUT / "pyproject.toml").read_text("utf-8")


def test_every_drawing_has_its_source():
    pictures = CHECKOUT / "assets" / "pictures"
    drawn = {path.stem for path in pictures.glob("*.png")}
    sources = {path.stem for path in (pictures / "source").glob("*.svg")}
    assert drawn | {"sign"} == sources
