"""Our own texts, themes, partners and pages: they say what is known, in plain words."""

import pytest

from kiosk.content.markdown import plain_text
from kiosk.content.model import Kind
from kiosk.content.prose import sentences

_QUOTED_TASK = "Het drastisch verminderen van criminele gedragingen"

# Name, kind and date as the nine sources give them.
_PARTNERS = [
    ("Gemeente Amsterdam", "overheid", "2023-03-24"),
    ("Stadsdeel Nieuw-West", "overheid", "2023-03-24"),
    ("Rijksoverheid", "overheid", "2023-03-24"),
    ("SEZO / Buurtteam Amsterdam Nieuw-West", "maatschappelijke organisatie", "2023-03-24"),
    ("Hogeschool van Amsterdam (HvA)", "kennisinstelling", "2023-12"),
    ("!WOON", "", "2023-04-11"),
    ("Eigen Haard", "", "2023-03-28"),
    ("VuilnisOproer Nieuw-West", "", "2023-03-23"),
    ("Road of Hope", "", "2023-05-10"),
]


def test_the_partners_are_the_nine_that_a_source_names(store):
    found = [
        (partner.title, partner.item.partner_kind, partner.item.source_date)
        for partner in store.partners("nl")
    ]
    assert found == _PARTNERS


def test_no_partner_claims_to_be_verified(store):
    assert {partner.item.verified_on for partner in store.partners("nl")} == {None}


def test_the_page_of_partners_says_that_there_are_more(store):
    body = plain_text(store.item("page-partners", "nl").body)
    assert body.startswith("Deze lijst is niet volledig")
    assert "U ziet hier negen partners." in body


def test_the_themes_stand_in_the_order_of_the_source_with_an_icon_and_a_colour_each(store):
    themes = [(theme.id, theme.item.icon, theme.item.colour) for theme in store.themes("nl")]
    assert themes == [
        ("thema-eigenaarschap", "scale", "themeEigenaarschap"),
        ("thema-veiligheid", "shield-check", "themeVeiligheid"),
        ("thema-wonen", "home-heart", "themeWonen"),
        ("thema-jeugd", "school", "themeJeugd"),
        ("thema-werk", "briefcase", "themeWerk"),
    ]


def test_only_one_theme_has_a_known_task_and_the_others_say_so(store):
    bodies = {theme.id: plain_text(theme.body) for theme in store.themes("nl")}
    assert _QUOTED_TASK in bodies.pop("thema-veiligheid")
    assert all("In deze kiosk staat die lijst nog niet." in body for body in bodies.values())


def test_no_way_to_reach_the_programme_is_invented(store):
    contact = store.contact()
    assert contact.website == "https://www.samennieuw-west.nl"
    assert (contact.mail, contact.phone, contact.address) == ("", "", "")


def test_the_overviews_and_pages_are_there_to_link_to(store):
    assert [page.id for page in store.pages("nl")] == [
        "page-welcome",
        "page-questions",
        "page-themes",
        "page-partners",
        "page-contact",
        "page-about",
    ]


def test_our_own_sentences_are_short(store):
    lengths = [
        len(sentence.split())
        for own in store.all_texts()
        if own.kind is not Kind.QUESTION and own.language == "nl"
        for sentence in sentences(plain_text(own.body))
    ]
    assert max(lengths) <= 15
    assert sum(lengths) / len(lengths) <= 10


def test_makkelijk_nederlands_is_simple_in_every_text(store):
    for own in store.all_texts():
        if own.language == "nl-simple" and own.body:
            lengths = [len(sentence.split()) for sentence in sentences(plain_text(own.body))]
            assert max(lengths) <= 15, own.id
            assert sum(lengths) / len(lengths) <= 10, own.id


@pytest.mark.parametrize("word", ["je", "jij", "jou", "jouw"])
def test_our_own_texts_say_u(store, word):
    for own in store.all_texts():
        if own.kind is not Kind.QUESTION:
            assert word not in plain_text(own.body).lower().split()


def test_every_text_has_everyday_words_beside_its_title(store):
    for own in store.all_texts():
        words = own.text.everyday_words
        assert len(words) >= 5, own.id
        assert len({*words, own.title}) == len(words) + 1, own.id


def test_every_question_leads_on_to_three_others(store):
    for question in store.questions("nl"):
        assert len(store.related(question.id, "nl")) == 3
