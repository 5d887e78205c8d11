import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.station.libraries import LIBRARIES, Library, Need, missing_libraries, packages_of

CHECKOUT = Path(__file__).resolve().parents[2]
ABSENT = Library("libnobody-has-this.so.99", "libnobody99", Need.DRAWING)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux keeps them apart")
def test_a_library_that_cannot_be_loaded_is_missing():
    assert ABSENT in missing_libraries([*LIBRARIES, ABSENT])


def test_a_set_up_machine_lacks_none():
    assert missing_libraries() == ()


def test_a_package_that_brings_two_libraries_is_named_once():
    packages = packages_of(LIBRARIES)
    assert packages.count("libglib2.0-0") == 1
    assert list(packages) == sorted(set(packages))


def test_each_library_is_listed_once():
    sonames = [library.soname for library in LIBRARIES]
    assert len(sonames) == len(set(sonames))


def test_elsewhere_than_on_linux_nothing_is_asked_for(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert missing_libraries([ABSENT]) == ()


def test_it_runs_before_anything_is_installed():
    # -I -S: no installed packages, no environment; the path is the checkout alone.
    program = (
        "import sys; sys.path.insert(0, '.'); from kiosk.station.libraries import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
