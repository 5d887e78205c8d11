"""Decides what goes into the packaged program, of Qt and of the machine: only what is named here.

PyInstaller collects every QML module and plugin there is, and the building machine's libraries with
them; the names below are what the screens use. A packaging test draws every screen, so that one
missing is noticed.
"""

import re
from pathlib import PurePosixPath, PureWindowsPath

QT_LIBRARIES = frozenset(
    [
        "Concurrent",
        "Core",
        "DBus",
        "Gui",
        "Multimedia",
        "Network",
        "OpenGL",
        "Qml",
        "QmlMeta",
        "QmlModels",
        "QmlWorkerScript",
        "Quick",
        "QuickShapes",
        "QuickTemplates2",
        "Svg",
        "WaylandClient",
        "WlShellIntegration",
        "XcbQpa",
    ]
)
# What PySide6 wraps; QtQuick imports OpenGL by itself, QtQml imports Network.
PYTHON_MODULES = frozenset(
    [
        "QtCore",
        "QtGui",
        "QtMultimedia",
        "QtNetwork",
        "QtOpenGL",
        "QtQml",
        "QtQuick",
        "QtSvg",
    ]
)
QML_MODULES = frozenset(
    [
        "QtQml",
        "QtQml/Base",
        "QtQml/Models",
        "QtQml/WorkerScript",
        "QtQuick",
        "QtQuick/Shapes",
        "QtQuick/Templates",
    ]
)
PLUGINS = frozenset(
    [
        "imageformats/qjpeg",
        "imageformats/qsvg",
        "platforminputcontexts/composeplatforminputcontextplugin",
        "platforms/qcocoa",
        "platforms/qoffscreen",
        "platforms/qwayland",
        "platforms/qwindows",
        "platforms/qxcb",
        "wayland-graphics-integration-client/qt-plugin-wayland-egl",
        "wayland-shell-integration/xdg-shell",
        "xcbglintegrations/qxcb-egl-integration",
        "xcbglintegrations/qxcb-glx-integration",
    ]
)
# Python's own modules link these; all else of the building machine stays out, also what Qt links:
# the system that runs the program brings that, matched to its graphics driver.
HOST_LIBRARIES = frozenset(
    [
        "bz2",
        "expat",
        "ffi",
        "lzma",
        "sqlite3",
        "z",
    ]
)
EXCLUDED_MODULES = (
    "_hashlib",
    "_ssl",
    "_uuid",
    "cffi",
    "hypothesis",
    "IPython",
    "mypy",
    "numpy",
    "pip",
    "pkg_resources",
    "pycparser",
    "pydoc",
    "pytest",
    "readline",
    "setuptools",
    "ssl",
    "tkinter",
    "unittest",
    "xmlrpc",
)

_QT_LIBRARY = re.compile(r"(?:lib)?Qt6(?P<name>[\w-]+?)(?:_debug)?\.(?:so|dll|dylib)")
# Films and sound files are played with these; samples need none of them.
_FFMPEG_LIBRARY = re.compile(r"(?:lib)?(?:av|sw)[a-z]+[-.]")
_EXTENSION_MODULE = re.compile(r"(?P<name>Qt\w+)(?:\.abi3)?\.(?:so|pyd)")
_SHARED_LIBRARY = re.compile(r"lib(?P<name>.+?)\.so")


def belongs(destination: str) -> bool:
    """Say whether a file goes into the bundle, by its path within it."""
    path = PurePosixPath(PureWindowsPath(destination).as_posix())
    if path.parts[0] != "PySide6":
        return not _is_library_of_the_machine(path)
    if {"translations", "typesystems", "glue"} & set(path.parts):
        return False
    if "qml" in path.parts:
        return _is_wanted_qml(_below("qml", path))
    if "plugins" in path.parts:
        return _is_wanted_plugin(_below("plugins", path))
    return _is_wanted_module(path.name)


def _below(folder: str, path: PurePosixPath) -> PurePosixPath:
    return PurePosixPath(*path.parts[path.parts.index(folder) + 1 :])


def _is_wanted_qml(path: PurePosixPath) -> bool:
    # Descriptions of types are for tools; the engine reads the compiled ones.
    return str(path.parent) in QML_MODULES and path.suffix != ".qmltypes"


def _is_wanted_plugin(path: PurePosixPath) -> bool:
    name = path.name.partition(".")[0].removeprefix("lib")
    return f"{path.parent}/{name}" in PLUGINS


def _is_wanted_module(name: str) -> bool:
    if match := _QT_LIBRARY.match(name):
        return match["name"] in QT_LIBRARIES
    if match := _EXTENSION_MODULE.match(name):
        return match["name"] in PYTHON_MODULES
    return _FFMPEG_LIBRARY.match(name) is None


def _is_library_of_the_machine(path: PurePosixPath) -> bool:
    """Say whether it is a shared library that isn't Python's; only on Linux are any collected."""
    match = _SHARED_LIBRARY.match(path.name) if len(path.parts) == 1 else None
    if match is None:
        return False
    if match["name"].startswith(("pyside6", "python3", "shiboken6")):
        return False
    return match["name"] not in HOST_LIBRARIES
