"""The way to the administrator's pages: the hidden gesture, the PIN, and out again."""

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.errors import KioskError
from kiosk.settings.sections import LanguageSettings, Settings
from kiosk.station.leaving import ExitCode
from kiosk.station.panel import Panel
from kiosk.station.pin_lock import PinLock
from kiosk.station.pin_store import PinStore
from kiosk.ui.tour_administrator import SampleDesk
from kiosk.ui.viewmodels.administrator import AdministratorParts
from kiosk.ui.viewmodels.appearance import Appearance

PIN = "271804"


class Desk:
    """The administrator's side of a terminal."""

    def __init__(self, folder, clock):
        self.store = PinStore(folder, operations=2**15, memory=2**24)
        self.store.set(PIN)
        self.clock = clock
        self.left = []
        self.machine = Machine()

    def parts(self):
        lock = PinLock(self.store, self.clock)
        return AdministratorParts(lock=lock, desk=self.machine, leave=self.left.append)


class Machine(SampleDesk):
    """The machine of the tour, which remembers what was done to it."""

    def __init__(self):
        self.done = []
        self.fails = False

    def roll_back(self):
        if self.fails:
            raise KioskError("It can't be done.")
        self.done.append("roll back")

    def start_in(self, language):
        self.done.append(language)

    def trust(self, fingerprint):
        self.done.append(fingerprint)

    def keep_panel(self, panel):
        self.done.append((panel.diagonal_inches, panel.lower_edge_mm))

    def keep_place_text(self, key, text):
        if self.fails:
            raise KioskError("It can't be kept.")
        self.done.append((key, text))


@pytest.fixture(scope="module")
def desk(tmp_path_factory, make_clock):
    return Desk(tmp_path_factory.mktemp("data") / "administrator", make_clock())


@pytest.fixture(scope="module", params=[(1280, 800), (1080, 1920)], ids=["wide", "high"])
def standing_visitor(request, make_visitor, make_clock, desk):
    return make_visitor(request.param, clock=make_clock(), administrator=desk.parts())


@pytest.fixture(autouse=True)
def as_before(desk):
    yield
    desk.store.remove()
    desk.store.set(PIN)
    desk.left.clear()
    desk.machine.done.clear()
    desk.machine.fails = False


def corners(visitor, top=4):
    return QPoint(4, top), QPoint(visitor.window.width() - 4, top)


def make_gesture(visitor, top=4, hand=None):
    left, right = corners(visitor, top)
    for corner in (left, right, left, right, left):
        visitor.rest()
        (hand or visitor.tap_at)(corner)
    visitor.look()


def type_pin(visitor, digits):
    for digit in digits:
        visitor.tap(f"key-{digit}")
    visitor.tap("key-submit")


def open_pages(visitor):
    make_gesture(visitor)
    type_pin(visitor, PIN)
    visitor.wait_until(lambda: visitor.screen == "administrator", "the pages open")
    visitor.look()


def answered(visitor):
    visitor.wait_until(lambda: visitor.terminal.pin.canType, "the PIN is looked at")
    visitor.look()


def test_the_gesture_leads_to_the_number_pad_from_home(visitor):
    make_gesture(visitor)
    assert visitor.screen == "pin"
    assert visitor.text("screenTitle") == "Pincode van de beheerder"


def test_it_does_from_the_attract_screen(standing_visitor):
    standing_visitor.leave()
    make_gesture(standing_visitor)
    assert standing_visitor.screen == "pin"


def test_it_does_with_a_finger(visitor):
    make_gesture(visitor, hand=visitor.touch)
    assert visitor.screen == "pin"


def test_it_does_in_arabic_in_the_same_corners(visitor):
    visitor.terminal.language.choose("ar")
    visitor.look()
    make_gesture(visitor)
    assert visitor.screen == "pin"


def test_in_lager_the_corners_lie_where_a_wheelchair_reaches(visitor):
    visitor.tap("reachButton")
    visitor.look()
    make_gesture(visitor)
    assert visitor.screen != "pin"
    low = visitor.window.property("lowTop")
    make_gesture(visitor, top=int(low) + 4)
    assert visitor.screen == "pin"


def test_the_doctor_knows_how_low_lager_is(visitor):
    size = (visitor.window.width(), visitor.window.height())
    visitor.tap("reachButton")
    visitor.look()
    panel = Panel(size)
    low = 1 - panel.low_top_mm / panel.millimetres[1]
    assert visitor.window.property("lowTop") == round(size[1] * low)


def test_other_taps_in_the_corners_lead_nowhere(visitor):
    left, right = corners(visitor)
    for corner in (left, left, left, left, left, right, right, left, left, right):
        visitor.rest()
        visitor.tap_at(corner)
    visitor.look()
    assert visitor.screen != "pin"


def test_two_fingers_are_no_gesture(visitor):
    from PySide6.QtTest import QTest

    left, right = corners(visitor)
    for _ in range(6):
        both = QTest.touchEvent(visitor.window, visitor._finger)
        both.press(0, left, visitor.window).press(1, right, visitor.window).commit()
        both = QTest.touchEvent(visitor.window, visitor._finger)
        both.release(0, left, visitor.window).release(1, right, visitor.window).commit()
    visitor.look()
    assert visitor.screen != "pin"


def test_what_lies_in_a_corner_is_tapped_all_the_same(standing_visitor):
    standing_visitor.leave()
    standing_visitor.rest()
    standing_visitor.tap_at(QPoint(4, 4))
    assert standing_visitor.screen == "home"


def test_the_right_pin_opens_the_pages(visitor):
    open_pages(visitor)
    assert visitor.text("screenTitle") == "Beheer van dit scherm"


def test_a_keyboard_types_it_too(visitor):
    make_gesture(visitor)
    visitor.type(PIN[:-1] + "9")
    visitor.key(Qt.Key.Key_Backspace)
    visitor.type(PIN[-1])
    assert visitor.text("pinTyped") == "6 cijfers getypt"
    visitor.key(Qt.Key.Key_Return)
    visitor.wait_until(lambda: visitor.screen == "administrator", "the pages open")


def test_no_digit_is_shown_while_one_types(visitor):
    make_gesture(visitor)
    for digit in "904":
        visitor.tap(f"key-{digit}")
    shown = [str(item.property("text") or "") for item in visitor.all() if not is_key(item)]
    assert not [text for text in shown if "9" in text or "904" in text]
    assert visitor.text("pinTyped") == "3 cijfers getypt"
    visitor.tap("key-erase")
    assert visitor.text("pinTyped") == "2 cijfers getypt"


def is_key(item):
    while item is not None:
        if item.objectName().startswith("key-"):
            return True
        item = item.parentItem()
    return False


def test_a_wrong_one_says_how_many_tries_are_left_and_five_shut(visitor):
    make_gesture(visitor)
    assert visitor.text("pinMessage") == "U kunt het nog 5 keer proberen."
    said = []
    for _ in range(5):
        type_pin(visitor, "111111")
        answered(visitor)
        said.append(visitor.text("pinMessage"))
    assert said == [
        "Dit is niet de pincode. U kunt het nog 4 keer proberen.",
        "Dit is niet de pincode. U kunt het nog 3 keer proberen.",
        "Dit is niet de pincode. U kunt het nog 2 keer proberen.",
        "Dit is niet de pincode. U kunt het nog 1 keer proberen, dan is het een kwartier dicht.",
        "Te vaak geprobeerd. Wacht nog 15 minuten.",
    ]
    type_pin(visitor, PIN)
    answered(visitor)
    assert visitor.screen == "pin"
    visitor.leave()
    make_gesture(visitor)
    assert visitor.text("pinMessage") == "Te vaak geprobeerd. Wacht nog 15 minuten."


def test_without_a_pin_it_says_how_to_set_one_and_takes_nothing(visitor, desk):
    desk.store.remove()
    make_gesture(visitor)
    assert "kiosk pin set" in visitor.text("pinMessage")
    assert not visitor.find("key-1").isEnabled()
    assert not visitor.find("key-submit").isEnabled()


def test_stopping_and_starting_again_ask_first(visitor, desk):
    for page, code in (("stop", ExitCode.STOP), ("restart", ExitCode.RESTART)):
        visitor.begin()
        open_pages(visitor)
        visitor.tap(f"administrator-{page}")
        visitor.look()
        assert desk.left == []
        visitor.tap(f"administrator-do-{page}")
        assert desk.left == [code]
        desk.left.clear()


def test_klaar_goes_back_to_nobody(visitor):
    open_pages(visitor)
    visitor.tap("administrator-leave")
    assert visitor.screen == "attract"


@pytest.mark.parametrize("button", ["homeButton", "helpButton", "languageButton"])
def test_going_elsewhere_shuts_the_pages(visitor, button):
    open_pages(visitor)
    visitor.tap(button)
    visitor.look()
    assert visitor.screen != "administrator"
    visitor.tap("backButton")
    visitor.look()
    assert visitor.screen in {"home", "attract"}


def test_they_leave_by_themselves_like_a_visit(visitor):
    open_pages(visitor)
    visitor.wait_seconds(90)
    assert visitor.terminal.visit.isWarning
    visitor.wait_seconds(30)
    assert visitor.screen == "attract"
    make_gesture(visitor)
    assert visitor.screen == "pin"


def test_nothing_on_them_works_without_the_pin(visitor, desk):
    visitor.terminal.administrator.press("do-stop")
    visitor.terminal.navigation.go_to(place("administrator", "stop"))
    visitor.look()
    assert visitor.screen == "home"
    visitor.terminal.navigation.go_to(place("pin", choice="change"))
    visitor.look()
    assert visitor.screen == "home"
    assert desk.left == []


def place(screen, item_id="", choice=""):
    from kiosk.ui.places import Place, Screen

    return Place(Screen(screen), item_id, choice=choice)


def test_another_pin_is_chosen_by_typing_it_twice(visitor, desk):
    open_pages(visitor)
    visitor.tap("administrator-change-pin")
    visitor.look()
    assert visitor.text("screenTitle") == "Nieuwe pincode"
    type_pin(visitor, "123456")
    assert visitor.text("pinMessage").startswith("Die is te makkelijk te raden.")
    type_pin(visitor, "904417")
    type_pin(visitor, "904418")
    assert visitor.text("pinMessage") == "De twee zijn niet gelijk. Begin opnieuw."
    type_pin(visitor, "904417")
    type_pin(visitor, "904417")
    visitor.wait_until(lambda: visitor.screen == "administrator", "the PIN is kept")
    assert visitor.says("De nieuwe pincode geldt vanaf nu.")
    assert desk.store.verify("904417")


def test_the_screen_goes_on_while_the_pin_is_looked_at(make_visitor, make_clock, executor, desk):
    visitor = make_visitor(clock=make_clock(), administrator=desk.parts(), executor=executor)
    visitor.begin()
    executor.drain()
    make_gesture(visitor)
    type_pin(visitor, PIN)
    assert visitor.text("pinMessage") == "Even wachten."
    visitor.tap("homeButton")
    assert visitor.screen == "home"
    executor.drain()
    visitor.look()
    assert visitor.screen == "home"


def open_page(visitor, name):
    open_pages(visitor)
    visitor.tap(f"administrator-{name}")
    visitor.look()


def test_the_doctor_says_first_what_is_wrong(visitor):
    open_page(visitor, "doctor")
    visitor.wait_until(lambda: visitor.says("Niet in orde: de schijf"), "the doctor is done")
    visitor.look()
    titles = [row.title for row in visitor.terminal.administrator.rows.records]
    assert titles == ["Niet in orde: de schijf", "Let op: de stemmen", "In orde: de inhoud"]
    assert visitor.says("Make room on the disk.")


def test_the_edition_of_before_comes_back_with_a_new_start(visitor, desk):
    open_page(visitor, "editions")
    visitor.wait_until(lambda: visitor.says("Uitgave 3"), "the editions are listed")
    assert visitor.says("Van 2026-11-20: in gebruik.")
    visitor.tap("administrator-roll-back")
    visitor.tap("administrator-do-roll-back")
    visitor.wait_until(lambda: bool(desk.left), "the kiosk starts again")
    assert desk.machine.done == ["roll back"]
    assert desk.left == [ExitCode.RESTART]


def test_what_can_not_be_done_is_said(visitor, desk, caplog):
    desk.machine.fails = True
    open_page(visitor, "editions")
    visitor.wait_until(lambda: visitor.sees("administrator-roll-back"), "the editions are listed")
    visitor.tap("administrator-roll-back")
    visitor.tap("administrator-do-roll-back")
    visitor.wait_until(lambda: visitor.says("Dat is niet gelukt."), "it is said")
    assert desk.left == []
    assert "It can't be done." in caplog.text


def test_a_key_on_a_stick_is_trusted_after_comparing_it(visitor, desk):
    open_page(visitor, "keys")
    visitor.wait_until(lambda: visitor.says("nieuw.kioskeditie wacht"), "the keys are listed")
    visitor.tap("administrator-compare:89ABCDEF01234567")
    visitor.look()
    assert visitor.says("Vergelijk dit met wat de redactie u")
    assert desk.machine.done == []
    visitor.tap("administrator-do-trust:89ABCDEF01234567")
    visitor.wait_until(lambda: visitor.says("De sleutel is vertrouwd."), "it is said")
    assert desk.machine.done == ["89ABCDEF01234567"]


def test_the_screen_is_tested_with_plain_colours(visitor):
    open_page(visitor, "test")
    visitor.tap("administrator-colours")
    seen = set()
    for _ in range(6):
        visitor.look()
        colour = visitor.window.grabWindow().pixelColor(
            visitor.area("testColour").center().toPoint()
        )
        seen.add(colour.name())
        visitor.tap("testColour")
    assert seen == {"#ffffff", "#000000", "#ff0000", "#00ff00", "#0000ff", "#808080"}


def test_touch_is_tested_box_by_box(visitor):
    open_page(visitor, "test")
    visitor.tap("administrator-touch")
    visitor.look()
    boxes = [box for box in visitor.all() if box.objectName().startswith("testBox-")]
    assert len(boxes) > 30
    assert not any(box.property("isTouched") for box in boxes)
    for number in (0, 7, len(boxes) - 1):
        visitor.tap(f"testBox-{number}")
        assert visitor.find(f"testBox-{number}").property("isTouched")
    assert sum(bool(box.property("isTouched")) for box in boxes) == 3


def test_the_screen_test_is_behind_the_pin(visitor):
    visitor.terminal.navigation.go_to(place("screen-test", "touch"))
    visitor.look()
    assert visitor.screen == "home"


def test_the_language_of_the_start_is_chosen_for_the_next_start(visitor, desk):
    open_page(visitor, "language")
    visitor.wait_until(lambda: visitor.sees("administrator-start-in:tr"), "the languages are there")
    assert visitor.says("Zo is het nu.")
    visitor.tap("administrator-start-in:tr")
    visitor.wait_until(lambda: visitor.says("Bewaard. Het geldt na Opnieuw starten."), "it is said")
    assert desk.machine.done == ["tr"]


def test_the_size_and_height_of_the_screen_are_set_step_by_step(visitor, desk):
    open_page(visitor, "panel")
    visitor.wait_until(lambda: visitor.says("24 inch"), "the size is there")
    visitor.tap("administrator-step:diagonal_inches:1")
    visitor.tap("administrator-step:diagonal_inches:1")
    visitor.tap("administrator-step:diagonal_inches:-1")
    visitor.tap("administrator-step:lower_edge_mm:-100")
    visitor.tap("administrator-step:lower_edge_mm:10")
    assert visitor.says("25 inch")
    assert visitor.says("710 mm")
    assert desk.machine.done == []
    visitor.tap("administrator-keep-panel")
    visitor.wait_until(lambda: visitor.says("Bewaard. Of het zo goed is"), "it is said")
    assert desk.machine.done == [(25, 710)]


def test_the_size_and_height_stay_within_their_limits(visitor, desk):
    open_page(visitor, "panel")
    visitor.wait_until(lambda: visitor.says("24 inch"), "the size is there")
    for _ in range(9):
        visitor.tap("administrator-step:lower_edge_mm:-100")
    assert visitor.says("Niet bekend")
    for _ in range(20):
        visitor.terminal.administrator.press("step:diagonal_inches:-1")
    visitor.tap("administrator-keep-panel")
    visitor.wait_until(lambda: bool(desk.machine.done), "it is kept")
    assert desk.machine.done == [(10, 0)]


def test_a_step_with_a_key_keeps_the_key_where_it_is(visitor):
    open_page(visitor, "panel")
    visitor.wait_until(lambda: visitor.says("24 inch"), "the size is there")
    visitor.find("administrator-step:diagonal_inches:1").forceActiveFocus()
    for _ in range(3):
        visitor.rest()
        visitor.key(Qt.Key.Key_Return)
    visitor.look()
    assert visitor.says("27 inch")
    focused = visitor.window.activeFocusItem()
    assert focused.objectName() == "administrator-step:diagonal_inches:1"


def test_what_was_not_kept_is_forgotten(visitor, desk):
    open_page(visitor, "panel")
    visitor.wait_until(lambda: visitor.says("24 inch"), "the size is there")
    visitor.tap("administrator-step:diagonal_inches:1")
    visitor.tap("backButton")
    visitor.tap("administrator-panel")
    visitor.wait_until(lambda: visitor.says("24 inch"), "the size is there")
    assert desk.machine.done == []


def type_keys(visitor, *keys):
    for key in keys:
        visitor.tap(f"key-{key}")


def open_line(visitor, key):
    open_page(visitor, "place")
    visitor.wait_until(lambda: visitor.sees(f"administrator-type:{key}"), "the building is there")
    visitor.tap(f"administrator-type:{key}")
    visitor.look()


def test_the_name_of_the_building_is_typed_on_the_screen(visitor, desk):
    open_line(visitor, "name")
    assert visitor.text("screenTitle") == "Naam van het gebouw"
    assert visitor.text("typedLine") == "Huis van de Wijk"
    type_keys(visitor, *["backspace"] * 4)
    type_keys(visitor, "shift", "B", "u", "u", "r", "t", "space", "symbols", "2", "letters")
    assert visitor.text("typedLine") == "Huis van de Buurt 2"
    assert visitor.text("lineRoom") == "19 van 60"
    type_keys(visitor, "space")
    visitor.tap("keepLine")
    visitor.wait_until(lambda: visitor.says("Bewaard. Het geldt na Opnieuw starten."), "it is said")
    assert desk.machine.done == [("name", "Huis van de Buurt 2")]


def test_whom_to_ask_is_typed_with_a_keyboard_too(visitor, desk):
    open_line(visitor, "ask_here")
    assert not visitor.sees("key-search")
    assert not visitor.sees("key-hide")
    visitor.type(" Of de balie.x")
    visitor.key(Qt.Key.Key_Backspace)
    visitor.key(Qt.Key.Key_Return)
    visitor.wait_until(lambda: bool(desk.machine.done), "it is kept")
    asked = "De gastvrouw bij de ingang, op werkdagen van 9 tot 17 uur. Of de balie."
    assert desk.machine.done == [("ask_here", asked)]


def test_a_line_takes_no_more_than_the_settings_do(visitor, desk):
    open_line(visitor, "name")
    visitor.terminal.administrator.typing.add("x" * 40 + "\n\x7f" + "y" * 40)
    visitor.look()
    assert visitor.text("lineRoom") == "60 van 60"
    type_keys(visitor, "q")
    visitor.tap("keepLine")
    visitor.wait_until(lambda: bool(desk.machine.done), "it is kept")
    assert desk.machine.done == [("name", "Huis van de Wijk" + "x" * 40 + "y" * 4)]


def test_the_end_of_a_long_line_is_seen(visitor):
    open_line(visitor, "ask_here")
    visitor.terminal.appearance.choose(Appearance(200, is_low=True))
    visitor.look()
    visitor.terminal.administrator.typing.add("Vraag het aan de balie, elke dag. " * 9)
    visitor.look()
    line, title = visitor.area("typedLine"), visitor.area("screenTitle")
    assert line.bottom() <= visitor.area("keepLine").top()
    assert title.bottom() <= visitor.area("keepLine").top() - 100
    visitor.terminal.appearance.choose(Appearance())


def test_a_line_that_can_not_be_kept_is_told_of(visitor, desk, caplog):
    desk.machine.fails = True
    open_line(visitor, "name")
    visitor.tap("keepLine")
    visitor.wait_until(lambda: visitor.says("Dat is niet gelukt."), "it is said")
    assert "It can't be kept." in caplog.text


def test_typing_is_behind_the_pin_and_leaves_nothing(visitor, desk):
    open_line(visitor, "name")
    visitor.tap("homeButton")
    visitor.look()
    assert visitor.terminal.administrator.typing.text == ""
    visitor.terminal.navigation.go_to(place("typing", "name"))
    visitor.look()
    assert visitor.screen == "home"
    visitor.terminal.administrator.typing.submit()
    assert desk.machine.done == []


def test_every_visit_begins_in_the_language_of_the_settings(make_visitor, make_clock):
    settings = Settings(language=LanguageSettings(start="tr"))
    visitor = make_visitor(clock=make_clock(), settings=settings)
    assert visitor.terminal.language.code == "tr"
    visitor.begin()
    visitor.terminal.language.choose("en")
    visitor.leave()
    assert visitor.terminal.language.code == "tr"
    assert visitor.says("Başlamak için dokunun")
    visitor.terminal.language.choose("nl")
