"""Lint the QML with the types that Python registers known, so that a misspelt property is found.

Qt's tools read the registered classes from the Python source; they are described in
`.cache/qmltypes`.
"""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import PySide6

CHECKOUT = Path(__file__).resolve().parent.parent
TYPES = CHECKOUT / ".cache" / "qmltypes"
# What is drawn with QML, and the Python behind it.
ROOMS = (CHECKOUT / "kiosk" / "ui", CHECKOUT / "kiosk" / "editor")
MODULE = "Kiosk.Models"
METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes"
# The modules whose classes ours derive from or offer to QML.
FOREIGN = ("core", "gui", "qml", "qmlmodels", "quick")
QUOTED_TYPE = re.compile(r'Property\("(\w+)"')


def tool(name: str, *arguments: str | Path, quiet: bool = False) -> int:
    """Run one of PySide6's tools beside this Python; return its exit code."""
    command = [Path(sys.executable).with_name(f"pyside6-{name}"), *arguments]
    output = subprocess.DEVNULL if quiet else None
    return subprocess.run(command, check=False, stdout=output).returncode


def registering_modules() -> list[Path]:
    """Return the Python modules that define classes for QML."""
    return [
        path
        for room in ROOMS
        for path in sorted(room.rglob("*.py"))
        if "QObject" in path.read_text("utf-8") or "QML_IMPORT_NAME" in path.read_text("utf-8")
    ]


def complete(files: list[dict[str, Any]]) -> None:
    """Say of classes with a base of our own what the tool says of Qt's direct children only.

    Without it the linter knows nothing of them. Bases that are not registered themselves become
    anonymous, so that their properties are known; classes that are no QObjects are left out.
    """
    by_name = {described["className"]: described for file in files for described in file["classes"]}

    def is_object(described: dict[str, Any]) -> bool:
        bases = [base["name"] for base in described.get("superClasses", [])]
        return any(
            is_object(by_name[base]) if base in by_name else base[0] == "Q" for base in bases
        )

    for file in files:
        file["classes"] = [described for described in file["classes"] if is_object(described)]
        for described in file["classes"]:
            described["object"] = True
            described.setdefault("classInfos", [{"name": "QML.Element", "value": "anonymous"}])
            for member in described.get("properties", []):
                if "notify" in member:
                    member["notify"] = member["notify"].rpartition(".")[2]


def describe_types(folder: Path) -> None:
    """Write the QML module that the linter reads: `qmldir` and the types' description."""
    dumps = folder / "dumps"
    dumps.mkdir(parents=True, exist_ok=True)
    files: list[dict[str, Any]] = []
    for module in registering_modules():
        dump = dumps / f"{module.stem}.json"
        copy = dumps / module.name
        # WORKAROUND: metaobjectdump 6.12 stumbles over types in quotes, which PySide6 allows.
        copy.write_text(QUOTED_TYPE.sub(r"Property(\1", module.read_text("utf-8")), "utf-8")
        if tool("metaobjectdump", "--compact", "--out-file", dump, copy) != 0:
            sys.exit(f"{module.relative_to(CHECKOUT)} could not be read")
        text = dump.read_text("utf-8") if dump.exists() else ""
        files.extend(json.loads(text) if text else [])
    complete(files)
    merged = folder / "classes.json"
    merged.write_text(json.dumps(files), "utf-8")
    foreign = ",".join(str(METATYPES / f"qt6{name}_metatypes.json") for name in FOREIGN)
    result = tool(
        "qmltyperegistrar",
        f"--generate-qmltypes={folder / 'kiosk.qmltypes'}",
        f"--import-name={MODULE}",
        "--major-version=1",
        "--minor-version=0",
        f"--foreign-types={foreign}",
        merged,
        quiet=True,
    )
    if result != 0:
        sys.exit("The types for QML could not be described")
    (folder / "qmldir").write_text(f"module {MODULE}\ntypeinfo kiosk.qmltypes\n", "utf-8")


def main() -> None:
    """Describe the types, lint every QML file, and exit as the linter does."""
    describe_types(TYPES.joinpath(*MODULE.split(".")))
    files = [path for room in ROOMS for path in sorted((room / "qml").rglob("*.qml"))]
    if not files:
        sys.exit("There is no QML in " + " or ".join(str(room / "qml") for room in ROOMS))
    imports = [
        word for folder in (TYPES, *(room / "qml" for room in ROOMS)) for word in ("-I", folder)
    ]
    sys.exit(min(tool("qmllint", "-W", "0", *imports, *files), 1))


if __name__ == "__main__":
    main()
