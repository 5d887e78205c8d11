"""Items as people name them: by id or by title."""

from collections.abc import Iterable

from kiosk.content.draft_ids import new_id
from kiosk.content.freshness import source_text
from kiosk.content.model import Item, Kind
from kiosk.content.workbook.findings import Problem, quoted
from kiosk.text import normalize


class ItemNames:
    """Finds ids by what people write, and makes ids for new items."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._kinds: dict[str, Kind] = {}
        self._titles: dict[str, str] = {}
        self._by_title: dict[str, set[str]] = {}
        for item in items:
            source = source_text(item)
            self.add(item.id, item.kind, source.title if source else "")

    def __contains__(self, item_id: str) -> bool:
        return item_id in self._kinds

    def add(self, item_id: str, kind: Kind, title: str) -> None:
        """Know an item, or know an item by one more title."""
        self._kinds[item_id] = kind
        self._titles[item_id] = title
        self._by_title.setdefault(_folded(title), set()).add(item_id)

    def kind_of(self, item_id: str) -> Kind | None:
        """Return the kind of an item, or nothing where there is no such item."""
        return self._kinds.get(item_id)

    def with_title(self, title: str, kind: Kind) -> tuple[str, ...]:
        """Return the ids of the items of a kind that have this title."""
        ids = self._by_title.get(_folded(title), ())
        return tuple(sorted(item_id for item_id in ids if self._kinds[item_id] is kind))

    def label(self, item_id: str) -> str:
        """Return the title of an item where it tells which one is meant, else the id."""
        title = self._titles.get(item_id, "")
        kind = self._kinds.get(item_id)
        is_clear = title and kind and self.with_title(title, kind) == (item_id,)
        return title if is_clear else item_id

    def find(self, words: str, kind: Kind | None) -> str:
        """Return the id that is meant; without a kind it may be an item of any kind.

        Raises:
            Problem: It is none, or more than one.
        """
        ids = {words} if words in self._kinds else self._by_title.get(_folded(words), set())
        fitting = sorted(i for i in ids if kind is None or self._kinds[i] is kind)
        match fitting:
            case [item_id]:
                return item_id
            case []:
                raise Problem(
                    f"{quoted(words)} bestaat niet.",
                    "Neem een naam over van het blad waar dit op staat.",
                )
            case _:
                raise Problem(
                    f"Er is meer dan één {quoted(words)}: {', '.join(fitting)}.",
                    "Schrijf hier de Id.",
                )

    def make_id(self, title: str, kind: Kind) -> str:
        """Return a new id for an item with this title."""
        return new_id(kind, title, self._kinds)


def _folded(title: str) -> str:
    return " ".join(normalize(title).split())
