"""The portable archive: the bundle as a folder for any Linux with Qt's libraries, not installed."""

import subprocess
import tarfile
from pathlib import Path

from release import BUNDLE, CHECKOUT, Release
from system_tree import SystemTree


def build_portable_archive(release: Release, workshop: Path, folder: Path) -> Path:
    """Build the archive and return its path.

    Args:
        release: What it is called, and as of when it is.
        workshop: A folder for what is only needed meanwhile.
        folder: Where the archive comes to be.
    """
    tree = SystemTree(workshop / "portable", release.epoch)
    name = release.portable_name
    tree.copy_folder(BUNDLE, name)
    for text in ("LICENSE", "THIRD-PARTY-NOTICES.md", "CHANGELOG.md"):
        tree.copy(CHECKOUT / text, f"{name}/{text}")
    tree.copy(CHECKOUT / "docs" / "settings.md", f"{name}/settings.md")
    tree.settle()
    plain = workshop / f"{name}.tar"
    with tarfile.open(plain, "w", format=tarfile.PAX_FORMAT) as archive:
        for path in [tree.root / name, *sorted((tree.root / name).rglob("*"))]:
            member = archive.gettarinfo(path, str(path.relative_to(tree.root)))
            archive.addfile(_without_owner(member), path.open("rb") if member.isfile() else None)
    # One thread: with more, the bytes would depend on the machine.
    subprocess.run(["xz", "--force", "--threads=1", plain], check=True)
    return plain.with_name(f"{plain.name}.xz").replace(folder / f"{name}.tar.xz")


def _without_owner(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member
