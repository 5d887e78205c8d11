"""What staff should know about their content, each with the spot that an editor goes to."""

import time
from dataclasses import FrozenInstanceError, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.checks import Surroundings, check, check_item, contact_findings
from kiosk.content.findings import blocked_items
from kiosk.content.freshness import hash_of
from kiosk.content.model import (
    ContactFields,
    Content,
    Item,
    ItemStatus,
    Kind,
    Text,
    TranslationStatus,
)
from kiosk.content.source_text import read_source
from kiosk.paths import ASSETS

TODAY = date(2026, 11, 24)
LANGUAGES = ("nl", "nl-simple", "en", "tr", "ar")


@pytest.fixture
def about(content):
    return next(item for item in content.items if item.id == "page-about")


@pytest.fixture
def findings_on(content):
    """Return the findings on an item as it was changed, of one field where that is named."""
    surroundings = Surroundings.of(content, TODAY)

    def findings_on(item, field=None, around=surroundings):
        found = check_item(item, around)
        return [finding for finding in found if field in {None, finding.field}]

    return findings_on


def with_body(item, body):
    return replace(item, texts=(replace(item.texts[0], body=body),))


def spot(finding, text):
    """The words that a finding is about, in the body or title as it was typed."""
    assert finding.has_place
    return getattr(text, finding.field)[finding.start : finding.end]


def test_a_finding_cannot_be_changed(about, findings_on):
    (finding,) = findings_on(with_body(about, ""), "body")
    with pytest.raises(FrozenInstanceError):
        finding.message = "niets aan de hand"


@pytest.mark.parametrize(
    "address",
    [
        "https://",
        "https://.nl",
        "https://samennieuwwest",
        "https://www.samen nieuw-west.nl",
        "https://-samen.nl",
        "http://https://www.samennieuw-west.nl",
        "https://www.samennieuw-west.nl.",
        "https://iemand@samennieuw-west.nl",
        "www.samennieuw-west.nl",
        "mailto:info@voorbeeld.nl",
        "javascript:alert(1)",
        "https://[::1",
    ],
)
def test_a_malformed_web_address_is_an_error(about, findings_on, address):
    (finding,) = findings_on(replace(about, website=address), "website")
    assert finding.is_error
    assert address in finding.message


@pytest.mark.parametrize(
    "address",
    [
        "https://www.samennieuw-west.nl",
        "http://amsterdam.nl/nieuw-west?x=1#boven",
        "https://WWW.Amsterdam.NL:8443/",
        "https://münchen.de/straße",
        "https://xn--mnchen-3ya.de",
        "https://site.xn--p1ai/",
    ],
)
def test_a_good_web_address_is_none(about, findings_on, address):
    assert findings_on(replace(about, website=address), "website") == []


def test_a_bad_web_link_in_a_text_is_shown_where_it_stands(about, findings_on):
    item = with_body(about, "Kijk op [de site](https://samennieuwwest) of [hier](https://a.nl).")
    (finding,) = findings_on(item, "body")
    assert finding.is_error
    assert spot(finding, item.texts[0]) == "https://samennieuwwest"


def test_an_address_with_parentheses_is_shown_whole(about, findings_on):
    item = with_body(about, "Kijk op [de site](https://samen/nieuw_(west)).")
    (finding,) = findings_on(item, "body")
    assert spot(finding, item.texts[0]) == "https://samen/nieuw_(west)"


def test_a_link_to_what_is_not_there_is_shown_where_it_stands(about, findings_on):
    item = with_body(about, "Zie [de partners](item:page-partners) en [dit](item:page-weg).")
    (finding,) = findings_on(item, "body")
    assert finding.is_error
    assert spot(finding, item.texts[0]) == "item:page-weg"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"status": ItemStatus.DRAFT}, "nog een concept"),
        ({"valid_from": date(2026, 12, 1)}, "begint pas op 2026-12-01"),
        ({"valid_until": date(2026, 11, 23)}, "verlopen op 2026-11-23"),
    ],
)
def test_a_link_to_what_residents_do_not_see_is_advice(content, about, changes, words):
    items = tuple(
        replace(item, **changes) if item.id == "page-partners" else item for item in content.items
    )
    around = Surroundings.of(replace(content, items=items), TODAY)
    item = with_body(about, "Zie [de partners](item:page-partners).")
    (finding,) = [f for f in check_item(item, around) if f.field == "body"]
    assert not finding.is_error
    assert words in finding.message


def test_a_web_address_that_is_no_link_is_advice(about, findings_on):
    item = with_body(about, "Kijk op www.amsterdam.nl. Of [hier](https://www.amsterdam.nl).")
    (finding,) = findings_on(item, "body")
    assert not finding.is_error
    assert spot(finding, item.texts[0]) == "www.amsterdam.nl"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Een **vet** en <b>vet</b> woord.", "<b>"),
        ("Nog een ![foto](https://example.org/x.png).", "![foto]("),
        ("Kort.\n\n# Een kop", "# "),
        ("Een \ufffd teken.", "\ufffd"),
    ],
)
def test_what_the_kiosk_cannot_show_is_shown_where_it_stands(about, findings_on, body, words):
    item = with_body(about, body)
    (finding,) = [f for f in findings_on(item, "body") if f.is_error]
    assert spot(finding, item.texts[0]) == words


def test_a_missing_translation_is_advice_for_each_language(about, findings_on):
    missing = [f.language for f in findings_on(about) if "Er is geen tekst in" in f.message]
    assert missing == ["nl-simple", "en", "tr", "ar"]


def test_a_translation_of_an_older_text_is_advice(about, findings_on):
    (dutch,) = about.texts
    english = Text(
        "en",
        "About",
        "A kiosk.",
        status=TranslationStatus.UNOFFICIAL,
        source_hash=hash_of(dutch),
    )
    assert findings_on(replace(about, texts=(dutch, english)), "source_hash") == []
    changed = replace(dutch, body="Iets anders.")
    (finding,) = findings_on(replace(about, texts=(changed, english)), "source_hash")
    assert (finding.item, finding.language) == ("page-about", "en")
    assert hash_of(changed) in finding.remedy


def test_the_dates_of_an_item_are_advice_from_the_day_itself(about, findings_on):
    assert findings_on(replace(about, valid_until=TODAY), "valid_until") == []
    yesterday = date(2026, 11, 23)
    assert findings_on(replace(about, valid_until=yesterday), "valid_until")
    assert findings_on(replace(about, review_by=date(2026, 11, 25)), "review_by") == []
    assert findings_on(replace(about, review_by=TODAY), "review_by")
    draft = replace(about, valid_until=yesterday, status=ItemStatus.DRAFT)
    assert findings_on(draft, "valid_until") == []


def test_each_empty_contact_field_is_advice():
    contact = ContactFields(website="https://www.samennieuw-west.nl")
    assert [f.field for f in contact_findings(contact)] == ["mail", "phone", "address"]
    full = ContactFields("https://www.samennieuw-west.nl", "a@voorbeeld.nl", "020", "Plein 1")
    assert list(contact_findings(full)) == []


def test_a_partner_that_nobody_asked_is_advice(content, findings_on):
    partner = next(item for item in content.items if item.id == "partner-hva")
    assert findings_on(partner, "verified_on")
    assert findings_on(replace(partner, verified_on=date(2026, 1, 1)), "verified_on") == []


def test_contradicting_figures_are_advice_at_each_of_them(content):
    found = [f for f in check(content, TODAY) if "spreken elkaar tegen" in f.message]
    assert {f.item for f in found} == {
        "hoe-is-convenant-tot-stand-gekomen",
        "wat-is-het-alliantiebestuur",
        "wie-zijn-de-alliantiepartners",
    }
    bodies = {item.id: item.texts[0] for item in content.items}
    assert {spot(f, bodies[f.item]) for f in found} == {
        "meer dan 50 partijen",
        "meer dan 65 partijen",
        "meer dan 65 partners",
    }


def test_figures_that_agree_are_no_advice(content):
    def agreeing(item):
        body = item.texts[0].body.replace("meer dan 50", "meer dan 65")
        return with_body(item, body)

    whole = replace(content, items=tuple(map(agreeing, content.items)))
    assert not any("spreken elkaar tegen" in f.message for f in check(whole, TODAY))


def test_a_figure_in_words_contradicts_one_in_digits(about, findings_on):
    item = with_body(about, "Er zijn meer dan vijf teams. Later: meer dan 6 teams.")
    found = findings_on(item, "body")
    assert [spot(f, item.texts[0]) for f in found] == ["meer dan vijf teams", "meer dan 6 teams"]


def test_a_changed_item_is_not_held_against_what_it_was(content, findings_on):
    question = next(i for i in content.items if i.id == "hoe-is-convenant-tot-stand-gekomen")
    changed = with_body(question, question.texts[0].body.replace("meer dan 50", "meer dan 65"))
    assert not any("spreken elkaar tegen" in f.message for f in findings_on(changed))


def test_a_translation_with_other_figures_is_advice(about, findings_on):
    dutch = replace(about.texts[0], body="Op 23 maart 2023 met 50 partijen.")
    arabic = Text("ar", "س", "في ٢٣ مارس ٢٠٢٣ مع ٦٥ طرفا.", status=TranslationStatus.UNOFFICIAL)
    (finding,) = findings_on(replace(about, texts=(dutch, arabic)), "body")
    assert "het Nederlands heeft 50, deze tekst niet" in finding.message
    assert "deze tekst heeft 65, het Nederlands niet" in finding.message
    assert spot(finding, arabic) == "٦٥"


def test_an_absurdly_long_figure_is_no_trouble(about, findings_on):
    dutch = replace(about.texts[0], body="9" * 10_000)
    assert findings_on(replace(about, texts=(dutch, replace(dutch, language="en"))))


def test_an_error_blocks_only_its_item(content, about):
    broken = with_body(about, "[weg](item:page-weg)")
    items = tuple(broken if item.id == about.id else item for item in content.items)
    assert blocked_items(check(replace(content, items=items), TODAY)) == {"page-about"}
    assert blocked_items(check(content, TODAY)) == frozenset()


def test_errors_come_before_advice(about, findings_on):
    broken = replace(with_body(about, "[weg](item:page-weg)"), review_by=TODAY)
    assert [f.is_error for f in findings_on(broken)] == [True, *[False] * 5]


def test_what_is_archived_has_no_findings(about, findings_on):
    assert findings_on(replace(with_body(about, ""), status=ItemStatus.ARCHIVED)) == []


def test_every_spot_in_our_own_content_lies_in_its_field():
    whole = read_source(ASSETS / "content").content
    texts = {(item.id, text.language): text for item in whole.items for text in item.texts}
    placed = [finding for finding in check(whole, TODAY) if finding.has_place]
    assert len(placed) > 50
    for finding in placed:
        assert spot(finding, texts[finding.item, finding.language]).strip(), finding


def test_the_findings_on_an_item_come_while_somebody_types():
    whole = read_source(ASSETS / "content").content
    around = Surroundings.of(whole, TODAY)
    longest = max(whole.items, key=lambda item: sum(len(text.body) for text in item.texts))
    times = []
    for number in range(9):
        # As after a keystroke: a text that was never seen before.
        typed = replace(
            longest, texts=tuple(replace(t, body=f"{t.body} {number}") for t in longest.texts)
        )
        begin = time.thread_time()
        check_item(typed, around)
        times.append(time.thread_time() - begin)
    assert sorted(times)[4] < 0.050


texts = st.text(alphabet=st.characters(codec="utf-8"), max_size=120) | st.text(
    alphabet="ab1 .,:;!?*_-[]()<>#`\\/\n|%@item:https", max_size=120
)


@given(texts, texts, texts)
def test_any_text_gives_findings_that_lie_within_it(title, body, address):
    text = Text("nl", title, body, mail_line=title)
    other = replace(text, language="nl-simple", status=TranslationStatus.UNOFFICIAL)
    question = Item(
        "vraag", Kind.QUESTION, 1, section="section-x", website=address, texts=(text, other)
    )
    around = Surroundings.of(Content((question,), ContactFields(), TODAY), TODAY)
    for finding in check_item(question, around):
        assert finding.message
        assert finding.remedy
        if finding.has_place:
            assert 0 <= finding.start < finding.end <= len(getattr(text, finding.field))


@given(texts)
def test_any_address_is_good_or_has_a_reason(address):
    contact = ContactFields(website=f"https://{address}", mail=address)
    for finding in contact_findings(contact):
        assert finding.message
