"""The ways of a resident through the real screens, tap by tap."""

import shutil
import subprocess

import pytest
from PySide6.QtCore import QPoint

from kiosk.settings.sections import PlaceSettings, Settings

THEMES = ["eigenaarschap", "veiligheid", "wonen", "jeugd", "werk"]
TILES = {
    "section-programma": ("section", "Het programma"),
    "section-alliantie": ("section", "De alliantie"),
    "section-convenant": ("section", "Het convenant"),
    "section-meedoen": ("section", "Meedoen"),
    "page-themes": ("themes", "5 thema’s"),
    "page-partners": ("partners", "Wie doen er mee?"),
}


@pytest.fixture(scope="module")
def store(standing_visitor):
    return standing_visitor.terminal._parts.store


@pytest.mark.parametrize("place", [(5, 5), (1270, 690), (640, 400)])
def test_a_tap_anywhere_on_the_first_screen_leads_home(standing_visitor, place):
    visitor = standing_visitor
    visitor.leave()
    visitor.look()
    visitor.rest()
    visitor.tap_at(QPoint(*place))
    assert visitor.screen == "home"
    assert visitor.sees("homeScreen")


def test_home_shows_its_six_tiles_and_what_is_asked_most(visitor, store):
    assert sorted(visitor.names("tile-")) == sorted(TILES)
    assert visitor.names("muchAsked-") == [item.id for item in store.much_asked("nl")]
    assert visitor.says("Goedemiddag")


@pytest.mark.parametrize("tile", TILES)
def test_each_tile_of_home_opens_its_screen(visitor, tile):
    screen, title = TILES[tile]
    visitor.tap(f"tile-{tile}")
    assert visitor.screen == screen
    assert visitor.sees(f"{screen}Screen")
    assert visitor.text("screenTitle") == title


def test_every_question_is_at_most_two_taps_from_home(visitor, store):
    reached = set()
    for item_id in visitor.names("muchAsked-"):
        visitor.tap(f"muchAsked-{item_id}")
        reached.add(visitor.item_id)
        visitor.tap("homeButton")
    for section in store.sections("nl"):
        for question in store.questions("nl", section.id):
            visitor.tap(f"tile-{section.id}")
            visitor.tap(f"question-{question.id}")
            assert (visitor.screen, visitor.item_id) == ("answer", question.id)
            assert visitor.text("screenTitle") == question.title
            reached.add(question.id)
            visitor.tap("homeButton")
            assert visitor.screen == "home"
    assert reached == {item.id for item in store.questions("nl")}
    assert len(reached) == 15


def test_related_questions_lead_on_and_back_again(visitor):
    visitor.go("waar-werkt-de-alliantie-aan")
    related = visitor.names("related-")
    assert related
    for item_id in related:
        visitor.tap(f"related-{item_id}")
        assert visitor.item_id == item_id
        visitor.tap("backButton")
        assert visitor.item_id == "waar-werkt-de-alliantie-aan"


@pytest.mark.parametrize("theme", THEMES)
def test_the_themes_that_an_answer_names_are_links_to_them(visitor, theme):
    visitor.go("waar-werkt-de-alliantie-aan")
    visitor.tap(f"link-thema-{theme}")
    assert (visitor.screen, visitor.item_id) == ("theme", f"thema-{theme}")


@pytest.mark.parametrize("theme", THEMES)
def test_each_theme_has_a_card_on_the_overview(visitor, store, theme):
    visitor.tap("tile-page-themes")
    visitor.tap(f"theme-thema-{theme}")
    assert visitor.item_id == f"thema-{theme}"
    assert visitor.text("screenTitle") == store.item(f"thema-{theme}", "nl").title


def test_the_themes_can_be_gone_through_in_both_directions(visitor):
    visitor.go("thema-eigenaarschap")
    passed = []
    for _ in THEMES:
        visitor.tap("nextTheme")
        passed.append(visitor.item_id.removeprefix("thema-"))
    assert passed == [*THEMES[1:], THEMES[0]]
    visitor.tap("previousTheme")
    assert visitor.item_id == "thema-werk"


def test_the_partners_can_be_gone_through_in_both_directions(visitor, store):
    everyone = [item.id for item in store.partners("nl")]
    visitor.go(everyone[0])
    passed = []
    for _ in everyone:
        visitor.tap("nextPartner")
        passed.append(visitor.item_id)
    assert passed == [*everyone[1:], everyone[0]]
    visitor.tap("previousPartner")
    assert visitor.item_id == everyone[-1]


def test_a_question_on_a_theme_leads_to_its_answer(visitor):
    visitor.go("thema-wonen")
    (first, *_) = visitor.names("related-")
    visitor.tap(f"related-{first}")
    assert (visitor.screen, visitor.item_id) == ("answer", first)


def test_partners_are_left_out_by_kind_and_the_choice_is_kept_on_the_way_back(visitor, store):
    government = [p.id for p in store.partners("nl") if p.item.partner_kind == "overheid"]
    visitor.tap("tile-page-partners")
    assert len(visitor.names("card-")) == 9
    visitor.tap("filter-government")
    assert visitor.names("card-") == government
    visitor.tap(f"card-{government[1]}")
    assert visitor.text("screenTitle") == store.item(government[1], "nl").title
    visitor.tap("backButton")
    visitor.look()
    assert visitor.names("card-") == government
    visitor.tap("filter-all")
    assert len(visitor.names("card-")) == 9


def test_back_finds_the_list_where_it_was_left(visitor):
    visitor.go("page-questions")
    last = visitor.terminal.section.questions.records[-1].item_id
    visitor.tap(f"question-{last}")
    visitor.tap("backButton")
    visitor.look()
    scroll = visitor.find("readingArea").property("contentY")
    assert scroll > 300
    assert 0 < visitor.area(f"question-{last}").center().y() < visitor.area("backButton").top()


def test_the_next_answer_begins_at_its_beginning(visitor):
    visitor.go("hoe-kan-ik-als-bewoner-meedoen")
    area = visitor.find("readingArea")
    area.setProperty("contentY", area.property("contentHeight") - area.height())
    visitor.look()
    visitor.tap("related-hoe-werken-partners-samen")
    visitor.look()
    assert visitor.find("readingArea").property("contentY") == 0
    visitor.tap("backButton")
    visitor.look()
    assert visitor.find("readingArea").property("contentY") > 100


def test_begin_leads_home_from_anywhere_and_home_itself_offers_to_be_done(visitor):
    visitor.go("thema-wonen")
    assert visitor.text("backButton") == "Terug"
    visitor.tap("homeButton")
    assert visitor.screen == "home"
    assert visitor.text("backButton") == "Klaar"
    visitor.tap("backButton")
    assert visitor.screen == "attract"
    assert not visitor.sees("backButton")


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("home", "Tik op wat u wilt weten"),
        ("search", "Typ een woord op het toetsenbord"),
        ("section-alliantie", "Tik op wat u wilt weten"),
        ("wat-is-het-programma", "Onder ‘Lees ook’"),
        ("page-themes", "Tik op wat u wilt weten"),
        ("thema-wonen", "Tik op wat u wilt weten"),
        ("page-partners", "Tik op een soort"),
        ("partner-woon", "Tik op wat u wilt weten"),
        ("page-contact", "Tik op wat u wilt weten"),
        ("page-about", "Tik op wat u wilt weten"),
    ],
)
def test_help_is_one_tap_away_on_each_screen_explains_it_and_leads_back(visitor, place, words):
    if place == "search":
        visitor.tap("searchBox")
    elif place != "home":
        visitor.go(place)
    screen, item_id = visitor.screen, visitor.item_id
    visitor.tap("helpButton")
    assert visitor.screen == "help"
    assert visitor.says(words)
    visitor.tap("backButton")
    assert (visitor.screen, visitor.item_id) == (screen, item_id)


def test_help_leads_to_contact_and_to_what_this_is(visitor):
    visitor.tap("helpButton")
    visitor.tap("contactRow")
    assert visitor.text("screenTitle") == "Contact"
    visitor.tap("backButton")
    visitor.tap("aboutRow")
    assert visitor.item_id == "page-about"


def test_contact_says_whom_to_ask_and_gives_no_mail_address_that_is_not_known(visitor):
    visitor.go("page-contact")
    assert visitor.says("Vraag het aan iemand van het buurthuis.")
    assert visitor.says("www.samennieuw-west.nl")
    for words in ("Mail je vraag", "Mail", "Telefoon", "Adres"):
        assert not any(item.property("text") == words for item in visitor.all()), words


@pytest.mark.parametrize(
    ("item_id", "address"),
    [
        ("page-contact", "https://www.samennieuw-west.nl"),
        ("wat-is-het-programma", "https://www.samennieuw-west.nl/faq/"),
        ("thema-veiligheid", "https://www.samennieuw-west.nl"),
        ("partner-woon", "https://www.wooninfo.nl"),
    ],
)
def test_a_phone_reads_the_address_from_the_screen(visitor, tmp_path, item_id, address):
    if not shutil.which("zbarimg"):
        pytest.skip("no zbarimg; get it with: apt-get install zbar-tools")
    visitor.go(item_id)
    visitor.window.grabWindow().save(str(tmp_path / "screen.png"))
    read = subprocess.run(
        ["zbarimg", "--quiet", "--raw", tmp_path / "screen.png"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert read.stdout.split() == [address]


def test_the_help_bar_stands_in_the_same_place_on_every_screen(visitor):
    names = ("backButton", "homeButton", "helpButton")
    bar = [visitor.area(name) for name in names]
    for item in visitor.terminal._parts.store.all_texts():
        visitor.go(item.id) if item.id != "page-welcome" else None
        assert [visitor.area(name) for name in names] == bar, item.id


def test_home_says_when_the_texts_are_older_ones(make_visitor, make_clock, visitor):
    assert not visitor.says("oudere teksten")
    other = make_visitor(clock=make_clock(), has_content_notice=True)
    other.begin()
    assert other.says("U ziet oudere teksten.")


def test_help_and_contact_say_whom_staff_named(make_visitor, make_clock):
    place = PlaceSettings(name="Huis van de Wijk", ask_here={"nl": "De gastvrouw, tot 17 uur."})
    visitor = make_visitor(clock=make_clock(), settings=Settings(place=place))
    visitor.begin()
    for screen in ("help", "page-contact"):
        if screen == "help":
            visitor.tap("helpButton")
        else:
            visitor.tap("contactRow")
        assert visitor.says("De gastvrouw, tot 17 uur.")
        assert visitor.says("Huis van de Wijk")
