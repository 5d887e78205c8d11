"""A folder laid out as the root of a system, as a package puts it there: fixed modes and dates."""

import gzip
import os
import shutil
from pathlib import Path


class SystemTree:
    """The files of a package below a new folder.

    Nothing of the building machine is left in them: no umask, no owner, no clock.
    """

    def __init__(self, root: Path, epoch: int) -> None:
        shutil.rmtree(root, ignore_errors=True)
        root.mkdir(parents=True)
        self.root = root
        self._epoch = epoch

    def copy_folder(self, source: Path, below: str = "") -> None:
        """Copy a folder with all that is in it."""
        shutil.copytree(source, self.root / below, symlinks=True, dirs_exist_ok=True)

    def copy(self, source: Path, destination: str) -> None:
        """Copy one file."""
        self.write(destination, source.read_bytes())

    def write(self, destination: str, content: bytes | str) -> None:
        """Write a file; text becomes UTF-8."""
        path = self.root / destination
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)

    def compress(self, path: str) -> None:
        """Put a file as `.gz` in the place of itself, as Debian wants manuals and changelogs."""
        plain = self.root / path
        packed = gzip.compress(plain.read_bytes(), compresslevel=9, mtime=0)
        plain.with_name(f"{plain.name}.gz").write_bytes(packed)
        plain.unlink()

    def link(self, path: str, target: str) -> None:
        """Make a symbolic link."""
        link = self.root / path
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(target)

    def settle(self) -> None:
        """Give all that is there its lasting mode and date."""
        for path in [*self.root.rglob("*"), self.root]:
            if not path.is_symlink():
                is_open = path.is_dir() or _is_program(path)
                path.chmod(0o755 if is_open else 0o644)
        for path in [*self.root.rglob("*"), self.root]:
            os.utime(path, (self._epoch, self._epoch), follow_symlinks=False)

    def size(self) -> int:
        """Return the bytes of all files."""
        files = (path for path in self.root.rglob("*") if not path.is_dir())
        return sum(path.lstat().st_size for path in files)


def _is_program(path: Path) -> bool:
    # The loader opens shared libraries without running them.
    return bool(path.stat().st_mode & 0o111) and ".so" not in path.name
