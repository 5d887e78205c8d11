"""What each screen is given to show, of the real content and of contents made to be awkward."""

from datetime import date, datetime

import pytest

from kiosk.content.errors import ItemNotFound
from kiosk.content.model import ContactFields, Kind
from kiosk.paths import ASSETS
from kiosk.settings.sections import PlaceSettings
from kiosk.ui.places import HOME, Place, Screen
from kiosk.ui.viewmodels.answer import AnswerViewModel
from kiosk.ui.viewmodels.attract import AttractViewModel
from kiosk.ui.viewmodels.help import HelpViewModel
from kiosk.ui.viewmodels.home import HomeViewModel, part_of_day
from kiosk.ui.viewmodels.partner_page import PartnerViewModel
from kiosk.ui.viewmodels.partners import PartnersViewModel, kind_choices
from kiosk.ui.viewmodels.section import SectionViewModel
from kiosk.ui.viewmodels.text_page import PageViewModel
from kiosk.ui.viewmodels.theme_page import ThemeViewModel, neighbours
from kiosk.ui.viewmodels.themes import ThemesViewModel

AFTERNOON = datetime(2026, 11, 24, 14, 0)


def ids(model):
    return [row.item_id for row in model.records]


def shown(screen, item_id="", choice="", screen_of=Screen.PAGE):
    screen.show(Place(screen_of, item_id, choice=choice), "nl")
    return screen


class TestAttract:
    def test_it_turns_through_all_questions_and_begins_again(self, store, ears):
        attract = shown(AttractViewModel(store))
        ears.listen(attract, "changed")
        titles = []
        for _ in store.questions("nl"):
            titles.append(attract.question)
            attract.turn()
        assert titles == [item.title for item in store.questions("nl")]
        assert attract.question == titles[0]
        assert len(ears.heard) == len(titles)

    def test_it_begins_with_the_first_question_each_time(self, store):
        attract = shown(AttractViewModel(store))
        attract.turn()
        shown(attract)
        assert attract.question == store.questions("nl")[0].title

    def test_without_questions_it_shows_none_and_turns_without_harm(self, make_store, ears):
        attract = shown(AttractViewModel(make_store()))
        ears.listen(attract, "changed")
        attract.turn()
        assert (attract.question, ears.heard) == ("", [])


class TestHome:
    @pytest.mark.parametrize(
        ("hour", "part"),
        [
            (0, "morning"),
            (11, "morning"),
            (12, "afternoon"),
            (17, "afternoon"),
            (18, "evening"),
            (23, "evening"),
        ],
    )
    def test_it_greets_by_the_hour(self, store, hour, part, book):
        now = datetime(2026, 11, 24, hour, 59)
        assert part_of_day(now) == part
        home = HomeViewModel(store, lambda: now, book)
        home.show(HOME, "nl")
        assert home.partOfDay == part

    def test_six_tiles_lead_in_and_the_invitation_stands_last_and_out(self, store, book):
        home = HomeViewModel(store, lambda: AFTERNOON, book)
        home.show(HOME, "nl")
        tiles = home.tiles.records
        assert [(tile.item_id, tile.detail) for tile in tiles] == [
            ("section-programma", "5 vragen"),
            ("section-alliantie", "6 vragen"),
            ("section-convenant", "1 vraag"),
            ("page-themes", "5 thema’s"),
            ("page-partners", "9 partners"),
            ("section-meedoen", "3 vragen"),
        ]
        assert [tile.is_emphasised for tile in tiles] == [False] * 5 + [True]
        for tile in tiles:
            assert (ASSETS / "pictures" / f"{tile.picture}.png").is_file()
            assert (ASSETS / "icons" / f"{tile.icon_name}.svg").is_file()

    def test_it_shows_what_is_asked_most(self, store, book):
        home = HomeViewModel(store, lambda: AFTERNOON, book)
        home.show(HOME, "nl")
        assert ids(home.muchAsked) == [item.id for item in store.much_asked("nl")]

    def test_an_overview_whose_time_ran_out_leaves_the_other_ways_in(self, write, make_store, book):
        items = (
            write("section-programma", Kind.SECTION),
            write("page-partners", Kind.PAGE),
            write("page-themes", Kind.PAGE, valid_until=date(2026, 1, 1)),
        )
        home = HomeViewModel(make_store(*items), lambda: AFTERNOON, book)
        home.show(HOME, "nl")
        assert ids(home.tiles) == ["section-programma", "page-partners"]


class TestSection:
    def test_it_numbers_its_questions(self, store, ears):
        section = SectionViewModel(store)
        ears.listen(section, "changed")
        shown(section, "section-alliantie")
        assert section.title == "De alliantie"
        questions = section.questions.records
        assert [row.number for row in questions] == [1, 2, 3, 4, 5, 6]
        assert (ASSETS / "pictures" / f"{section.picture}.png").is_file()
        assert ears.heard == ["changed"]

    def test_the_page_of_all_questions_has_all_of_them_and_no_drawing(self, store):
        section = shown(SectionViewModel(store), "page-questions")
        assert len(section.questions.records) == 15
        assert section.picture == ""

    def test_what_is_not_there_is_said(self, store):
        with pytest.raises(ItemNotFound):
            shown(SectionViewModel(store), "section-weg")


class TestAnswer:
    def test_it_shows_question_section_text_and_what_to_read_on(self, store, ears):
        answer = AnswerViewModel(store)
        ears.listen(answer, "changed")
        shown(answer, "waar-werkt-de-alliantie-aan")
        assert answer.title == "Waar werkt de alliantie aan?"
        assert answer.sectionTitle == "De alliantie"
        assert answer.webAddress == "https://www.samennieuw-west.nl/faq/"
        links = [row for row in answer.body.records if row.kind == "link"]
        assert [row.item_id for row in links] == [item.id for item in store.themes("nl")]
        assert len(answer.related.records) == 3
        assert ears.heard == ["changed"]

    def test_no_more_is_offered_to_read_on_than_fits(self, write, make_store):
        names = [f"q{number}" for number in range(6)]
        items = [write(name, Kind.QUESTION, related=tuple(names)) for name in names]
        answer = shown(AnswerViewModel(make_store(*items)), "q0")
        assert len(answer.related.records) == 3

    def test_a_section_that_is_gone_leaves_the_answer_readable(self, write, make_store):
        item = write("q", Kind.QUESTION, "Tekst.", section="section-weg")
        answer = shown(AnswerViewModel(make_store(item)), "q")
        assert answer.title == "q"
        assert answer.sectionTitle == answer.sectionIcon == ""

    def test_a_link_to_what_ran_out_is_only_its_words(self, write, make_store):
        items = (
            write("q", Kind.QUESTION, "Zie [oud](item:old)."),
            write("old", Kind.THEME, valid_until=date(2026, 11, 23)),
        )
        answer = shown(AnswerViewModel(make_store(*items)), "q")
        assert [row.kind for row in answer.body.records] == ["paragraph"]


class TestThemes:
    def test_the_overview_has_a_card_for_each_in_its_own_colour(self, store):
        themes = shown(ThemesViewModel(store), "page-themes")
        cards = themes.cards.records
        assert [card.item_id for card in cards] == [item.id for item in store.themes("nl")]
        assert len({card.colour for card in cards}) == 5
        assert themes.introduction
        for card in cards:
            assert (ASSETS / "pictures" / f"{card.picture}.png").is_file()

    @pytest.mark.parametrize(
        ("position", "around"), [(0, ("c", "b")), (1, ("a", "c")), (2, ("b", "a"))]
    )
    def test_neighbours_go_round(self, position, around):
        assert neighbours(("a", "b", "c"), position) == around

    def test_one_alone_is_its_own_neighbour(self):
        assert neighbours(("a",), 0) == ("a", "a")

    def test_going_on_from_theme_to_theme_passes_all_and_comes_round(self, store):
        theme = ThemeViewModel(store)
        first = here = "thema-eigenaarschap"
        passed = []
        while not passed or here != first:
            shown(theme, here)
            passed.append(here)
            assert theme.number == len(passed)
            assert theme.nextTitle
            assert (ASSETS / "pictures" / f"{theme.picture}.png").is_file()
            before, here = here, theme.nextId
            assert shown(theme, here).previousId == before
        assert len(passed) == theme.count == 5

    def test_before_anything_is_shown_it_is_empty(self, store):
        theme = ThemeViewModel(store)
        for name in ("title", "icon", "colour", "picture", "previousId", "nextId", "nextTitle"):
            assert getattr(theme, name) == "", name

    def test_two_questions_are_offered_to_read_on(self, store):
        theme = shown(ThemeViewModel(store), "thema-wonen")
        assert len(theme.related.records) == 2


class TestPartners:
    @pytest.fixture
    def partners(self, store):
        return shown(PartnersViewModel(store), "page-partners")

    def test_all_are_shown_first_and_every_filter_says_how_many_it_leaves(self, partners):
        assert len(partners.cards.records) == 9
        choices = partners.choices.records
        assert [(one.kind, one.partner_count) for one in choices] == [
            ("all", 9),
            ("government", 3),
            ("social", 1),
            ("knowledge", 1),
            ("unknown", 4),
        ]
        assert [one.kind for one in choices if one.is_chosen] == ["all"]

    @pytest.mark.parametrize(
        ("kind", "count"), [("all", 9), ("government", 3), ("social", 1), ("unknown", 4)]
    )
    def test_a_choice_leaves_as_many_cards_as_it_said(self, partners, ears, kind, count):
        ears.listen(partners, "changed", "chosen")
        partners.choose(kind)
        assert len(partners.cards.records) == count
        chosen = [one.kind for one in partners.choices.records if one.is_chosen]
        assert (chosen, ears.heard) == ([kind], ["changed", "chosen"])

    def test_the_choice_of_the_place_is_found_again_silently(self, partners, ears):
        ears.listen(partners, "chosen")
        shown(partners, "page-partners", choice="government")
        assert len(partners.cards.records) == 3
        shown(partners, "page-partners")
        assert len(partners.cards.records) == 9
        assert ears.heard == []

    def test_it_says_that_there_are_more(self, partners):
        assert partners.noticeTitle == "Deze lijst is niet volledig"
        assert len(partners.notice.records) == 2

    def test_without_partners_there_is_only_the_choice_of_all(self):
        assert [choice.kind for choice in kind_choices((), "all")] == ["all"]

    def test_a_partner_says_where_what_is_known_of_it_stands(self, store):
        partner = shown(PartnerViewModel(store), "partner-hva")
        assert partner.title == "Hogeschool van Amsterdam (HvA)"
        assert partner.kind == "knowledge"
        assert partner.sourceDate == "december 2023"
        assert "/" not in partner.source
        assert partner.website.startswith("https://")
        assert partner.verifiedOn == ""

    def test_a_checked_partner_says_when(self, write, make_store):
        item = write("p", Kind.PARTNER, verified_on=date(2026, 3, 4))
        partner = shown(PartnerViewModel(make_store(item)), "p")
        assert partner.verifiedOn == "4 maart 2026"

    def test_a_partner_of_which_little_is_known_has_empty_fields(self, write, make_store):
        partner = shown(PartnerViewModel(make_store(write("p", Kind.PARTNER))), "p")
        for name in ("website", "readableWebsite", "source", "sourceDate", "verifiedOn"):
            assert getattr(partner, name) == "", name
        assert partner.kind == "unknown"
        assert partner.nextId == "p"

    def test_before_anything_is_shown_it_is_empty(self, store):
        partner = PartnerViewModel(store)
        for name in ("title", "kind", "icon", "website", "source", "previousId", "nextId"):
            assert getattr(partner, name) == "", name

    def test_going_on_passes_all_partners(self, store):
        partner = shown(PartnerViewModel(store), "partner-woon")
        passed = {"partner-woon"}
        while (following := partner.nextId) not in passed:
            passed.add(following)
            shown(partner, following)
        assert len(passed) == 9


class TestPages:
    def test_contact_gives_the_website_and_leaves_out_what_is_not_known(self, store):
        page = shown(PageViewModel(store), "page-contact")
        assert page.isContact
        assert page.readableAddress == "www.samennieuw-west.nl"
        assert [getattr(page, name) for name in ("mail", "phone", "address")] == ["", "", ""]
        text = " ".join(block.html for block in page.body.records)
        assert "Mail je vraag" not in text

    def test_contact_gives_all_that_staff_filled_in(self, write, make_store):
        contact = ContactFields("https://a.nl", "post@a.nl", "020 000", "Straat 1")
        closing = "Staat je vraag er niet tussen? Mail je vraag naar ons."
        item = write("page-contact", Kind.PAGE, "Tekst.", mail_line=closing)
        page = shown(PageViewModel(make_store(item, contact=contact)), "page-contact")
        assert [getattr(page, name) for name in ("mail", "phone", "address")] == [
            "post@a.nl",
            "020 000",
            "Straat 1",
        ]
        assert [block.html for block in page.body.records] == ["Tekst.", closing]

    def test_without_a_mail_address_the_closing_line_is_left_out(self, write, make_store):
        item = write("page-contact", Kind.PAGE, "Tekst.", mail_line="Mail ons.")
        page = shown(PageViewModel(make_store(item)), "page-contact")
        assert [block.html for block in page.body.records] == ["Tekst."]

    def test_another_page_shows_no_contact_fields_and_its_own_link_as_code(self, write, make_store):
        contact = ContactFields("https://a.nl", "post@a.nl")
        item = write("page-about", Kind.PAGE, "Zie [elders](https://b.nl/x).", mail_line="Mail.")
        page = shown(PageViewModel(make_store(item, contact=contact)), "page-about")
        assert not page.isContact
        assert (page.mail, page.webAddress) == ("", "https://b.nl/x")

    def test_a_page_has_an_icon_of_its_own_or_a_common_one(self, write, make_store):
        items = (write("a", Kind.PAGE, icon="bulb"), write("b", Kind.PAGE))
        page = PageViewModel(make_store(*items))
        assert shown(page, "a").icon == "bulb"
        assert (ASSETS / "icons" / f"{shown(page, 'b').icon}.svg").is_file()


class TestHelp:
    def test_it_says_whom_to_ask_here_in_the_language_of_the_screen(self):
        building = PlaceSettings(name="Huis van de Wijk", ask_here={"nl": "De gastvrouw."})
        help_ = HelpViewModel(building)
        help_.show(Place(Screen.HELP, choice="answer"), "nl")
        assert help_.askHere == "De gastvrouw."
        assert help_.buildingName == "Huis van de Wijk"
        assert help_.cameFrom == "answer"
        help_.show(Place(Screen.HELP, choice="answer"), "tr")
        assert help_.askHere == ""
