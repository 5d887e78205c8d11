from dataclasses import fields

import pytest
from PySide6.QtCore import QModelIndex, Qt

from kiosk.ui.models.administrator_rows import AdministratorRow, AdministratorRowModel
from kiosk.ui.models.body_list import BodyBlock, BodyListModel
from kiosk.ui.models.hit_list import HitListModel, HitRow
from kiosk.ui.models.item_list import ItemListModel, ItemRow
from kiosk.ui.viewmodels.partners import KindChoice, KindChoiceModel

SAMPLES = {
    ItemListModel: [ItemRow("a", "A"), ItemRow("b", "B", number=2, is_emphasised=True)],
    BodyListModel: [BodyBlock("paragraph", html="x"), BodyBlock("link", item_id="a", title="A")],
    HitListModel: [HitRow("a", "A", "<b>A</b>", "", "theme", "category")],
    KindChoiceModel: [KindChoice("all", "layout-grid", 9, is_chosen=True)],
}


@pytest.fixture(params=SAMPLES, ids=lambda model: model.__name__)
def model(request):
    return request.param()


@pytest.fixture
def rows(model):
    return SAMPLES[type(model)]


def test_it_behaves_as_qt_expects_of_a_model_through_all_changes(model, rows, qtmodeltester):
    qtmodeltester.check(model)
    for records in (rows, rows[:1], [], rows):
        model.replace(records)
        qtmodeltester.check(model)


def test_every_field_of_the_record_is_a_role_in_camel_case(model, rows):
    model.replace(rows)
    names = {bytes(name).decode(): role for role, name in model.roleNames().items()}
    assert len(names) == len(fields(model.record_type))
    assert all("_" not in name for name in names)
    for row, record in enumerate(rows):
        shown = {model.data(model.index(row), role) for role in names.values()}
        assert shown == {getattr(record, field.name) for field in fields(record)}


def test_roles_have_the_names_that_the_screens_use():
    names = {bytes(name).decode() for name in ItemListModel().roleNames().values()}
    assert {"itemId", "title", "detail", "iconName", "colour", "picture", "number"} <= names


def test_what_is_not_there_has_no_data(model, rows):
    model.replace(rows)
    role = min(model.roleNames())
    assert model.data(QModelIndex(), role) is None
    assert model.data(model.index(0), Qt.ItemDataRole.DisplayRole) is None
    assert model.rowCount(model.index(0)) == 0


def test_equal_rows_reset_nothing(model, rows, ears):
    model.replace(rows)
    ears.listen(model, "modelReset", "countChanged")
    model.replace(list(rows))
    assert ears.heard == []


def test_other_rows_reset_once_and_the_count_is_told_only_if_it_changes(model, rows, ears):
    ears.listen(model, "modelAboutToBeReset", "modelReset", "countChanged")
    model.replace(rows)
    assert ears.take() == ["modelAboutToBeReset", "modelReset", "countChanged"]
    assert (model.count, model.records) == (len(rows), tuple(rows))
    model.replace([rows[-1]] * len(rows) if len(rows) > 1 else rows)
    assert "countChanged" not in ears.take()


def test_revised_rows_tell_only_of_what_changed_in_them():
    model = ItemListModel()
    model.replace([ItemRow("a", "A"), ItemRow("b", "B")])
    resets, changes = [], []
    model.modelReset.connect(lambda: resets.append(True))
    model.dataChanged.connect(lambda first, _last, roles: changes.append((first.row(), roles)))
    model.revise([ItemRow("a", "A"), ItemRow("b", "C")])
    names = model.roleNames()
    assert [(row, [bytes(names[role]) for role in roles]) for row, roles in changes] == [
        (1, [b"title"])
    ]
    assert model.data(model.index(1), changes[0][1][0]) == "C"
    assert resets == []
    model.revise([ItemRow("a", "A")])
    assert (resets, model.rowCount()) == ([True], 1)


def test_what_is_a_tuple_in_a_record_is_a_list_for_qml():
    model = AdministratorRowModel()
    model.replace([AdministratorRow("", "A", steps=(("a", "A"), ("b", "B")))])
    (role,) = [role for role, name in model.roleNames().items() if bytes(name) == b"steps"]
    assert model.data(model.index(0), role) == [["a", "A"], ["b", "B"]]
