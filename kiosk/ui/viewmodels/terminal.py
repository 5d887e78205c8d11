"""The root view model: joins the visit, the way through the kiosk and the screens."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Property, QCoreApplication, QObject, SignalInstance, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.errors import ItemNotFound
from kiosk.content.model import Kind
from kiosk.content.store import ContentStore
from kiosk.counters import CounterBook
from kiosk.languages import Language
from kiosk.session.visit import Phase, VisitMachine, boot_seconds
from kiosk.settings.sections import Settings
from kiosk.speech.reading import SpokenText
from kiosk.station.opening_hours import OpeningHours, ScreenRest
from kiosk.ui.administrator_facts import VoiceFact
from kiosk.ui.jobs import Executor
from kiosk.ui.keyboards import Keyboard
from kiosk.ui.narrator import SpeechParts
from kiosk.ui.places import LOCKED_SCREENS, Place, Screen
from kiosk.ui.tallies import Tally
from kiosk.ui.viewmodels.administrator import (
    MENU,
    AdministratorParts,
    AdministratorViewModel,
)
from kiosk.ui.viewmodels.answer import AnswerViewModel
from kiosk.ui.viewmodels.appearance import Appearance, AppearanceViewModel
from kiosk.ui.viewmodels.attract import AttractViewModel
from kiosk.ui.viewmodels.help import HelpViewModel
from kiosk.ui.viewmodels.home import HomeViewModel
from kiosk.ui.viewmodels.keyboard import KeyboardViewModel
from kiosk.ui.viewmodels.language import LanguageViewModel
from kiosk.ui.viewmodels.navigation import NavigationViewModel
from kiosk.ui.viewmodels.partner_page import PartnerViewModel
from kiosk.ui.viewmodels.partners import PartnersViewModel
from kiosk.ui.viewmodels.pin import CHANGE, PinViewModel
from kiosk.ui.viewmodels.rest import RestViewModel
from kiosk.ui.viewmodels.screen import ScreenViewModel
from kiosk.ui.viewmodels.search import Search, SearchViewModel
from kiosk.ui.viewmodels.section import SectionViewModel
from kiosk.ui.viewmodels.speech import SpeechViewModel
from kiosk.ui.viewmodels.take_along import TakeAlongViewModel
from kiosk.ui.viewmodels.text_page import PageViewModel
from kiosk.ui.viewmodels.theme_page import ThemeViewModel
from kiosk.ui.viewmodels.themes import ThemesViewModel
from kiosk.ui.viewmodels.visit import VisitViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)

# What it means that an item was looked at.
_COUNTED_SCREENS = (Screen.ANSWER, Screen.THEME, Screen.PARTNER, Screen.PAGE)


@dataclass(frozen=True)
class TerminalParts:
    """What a terminal is made of; the composition root and the tests bring their own.

    `has_content_notice` is true where older texts are shown, since the newest could not be opened.
    Without `administrator` the terminal has no administrator's page.
    """

    store: ContentStore
    search: Search
    executor: Executor
    settings: Settings
    machine: VisitMachine
    keyboards: Mapping[str, Keyboard]
    languages: Sequence[Language]
    retranslate: Callable[[str], None]
    now: Callable[[], datetime]
    book: CounterBook
    speech: SpeechParts
    has_content_notice: bool = False
    clock: Callable[[], float] = boot_seconds
    administrator: AdministratorParts | None = None


@QmlElement
class TerminalViewModel(QObject):
    def __init__(self, parts: TerminalParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._is_warned = False
        store = parts.store
        self._appearance = AppearanceViewModel(self)
        self._language = LanguageViewModel(parts.languages, parts.settings.language.start, self)
        self._navigation = NavigationViewModel(self._kind_of, parent=self)
        self._visit = VisitViewModel(
            parts.machine, parts.settings.session.warning_seconds, parent=self
        )
        hours = OpeningHours(parts.settings.opening)
        self._rest = RestViewModel(ScreenRest(hours, parts.now, parts.clock), self._visit, self)
        self._attract = AttractViewModel(store, self)
        self._tally = Tally(parts.book, parts.executor, self)
        self._home = HomeViewModel(store, parts.now, parts.book, self)
        self._section = SectionViewModel(store, self)
        self._answer = AnswerViewModel(store, self)
        self._themes = ThemesViewModel(store, self)
        self._theme = ThemeViewModel(store, self)
        self._partners = PartnersViewModel(store, self)
        self._partner = PartnerViewModel(store, self)
        self._search = SearchViewModel(store, parts.search, parts.executor, self)
        self._keyboard = KeyboardViewModel(self._keyboard_of(self._language.chosen), self)
        self._texts: Callable[[], Sequence[SpokenText]] = lambda: ()
        self._speech = SpeechViewModel(
            parts.speech, self._texts_to_read, self._language.chosen.code, self
        )
        self._help = HelpViewModel(parts.settings.place, self)
        self._page = PageViewModel(store, self)
        self._take_along = TakeAlongViewModel(store, self)
        self._screens: dict[Screen, ScreenViewModel] = {
            Screen.ATTRACT: self._attract,
            Screen.HOME: self._home,
            Screen.SECTION: self._section,
            Screen.ANSWER: self._answer,
            Screen.THEMES: self._themes,
            Screen.THEME: self._theme,
            Screen.PARTNERS: self._partners,
            Screen.PARTNER: self._partner,
            Screen.SEARCH: self._search,
            Screen.HELP: self._help,
            Screen.PAGE: self._page,
            Screen.TAKE_ALONG: self._take_along,
        }
        self._administrator = self._with_administrator(parts)
        for screen in self._screens.values():
            screen.keep_blank()
        # Made before any QML is: so each screen is filled before QML hears of the new place.
        self._navigation.placeChanged.connect(self._show_place)
        self._navigation.finishRequested.connect(self._visit.end)
        self._partners.chosen.connect(self._navigation.remember_choice)
        self._visit.ended.connect(self._wipe)
        self._language.changed.connect(self._change_language)
        self._speech.used.connect(self._visit.activity)
        self._visit.stateChanged.connect(self._announce_warning)
        self._answer.judged.connect(self._count_judgement)
        self._search.changed.connect(self._count_search)
        self._fill_screen()
        self._language.reset()

    def read_media(self, name: str) -> bytes:
        """Return what is in a picture of the content that is shown.

        Raises:
            MediaMissing: It is not there.
        """
        return self._parts.store.read_media(name)

    def _get_navigation(self) -> NavigationViewModel:
        return self._navigation

    def _get_appearance(self) -> AppearanceViewModel:
        return self._appearance

    def _get_language(self) -> LanguageViewModel:
        return self._language

    def _get_visit(self) -> VisitViewModel:
        return self._visit

    def _get_rest(self) -> RestViewModel:
        return self._rest

    def _get_attract(self) -> AttractViewModel:
        return self._attract

    def _get_home(self) -> HomeViewModel:
        return self._home

    def _get_section(self) -> SectionViewModel:
        return self._section

    def _get_answer(self) -> AnswerViewModel:
        return self._answer

    def _get_themes(self) -> ThemesViewModel:
        return self._themes

    def _get_theme(self) -> ThemeViewModel:
        return self._theme

    def _get_partners(self) -> PartnersViewModel:
        return self._partners

    def _get_partner(self) -> PartnerViewModel:
        return self._partner

    def _get_search(self) -> SearchViewModel:
        return self._search

    def _get_keyboard(self) -> KeyboardViewModel:
        return self._keyboard

    def _get_speech(self) -> SpeechViewModel:
        return self._speech

    def _get_help(self) -> HelpViewModel:
        return self._help

    def _get_take_along(self) -> TakeAlongViewModel:
        return self._take_along

    def _get_page(self) -> PageViewModel:
        return self._page

    def _get_content_notice(self) -> bool:
        return self._parts.has_content_notice

    def _get_administrator(self) -> AdministratorViewModel | None:
        return self._administrator

    def _get_pin(self) -> PinViewModel | None:
        return self._administrator.pin if self._administrator else None

    navigation = Property(NavigationViewModel, _get_navigation, constant=True)
    appearance = Property(AppearanceViewModel, _get_appearance, constant=True)
    language = Property(LanguageViewModel, _get_language, constant=True)
    visit = Property(VisitViewModel, _get_visit, constant=True)
    rest = Property(RestViewModel, _get_rest, constant=True)
    attract = Property(AttractViewModel, _get_attract, constant=True)
    home = Property(HomeViewModel, _get_home, constant=True)
    section = Property(SectionViewModel, _get_section, constant=True)
    answer = Property(AnswerViewModel, _get_answer, constant=True)
    themes = Property(ThemesViewModel, _get_themes, constant=True)
    theme = Property(ThemeViewModel, _get_theme, constant=True)
    partners = Property(PartnersViewModel, _get_partners, constant=True)
    partner = Property(PartnerViewModel, _get_partner, constant=True)
    search = Property(SearchViewModel, _get_search, constant=True)
    keyboard = Property(KeyboardViewModel, _get_keyboard, constant=True)
    speech = Property(SpeechViewModel, _get_speech, constant=True)
    help = Property(HelpViewModel, _get_help, constant=True)
    takeAlong = Property(TakeAlongViewModel, _get_take_along, constant=True)
    page = Property(PageViewModel, _get_page, constant=True)
    hasContentNotice = Property(bool, _get_content_notice, constant=True)
    administrator = Property(AdministratorViewModel, _get_administrator, constant=True)
    pin = Property(PinViewModel, _get_pin, constant=True)

    @Slot()
    def begin(self) -> None:
        """Begin a visit: somebody touched the attract screen."""
        self._visit.begin()
        self._tally.visit()
        self._navigation.home()

    @Slot()
    def askPin(self) -> None:
        """Ask for the PIN: the hidden gesture was made."""
        if self._administrator is not None:
            self._visit.begin()
            self._navigation.begin_at(Place(Screen.PIN))

    @property
    def is_unused(self) -> bool:
        """Tell whether there is no visit."""
        return self._visit.phase is Phase.ATTRACT

    def notice_use(self) -> bool:
        """Note a touch or key; false while the question is asked whether anyone is there.

        That question has its own buttons, one of which ends the visit instead of extending it.
        """
        if self._visit.phase is Phase.WARNING:
            return False
        self._visit.activity()
        return True

    def refresh(self) -> None:
        """Show the present place anew: its content has changed."""
        self._fill_screen()

    def go_to(self, item_id: str) -> None:
        """Show an item, as if the way of the visitor began there."""
        self._navigation.open(item_id)

    def take_look(self, language: str, appearance: Appearance) -> None:
        """Show the screens as a visitor would who had chosen this."""
        self._appearance.choose(appearance)
        self._language.choose(language)

    @property
    def language_changed(self) -> SignalInstance:
        """The signal that another language is chosen; the new texts are in place by then."""
        return self._language.changed

    def stop(self) -> None:
        """Stop all timers and wait for what runs, before the window goes."""
        self._visit.stop()
        self._rest.stop()
        self._speech.stop()
        self._parts.speech.executor.close()
        self._parts.executor.close()
        self._tally.stop()

    @Slot()
    def _fill_screen(self) -> None:
        place = self._navigation.here
        if not self._may_show(place):
            self._navigation.home()
            return
        try:
            if place.screen in self._screens:
                self._screens[place.screen].show(place, self._language.chosen.code)
        except ItemNotFound:
            # Its time ran out between the tap and now.
            _log.warning("%s can't be shown any more", place.item_id)
            self._navigation.home()

    @Slot()
    def toggleSpeech(self) -> None:
        """Read the screen aloud, or stop."""
        if self._speech.is_heard:
            self._speech.stop()
        else:
            self._speech.start()

    @Slot()
    def pressSpeechKey(self) -> None:
        """The one key for those who can't see the screen: speech mode, and reading or silence."""
        if not self._speech.is_in_speech_mode:
            self._speech.toggleSpeechMode()
        self.toggleSpeech()

    def read_from(self, texts: Callable[[], Sequence[SpokenText]]) -> None:
        """Tell where the texts of the live screen come from."""
        self._texts = texts

    def _texts_to_read(self) -> Sequence[SpokenText]:
        return self._texts()

    @property
    def voice(self) -> SpeechViewModel:
        """What reads aloud."""
        return self._speech

    @property
    def resting(self) -> RestViewModel:
        """What lets the screen go dark."""
        return self._rest

    @property
    def language_code(self) -> str:
        """The language that the screens are in."""
        return self._language.chosen.code

    @property
    def shown_item(self) -> str:
        """The item that the screen is about, or nothing."""
        return self._navigation.here.item_id

    @Slot()
    def _announce_warning(self) -> None:
        if self._visit.phase is Phase.WARNING and not self._is_warned:
            self._speech.announce(
                QCoreApplication.translate("Announcement", "Bent u er nog?"), self.language_code
            )
        self._is_warned = self._visit.phase is Phase.WARNING

    @Slot()
    def _show_place(self) -> None:
        # A tap ends what is being said: it is about another screen.
        self._speech.stop()
        self._fill_screen()
        place = self._navigation.here
        if place.screen in _COUNTED_SCREENS:
            self._tally.view(place.item_id, self._language.chosen.code)

    @Slot(str, bool)
    def _count_judgement(self, item_id: str, has_helped: bool) -> None:
        self._tally.helped(item_id, self._language.chosen.code, has_helped)

    @Slot()
    def _count_search(self) -> None:
        self._tally.search_ended(self._search.words, self._search.found_nothing)

    @Slot()
    def _change_language(self) -> None:
        language = self._language.chosen
        if self._visit.phase is not Phase.ATTRACT:
            self._tally.language(language.code)
        self._parts.retranslate(language.code)
        self._speech.set_language(language.code)
        self._keyboard.use(self._keyboard_of(language))
        self._fill_screen()

    def _with_administrator(self, parts: TerminalParts) -> AdministratorViewModel | None:
        if parts.administrator is None:
            return None
        made = AdministratorViewModel(parts.administrator, parts.executor, self)
        made.placeWished.connect(self._go_behind_the_pin)
        made.leaveWished.connect(self._visit.end)
        made.sayWished.connect(self._say_sample)
        made.hear_with(self._voices)
        # The pages are in Dutch, which comes first.
        made.type_with(self._keyboard_of(parts.languages[0]))
        self._screens[Screen.ADMINISTRATOR] = made
        self._screens[Screen.PIN] = made.pin
        self._screens[Screen.TYPING] = made.line
        return made

    @Slot(object)
    def _go_behind_the_pin(self, place: Place) -> None:
        if place == MENU:
            # Nobody comes back to the number pad.
            self._navigation.begin_at(place)
        else:
            self._navigation.go_to(place)

    def _voices(self) -> Sequence[VoiceFact]:
        return tuple(
            VoiceFact(one.code, one.own_name, self._speech.has_voice(one.code))
            for one in self._parts.languages
        )

    @Slot(str)
    def _say_sample(self, code: str) -> None:
        language = next(one for one in self._parts.languages if one.code == code)
        self._speech.announce(language.invitation or language.own_name, code)

    def _may_show(self, place: Place) -> bool:
        """Tell whether a place is open; whoever goes elsewhere shuts the administrator's pages."""
        if self._administrator is None:
            return place.screen not in {*LOCKED_SCREENS, Screen.PIN}
        # The number pad is also where an administrator chooses a new PIN.
        changes_pin = place.screen is Screen.PIN and place.choice == CHANGE
        is_within = place.screen in LOCKED_SCREENS or changes_pin
        if not is_within:
            self._administrator.shut()
        self._speech.keep_focus_unsaid(place.screen is Screen.PIN)
        return self._administrator.is_open or not is_within

    def _keyboard_of(self, language: Language) -> Keyboard:
        return self._parts.keyboards[language.keyboard]

    @Slot()
    def _wipe(self) -> None:
        if self._administrator is not None:
            self._administrator.shut()
        self._search.clear()
        self._keyboard.reset()
        self._speech.reset()
        self._appearance.choose(Appearance())
        self._navigation.restart()
        self._language.reset()
        for screen in self._screens.values():
            # The first screen is there again already.
            if screen is not self._attract:
                screen.forget()

    def _kind_of(self, item_id: str) -> Kind | None:
        store = self._parts.store
        return store.item(item_id, self._language.chosen.code).kind if store.has(item_id) else None
