import json
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.bundle

LARGEST_MIB = 174
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
SYSTEM = ("/lib", "/usr/lib", "/usr/share", "/etc", "/var/cache", "/dev", "/memfd", "/SYSV", "[")


def complaints(err):
    """What a program said on stderr, but for fontconfig's: another user has no cache to write."""
    return [line for line in err.splitlines() if not line.startswith("Fontconfig error: No writ")]


def png_size(path):
    return struct.unpack(">II", path.read_bytes()[16:24])


def test_it_starts_in_an_empty_environment(packaged):
    done = packaged.run("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, "kiosk, version 0.1.0\n", "")


def test_it_explains_itself(packaged):
    done = packaged.run("--help")
    assert done.returncode == 0
    assert {"run", "search", "tour", "doctor"} <= set(done.stdout.split())


def test_a_wrong_option_is_named_without_a_traceback(packaged):
    done = packaged.run("search", "--nonsense")
    assert done.returncode == 2
    assert "--nonsense" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("text", ["wat is de alliantie", "burgermeester", "parkeervergunning", ""])
def test_it_finds_what_the_source_finds(packaged, text):
    done = packaged.run("search", text, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    source = subprocess.run(
        [sys.executable, "-m", "kiosk", "search", text, "--json"],
        capture_output=True,
        check=True,
    )
    here, there = json.loads(done.stdout), json.loads(source.stdout)
    assert {**here, "ms": 0} == {**there, "ms": 0}


def test_it_checks_content_as_the_source_does(packaged):
    done = packaged.run("content", "check")
    source = subprocess.run(
        [sys.executable, "-m", "kiosk", "content", "check"], capture_output=True, check=True
    )
    found = [line for line in done.stdout.splitlines() if line.startswith("advice")]
    assert (done.returncode, done.stderr) == (0, "")
    assert found == [line for line in source.stdout.decode().splitlines() if "advice:" in line]


def test_it_tells_what_residents_asked(packaged):
    page = packaged.work / "vragen.html"
    done = packaged.run("stats", "--html", str(page), "--csv", str(packaged.work / "vragen.csv"))
    assert (done.returncode, done.stderr) == (0, "")
    assert "Wat bewoners vroegen" in page.read_text("utf-8")


def test_it_draws_every_screen(packaged):
    out = packaged.work / "tour"
    done = packaged.run("tour", str(out), "--size", "1280x800")
    assert (done.returncode, complaints(done.stderr)) == (0, [])
    screens = json.loads((out / "tour.json").read_text())["screens"]
    names = {screen["name"] for screen in screens}
    assert {"attract", "home", "section", "answer", "themes", "partners", "search"} <= names
    assert all(png_size(out / f"{name}.png") == (1280, 800) for name in names)
    assert all(screen["texts"] for screen in screens)
    assert all(screen["controls"] for screen in screens if screen["name"] != "unavailable")


def test_it_runs_until_the_system_ends_it(packaged, mapped_files, wait_until, stop):
    process = packaged.start("run", "--windowed", "1280x800", **OFFSCREEN)
    try:
        wait_until(
            lambda: any(path.endswith("libqsvg.so") for path in mapped_files(process)),
            "the first screen draws icons",
        )
        strangers = {
            path
            for path in mapped_files(process)
            if not path.startswith((str(packaged.folder), *SYSTEM))
        }
        assert strangers == set()
        assert not any("python" in path for path in mapped_files(process) if "/lib/" in path[:9])
    finally:
        code, out, err = stop(process)
    assert (code, out, complaints(err)) == (0, "", [])


def test_the_editor_runs_until_the_system_ends_it(packaged, mapped_files, wait_until, stop):
    data = packaged.work / "editor"
    process = packaged.start("edit", KIOSK_DATA=str(data), **OFFSCREEN)
    try:
        wait_until(
            lambda: any(path.endswith("libqsvg.so") for path in mapped_files(process)),
            "the editor draws icons",
        )
        assert (data / "concept.db").exists()
    finally:
        code, out, err = stop(process)
    assert (code, out, complaints(err)) == (0, "", [])


def test_it_runs_on_an_x_server(packaged, mapped_files, wait_until, stop):
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed: `apt-get install xvfb`, or `make test-all`")
    reader, display = start_x_server()
    try:
        process = packaged.start("run", "--windowed", "1280x800", DISPLAY=display)
        try:
            wait_until(
                lambda: any(path.endswith("libqsvg.so") for path in mapped_files(process)),
                "the first screen draws icons",
            )
            assert any(path.endswith("libqxcb.so") for path in mapped_files(process))
        finally:
            code, out, err = stop(process)
        assert (code, out, complaints(err)) == (0, "", [])
    finally:
        reader.terminate()
        reader.wait()


def start_x_server():
    """Start an X server that chooses its own number; return it and the display's name."""
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    number = server.stdout.readline().strip()
    server.stdout.close()
    return server, f":{number}"


def test_nothing_of_the_building_machine_is_inside(built):
    inner = built / "_internal"
    names = {path.name for path in inner.rglob("*")}
    foreign = ("gtk", "gdk", "krb5", "gssapi", "ssl", "crypto", "glib-", "X11", "xcb.", "pulse")
    assert [
        name for name in names if name.startswith(tuple(f"lib{part}" for part in foreign))
    ] == []


def test_only_what_runs_is_inside(built):
    unwanted = {".py", ".ts", ".qmltypes", ".pyi"}
    inside = [path for path in (built / "_internal").rglob("*") if path.is_file()]
    assert [str(path) for path in inside if path.suffix in unwanted] == []
    packages = {"pip", "pytest", "hypothesis", "mypy", "setuptools", "tkinter"}
    assert packages & {path.name for path in (built / "_internal").iterdir()} == set()


def test_the_licences_are_inside(built):
    inner = built / "_internal"
    assert (inner / "LICENSE").read_bytes() == Path("LICENSE").read_bytes()
    assert "Qt and PySide6" in (inner / "THIRD-PARTY-NOTICES.md").read_text("utf-8")
    assert (inner / "LICENSES" / "Qt" / "LGPL-3.0.txt").exists()
    assert (inner / "assets" / "fonts" / "OFL.txt").exists()
    assert (inner / "assets" / "icons" / "LICENSE.txt").exists()


def test_photos_can_be_read(built):
    """Qt reads PNG by itself and JPEG by a plugin, without which photos are left out."""
    plugins = built / "_internal" / "PySide6" / "Qt" / "plugins" / "imageformats"
    assert [path.name for path in plugins.glob("*qjpeg*")]


def test_it_is_small(built):
    size = sum(path.lstat().st_size for path in built.rglob("*") if path.is_file())
    assert size / 2**20 < LARGEST_MIB


def test_it_writes_a_workbook_and_reads_it_back(packaged):
    path = packaged.work / "inhoud.xlsx"
    written = packaged.run("content", "export", str(path))
    assert (written.returncode, written.stderr) == (0, "")
    read = packaged.run("content", "import", str(path))
    assert (read.returncode, read.stderr) == (0, "")
    assert read.stdout.startswith(f"{path}: 0 changes in 0 items, 0 of them new.")
