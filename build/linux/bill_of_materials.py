"""The bill of materials (CycloneDX 1.6, JSON): what others made that is in the packages.

Tools that write one look at the environment of Python. They would list what only developers need,
and leave out what no Python package names: ICU, SQLite, fonts, Python itself. So it is made of the
notices, which a test keeps complete, and of the libraries that are found in the bundle.
"""

import hashlib
import json
import re
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from release import BUNDLE, CHECKOUT, NAME, Release
from shipped_parts import libraries_by_owner, version_of

sys.path.insert(0, str(CHECKOUT / "build"))
from notices import OTHERS, licence_of, runtime_distributions

# Names of licences in one word, or joined; all else is told as it stands.
_SPDX = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*")


def bill_of_materials(release: Release) -> str:
    """Return the bill of materials of the bundle that is there."""
    libraries = libraries_by_owner(BUNDLE)
    components = [
        _component(name, package.version, licence_of(package), libraries.pop(name, []), pypi=True)
        for name, package in runtime_distributions().items()
    ]
    components += [
        _component(part.name, version_of(part.name), part.licence, libraries.pop(part.name, []))
        for part in OTHERS
    ]
    if libraries:
        raise ValueError(f"Works without a notice: {', '.join(libraries)}: see build/notices.py.")
    components.sort(key=lambda component: component["bom-ref"])
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": _about(release),
        "components": components,
        "dependencies": [
            {"ref": NAME, "dependsOn": [component["bom-ref"] for component in components]}
        ],
    }
    # The same contents get the same number, others another.
    number = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(bill, sort_keys=True))
    return json.dumps(bill | {"serialNumber": number.urn}, indent=1, ensure_ascii=False) + "\n"


def _about(release: Release) -> dict[str, Any]:
    return {
        "timestamp": datetime.fromtimestamp(release.epoch, UTC).isoformat(),
        "component": {
            "type": "application",
            "bom-ref": NAME,
            "name": NAME,
            "version": release.version,
            "licenses": [{"expression": "EUPL-1.2"}],
            "hashes": [_hash(BUNDLE / "kiosk")],
        },
    }


def _component(
    name: str, version: str, licence: str, libraries: list[Path], *, pypi: bool = False
) -> dict[str, Any]:
    is_spdx = _SPDX.fullmatch(licence) is not None
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": name,
        "name": name,
        "licenses": [{"expression": licence} if is_spdx else {"license": {"name": licence}}],
    }
    if version:
        component["version"] = version
    if pypi:
        component["purl"] = f"pkg:pypi/{name.lower().replace('_', '-')}@{version}"
    if libraries:
        component["components"] = [
            {
                "type": "file",
                "name": path.relative_to(BUNDLE).as_posix(),
                "hashes": [_hash(path)],
            }
            for path in libraries
        ]
    return component


def _hash(path: Path) -> dict[str, str]:
    return {"alg": "SHA-256", "content": hashlib.sha256(path.read_bytes()).hexdigest()}
