"""What is said of the control with the focus: name, what it is, state, place in its list."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem


@dataclass(frozen=True, slots=True)
class FocusedControl:
    """A control as one who can't see it must hear it; `position` counts from 1, 0 if in no list."""

    name: str
    role: QAccessible.Role
    description: str = ""
    is_checkable: bool = False
    is_checked: bool = False
    is_enabled: bool = True
    position: int = 0
    count: int = 0


def describe_control(item: QQuickItem) -> FocusedControl | None:
    """Return what the accessibility tree knows of an item, or None where it is no control."""
    interface = QAccessible.queryAccessibleInterface(item)
    if interface is None or not interface.isValid():
        return None
    state = interface.state()
    position, count = _place_among_alike(interface)
    return FocusedControl(
        name=interface.text(QAccessible.Text.Name),
        role=interface.role(),
        description=interface.text(QAccessible.Text.Description),
        is_checkable=bool(state.checkable),
        is_checked=bool(state.checked),
        is_enabled=not state.disabled,
        position=position,
        count=count,
    )


def announcement(control: FocusedControl) -> str:
    """Return the sentence that is spoken for a control, in the language of the screens."""
    parts = [control.name]
    if control.description:
        parts.append(control.description)
    parts.append(_role_word(control.role))
    if control.is_checkable:
        parts.append(
            _say(QT_TRANSLATE_NOOP("Announcement", "aan"))
            if control.is_checked
            else _say(QT_TRANSLATE_NOOP("Announcement", "uit"))
        )
    if not control.is_enabled:
        parts.append(_say(QT_TRANSLATE_NOOP("Announcement", "nu niet te gebruiken")))
    if control.count > 1:
        place = _say(QT_TRANSLATE_NOOP("Announcement", "%1 van %2"))
        parts.append(place.replace("%1", str(control.position)).replace("%2", str(control.count)))
    return ", ".join(part for part in parts if part)


def _role_word(role: QAccessible.Role) -> str:
    match role:
        case QAccessible.Role.Button | QAccessible.Role.CheckBox:
            return _say(QT_TRANSLATE_NOOP("Announcement", "knop"))
        case QAccessible.Role.RadioButton:
            return _say(QT_TRANSLATE_NOOP("Announcement", "keuze"))
        case QAccessible.Role.EditableText:
            return _say(QT_TRANSLATE_NOOP("Announcement", "invoerveld"))
    return ""


def _say(text: object) -> str:
    return QCoreApplication.translate("Announcement", str(text))


def _place_among_alike(interface: QAccessibleInterface) -> tuple[int, int]:
    """Return the place of a control among its siblings of the same role, and their number."""
    parent = interface.parent()
    if parent is None or not parent.isValid():
        return 0, 0
    siblings = [parent.child(index) for index in range(parent.childCount())]
    alike = [
        one.object()
        for one in siblings
        if one is not None and one.role() == interface.role() and not one.state().invisible
    ]
    this = interface.object()
    return (alike.index(this) + 1, len(alike)) if this in alike else (0, 0)
