import importlib.util
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "build" / "bundle_contents.py"


@pytest.fixture(scope="module")
def belongs():
    specification = importlib.util.spec_from_file_location("bundle_contents", SOURCE)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module.belongs


@pytest.mark.parametrize(
    "destination",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/lib/libQt6Multimedia.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/qml/QtQuick/Shapes/qmldir",
        "PySide6/QtGui.abi3.so",
        "PySide6/QtGui.pyd",
        "PySide6/Qt6Quick.dll",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6\\qml\\QtQuick\\qmldir",
        "VCRUNTIME140.dll",
        "libpython3.11.so.1.0",
        "libpyside6.abi3.so.6.12",
        "libsqlite3.so.0",
        "kiosk/content.db",
    ],
)
def test_what_the_screens_use_belongs(belongs, destination):
    assert belongs(destination)


@pytest.mark.parametrize(
    "destination",
    [
        "PySide6/Qt/lib/libQt6FFmpegStub-va.so.2",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/lib/libavcodec.so.63",
        "PySide6/Qt/lib/libswscale.so.10",
        "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
        "PySide6/avcodec-63.dll",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/qml/QtQuick/Dialogs/qmldir",
        "PySide6/Qt/qml/QtQuick/plugins.qmltypes",
        "PySide6/Qt/translations/qtbase_nl.qm",
        "PySide6/QtWidgets.abi3.so",
        "PySide6\\plugins\\sqldrivers\\qsqlite.dll",
        "libgtk-3.so.0",
        "libpulse.so.0",
        "libglib-2.0.so.0",
        "libgssapi_krb5.so.2",
        "libstdc++.so.6",
        "libxcb-xkb.so.1",
    ],
)
def test_what_they_do_not_use_stays_out(belongs, destination):
    assert not belongs(destination)
