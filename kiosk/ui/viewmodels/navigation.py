"""Where the visitor is: every way through the kiosk goes through here."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.model import Kind
from kiosk.ui.places import ATTRACT, HOME, Place, Screen, Trail, place_of

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NavigationViewModel(QObject):
    """Holds the trail of the visit.

    Signals:
        placeChanged: another screen or item is shown; also when the same screen shows another item.
        finishRequested: the visitor says to be done (Klaar, on home).
    """

    placeChanged = Signal()
    finishRequested = Signal()

    def __init__(
        self,
        kind_of: Callable[[str], Kind | None],
        start: Place = ATTRACT,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind_of = kind_of
        self._trail = Trail((start,))
        self._is_going = False

    @property
    def here(self) -> Place:
        """The current place."""
        return self._trail.here

    def _get_screen(self) -> str:
        return self.here.screen.value

    def _get_item_id(self) -> str:
        return self.here.item_id

    def _get_scroll(self) -> float:
        return self.here.scroll

    def _get_can_go_back(self) -> bool:
        return self._trail.can_go_back

    def _get_is_home(self) -> bool:
        return self.here.screen is Screen.HOME

    screen = Property(str, _get_screen, notify=placeChanged)
    itemId = Property(str, _get_item_id, notify=placeChanged)
    scroll = Property(float, _get_scroll, notify=placeChanged)
    canGoBack = Property(bool, _get_can_go_back, notify=placeChanged)
    isHome = Property(bool, _get_is_home, notify=placeChanged)

    @Slot(str)
    def open(self, item_id: str) -> None:
        """Go to an item, or home where it can't be shown: its time ran out since it was listed."""
        kind = self._kind_of(item_id)
        self._go(self._trail.onward(HOME if kind is None else place_of(item_id, kind)))

    @Slot()
    def openSearch(self) -> None:
        self._go(self._trail.onward(Place(Screen.SEARCH)))

    @Slot()
    def openHelp(self) -> None:
        self._go(self._trail.onward(Place(Screen.HELP, choice=self.here.screen.value)))

    @Slot(str)
    def takeAlong(self, item_id: str) -> None:
        """Go to the codes of an item."""
        self._go(self._trail.onward(Place(Screen.TAKE_ALONG, item_id)))

    @Slot()
    def openLanguages(self) -> None:
        self._go(self._trail.onward(Place(Screen.LANGUAGE)))

    @Slot()
    def back(self) -> None:
        """Go one step back; on home, where the button reads Klaar, ask to end the visit."""
        if self._get_is_home() or not self._trail.can_go_back:
            self.finishRequested.emit()
        else:
            self._go(self._trail.back())

    @Slot()
    def home(self) -> None:
        self._go(self._trail.onward(HOME))

    def go_to(self, place: Place) -> None:
        """Go to a place that is no item."""
        self._go(self._trail.onward(place))

    def begin_at(self, place: Place) -> None:
        """Stand at a place as if one had come there from home."""
        self._go(Trail((HOME, place)))

    def restart(self, start: Place = ATTRACT) -> None:
        """Forget the way and stand at the start."""
        self._go(Trail((start,)))

    @Slot(float)
    def rememberScroll(self, scroll: float) -> None:
        """Keep how far the current place was scrolled, for when the visitor comes back to it."""
        # While going, the screen of the last place is still there and shrinks with its contents.
        if not self._is_going:
            self._trail = self._trail.remember(scroll=scroll)

    def remember_choice(self, choice: str) -> None:
        """Keep what was chosen at the current place (a filter), for the way back."""
        self._trail = self._trail.remember(choice=choice)

    def _go(self, trail: Trail) -> None:
        if trail == self._trail:
            return
        self._trail = trail
        self._is_going = True
        self.placeChanged.emit()
        self._is_going = False
