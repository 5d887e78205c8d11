"""The packages as `make package` leaves them in dist/."""

import os
import subprocess
import sys
import tarfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
DIST = CHECKOUT / "dist"
RECIPE = CHECKOUT / "build" / "linux"


@dataclass(frozen=True)
class DebianPackage:
    """A Debian package, read with Debian's own tool."""

    path: Path

    def field(self, name):
        return self._ask("--field", self.path, name).decode().strip()

    @property
    def members(self):
        """What it puts into a system, by path from the root."""
        with tarfile.open(fileobj=BytesIO(self._ask("--fsys-tarfile", self.path))) as archive:
            return {member.name.removeprefix("."): member for member in archive.getmembers()}

    def text(self, path):
        with tarfile.open(fileobj=BytesIO(self._ask("--fsys-tarfile", self.path))) as archive:
            return archive.extractfile(f".{path}").read().decode()

    def control(self, name):
        return self._ask("--info", self.path, name).decode()

    @staticmethod
    def _ask(*arguments):
        return subprocess.run(["dpkg-deb", *arguments], capture_output=True, check=True).stdout


def the_one(pattern):
    found = sorted(DIST.glob(pattern))
    if not found:
        pytest.skip(f"There is no {pattern} in dist/: `make package` makes it, or `make test-all`")
    (path,) = found
    return path


@pytest.fixture(scope="session")
def fresh_settings():
    """The settings file of a fresh terminal, as the recipe writes it."""
    sys.path.insert(0, str(RECIPE))
    try:
        from settings_file import settings_file
    finally:
        sys.path.remove(str(RECIPE))
    return settings_file()


@pytest.fixture
def made_again(debian_package, tmp_path):
    """The same package, made once more of the same bundle by a user with other habits."""
    (date,) = {member.mtime for member in debian_package.members.values()}
    recipe = (
        "import os, sys; from pathlib import Path; os.umask(0o077); "
        "from debian_package import build_debian_package; from release import current_release; "
        "folder = Path(sys.argv[1]); build_debian_package(current_release(), folder, folder)"
    )
    command = [sys.executable, "-c", recipe, tmp_path]
    environment = os.environ | {"PYTHONPATH": str(RECIPE), "SOURCE_DATE_EPOCH": str(int(date))}
    subprocess.run(command, env=environment, cwd=tmp_path, check=True)
    return tmp_path / debian_package.path.name


@pytest.fixture(scope="session")
def debian_package():
    return DebianPackage(the_one("*.deb"))


@pytest.fixture(scope="session")
def portable_archive():
    return the_one("*.tar.xz")


@pytest.fixture(scope="session")
def bill_of_materials():
    return the_one("*.cdx.json")
