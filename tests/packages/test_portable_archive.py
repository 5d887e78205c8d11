import hashlib
import json
import subprocess
import tarfile
from pathlib import Path

import kiosk

DIST = Path(__file__).resolve().parents[2] / "dist"


def test_it_is_one_folder_that_is_named_for_its_version(portable_archive):
    with tarfile.open(portable_archive) as archive:
        tops = {name.partition("/")[0] for name in archive.getnames()}
    (top,) = tops
    assert top.startswith(f"samen-nieuw-west-kiosk-{kiosk.__version__}-linux-")


def test_it_runs_where_it_is_unpacked(portable_archive, tmp_path):
    with tarfile.open(portable_archive) as archive:
        archive.extractall(tmp_path, filter="data")
    (program,) = tmp_path.glob("*/kiosk")
    command = [program, "--version"]
    done = subprocess.run(command, capture_output=True, text=True, env={}, check=True)
    assert (done.stdout, done.stderr) == (f"kiosk, version {kiosk.__version__}\n", "")
    assert (program.parent / "LICENSE").exists()


def test_the_checksums_are_right(portable_archive, debian_package, bill_of_materials):
    lines = (DIST / "SHA256SUMS").read_text().splitlines()
    told = dict(reversed(line.split("  ")) for line in lines)
    made = (portable_archive, debian_package.path, bill_of_materials)
    assert told == {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in made}


def test_the_bill_of_materials_names_every_library(bill_of_materials, portable_archive):
    bill = json.loads(bill_of_materials.read_text("utf-8"))
    listed = {
        file["name"] for component in bill["components"] for file in component.get("components", [])
    }
    with tarfile.open(portable_archive) as archive:
        inside = {
            member.name.partition("/")[2]
            for member in archive.getmembers()
            if ".so" in member.name and member.isreg()
        }
    assert listed == inside


def test_the_bill_of_materials_tells_versions_and_licences(bill_of_materials):
    bill = json.loads(bill_of_materials.read_text("utf-8"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    parts = {component["name"]: component for component in bill["components"]}
    assert {"Qt", "Python", "SQLite", "Atkinson Hyperlegible Next", "whoosh3"} <= set(parts)
    assert all(component["licenses"] for component in parts.values())
    pypi = [component for component in parts.values() if "purl" in component]
    assert all(component["version"] in component["purl"] for component in pypi)
