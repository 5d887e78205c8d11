"""Make what an administrator installs, in dist/: `make package`."""

import hashlib
import sys
from pathlib import Path

from bill_of_materials import bill_of_materials
from debian_package import build_debian_package
from portable_archive import build_portable_archive
from release import BUNDLE, CHECKOUT, NAME, current_release

WORKSHOP = CHECKOUT / ".cache" / "package"
OUT = CHECKOUT / "dist"


def main() -> None:
    """Make the packages, the list of what is in them, and their checksums."""
    if not (BUNDLE / "kiosk").exists():
        sys.exit(f"{BUNDLE} is missing: `make bundle` makes it.")
    for old in OUT.glob(f"{NAME}*"):
        old.unlink()
    release = current_release()
    materials = OUT / f"{NAME}-{release.version}.cdx.json"
    materials.write_text(bill_of_materials(release), encoding="utf-8")
    made = [
        build_debian_package(release, WORKSHOP, OUT),
        build_portable_archive(release, WORKSHOP, OUT),
        materials,
    ]
    lines = [f"{_sha256(path)}  {path.name}\n" for path in sorted(made)]
    (OUT / "SHA256SUMS").write_text("".join(lines), encoding="ascii")
    for path in made:
        print(f"{path.relative_to(CHECKOUT)}: {path.stat().st_size / 2**20:.1f} MiB")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    main()
