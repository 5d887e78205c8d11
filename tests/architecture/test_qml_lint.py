"""The linter knows the classes that Python registers: without that it finds little."""

import importlib.util
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "build" / "lint_qml.py"
SCREEN = """import QtQuick
import Kiosk.Models

Item {{
    required property HomeViewModel home
    objectName: home.{member}
}}
"""


@pytest.fixture(scope="module")
def lint(tmp_path_factory):
    specification = importlib.util.spec_from_file_location("lint_qml", SOURCE)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    types = tmp_path_factory.mktemp("qmltypes")
    module.describe_types(types / "Kiosk" / "Models")

    def lint(text, folder):
        screen = folder / "Screen.qml"
        screen.write_text(text)
        return module.tool("qmllint", "-W", "0", "-I", types, screen)

    return lint


def test_a_property_that_python_offers_is_known(lint, tmp_path):
    assert lint(SCREEN.format(member="partOfDay"), tmp_path) == 0


def test_a_misspelt_one_is_found(lint, tmp_path, capfd):
    assert lint(SCREEN.format(member="partOfDai"), tmp_path) != 0
    assert "partOfDay" in capfd.readouterr().err


def test_what_a_base_class_offers_is_known(lint, tmp_path):
    assert lint(SCREEN.format(member='tiles.count + ""'), tmp_path) == 0
