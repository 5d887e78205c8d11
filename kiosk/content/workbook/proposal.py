"""What reading a workbook gives: everything that is wrong with it, or everything it changes."""

from dataclasses import dataclass

from kiosk.content.model import Content, Item
from kiosk.content.workbook.findings import Mistake


@dataclass(frozen=True, slots=True)
class Change:
    """One field that would change, as people read it: `field` is the heading of its column.

    The contact fields belong to no item. Texts before and after are as they stand in cells.
    """

    item: str
    field: str
    language: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """The workbook can't be used: nothing is changed, and this is all that is wrong with it."""

    mistakes: tuple[Mistake, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the workbook would change; nothing is changed yet.

    `content` is the whole content as it would be, `items` the changed and new items in it, `new`
    the ids of the new ones. `notices` are Dutch sentences on what is worth knowing beforehand.
    """

    content: Content
    items: tuple[Item, ...]
    new: tuple[str, ...]
    changes: tuple[Change, ...]
    notices: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether everything would stay as it is."""
        return not self.changes
