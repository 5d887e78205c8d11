from dataclasses import replace

import pytest

from kiosk.content.model import Kind, LocalizedItem, Picture, Text, TranslationStatus
from kiosk.ui.body import body_blocks, item_blocks, readable_address, web_addresses
from kiosk.ui.models.body_list import BodyBlock


@pytest.fixture
def blocks_of(write):
    """The blocks of a text, where there is one theme to link to."""
    item = write("thema-wonen", Kind.THEME, title="Wonen <&>", icon="home", colour="themeWonen")
    known = {item.id: LocalizedItem(item, item.texts[0], is_fallback=False)}
    return lambda body: body_blocks(body, known.get)


LINK = BodyBlock(
    "link", item_id="thema-wonen", title="Wonen <&>", icon_name="home", colour="themeWonen"
)


def test_paragraphs_keep_their_order_and_bold_words_theirs(blocks_of):
    assert blocks_of("Eén **vet** woord.\n\nEn nog wat.") == (
        BodyBlock("paragraph", html="Eén <b>vet</b> woord."),
        BodyBlock("paragraph", html="En nog wat."),
    )


def test_a_paragraph_that_is_all_bold_is_a_heading(blocks_of):
    assert blocks_of("**Kop**\n\nTekst.")[0] == BodyBlock("heading", html="Kop")


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '<img src="file:///etc/passwd">',
        "<b>niet vet</b>",
        "<a href='x'>klik</a>",
        "1 < 2 & 3 > 2",
        "&lt;b&gt;",
    ],
)
@pytest.mark.parametrize("around", ["{}", "**vet** {}", "- {}", "**{}**"])
def test_signs_of_markup_are_shown_as_typed(blocks_of, text, around):
    html = " ".join(block.html for block in blocks_of(around.format(text)))
    for tag in ("<b>", "</b>"):
        html = html.replace(tag, "", 1)
    assert "<" not in html
    assert html.count("&") == text.count("<") + text.count(">") + text.count("&")


def test_a_link_in_running_text_follows_its_paragraph_as_a_button(blocks_of):
    assert blocks_of("Lees [dit thema](item:thema-wonen) eens.\n\nKlaar.") == (
        BodyBlock("paragraph", html="Lees <b>dit thema</b> eens."),
        LINK,
        BodyBlock("paragraph", html="Klaar."),
    )


def test_a_list_of_links_alone_becomes_its_buttons(blocks_of):
    assert blocks_of("- [a](item:thema-wonen)\n- [b](item:thema-wonen)") == (LINK, LINK)


def test_a_list_with_other_words_stays_a_list(blocks_of):
    assert blocks_of("- een\n- [twee](item:thema-wonen)") == (
        BodyBlock("bullet", html="een"),
        BodyBlock("bullet", html="<b>twee</b>"),
        LINK,
    )


def test_a_link_to_what_cannot_be_shown_keeps_its_words_and_has_no_button(blocks_of):
    assert blocks_of("Lees [dit](item:thema-weg).") == (
        BodyBlock("paragraph", html="Lees <b>dit</b>."),
    )
    assert blocks_of("- [dit](item:thema-weg)\n- [wonen](item:thema-wonen)") == (
        BodyBlock("bullet", html="<b>dit</b>"),
        BodyBlock("bullet", html="<b>wonen</b>"),
        LINK,
    )


def test_no_text_gives_no_blocks(blocks_of):
    assert blocks_of("") == ()


def test_web_links_are_for_codes_each_once_and_never_for_taps(blocks_of):
    body = "[a](https://a.nl/x) en [b](https://b.nl)\n\n- nog eens [a](https://a.nl/x)"
    assert web_addresses(body) == ("https://a.nl/x", "https://b.nl")
    assert {block.kind for block in blocks_of(body)} == {"paragraph", "bullet"}
    assert "a.nl" not in "".join(block.html for block in blocks_of(body))


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("https://www.samennieuw-west.nl", "www.samennieuw-west.nl"),
        ("https://www.samennieuw-west.nl/", "www.samennieuw-west.nl"),
        ("https://a.nl/faq/?x=1#top", "a.nl/faq"),
        ("", ""),
    ],
)
def test_an_address_is_shown_as_one_says_it(url, said):
    assert readable_address(url) == said


def test_a_picture_comes_below_the_first_words(write):
    item = write("meedoen", Kind.QUESTION, "Eerst dit.\n\nDan dat.")
    text = replace(item.texts[0], picture=Picture("a.png", "Een plein", "eigen werk"))
    blocks = item_blocks(LocalizedItem(item, text, is_fallback=False), {}.get)
    assert [block.kind for block in blocks] == ["paragraph", "picture", "paragraph"]
    assert (blocks[1].file, blocks[1].alt_text) == ("a.png", "Een plein")
    assert blocks[1].licence == "eigen werk"


def test_a_picture_of_another_language_has_no_words_to_read(write):
    item = write("meedoen", Kind.QUESTION, "Eerst dit.")
    dutch = replace(item.texts[0], picture=Picture("a.png", "Een plein", "eigen werk"))
    turkish = Text("tr", "Katıl", "Önce bu.", status=TranslationStatus.UNOFFICIAL)
    item = replace(item, texts=(dutch, turkish))
    captions = [
        item_blocks(LocalizedItem(item, text, is_fallback=False), {}.get)[1].caption
        for text in item.texts
    ]
    assert captions == ["Een plein", ""]


def test_without_a_picture_there_are_only_words(write):
    item = write("meedoen", Kind.QUESTION, "Eerst dit.")
    localized = LocalizedItem(item, item.texts[0], is_fallback=False)
    assert item_blocks(localized, {}.get) == body_blocks("Eerst dit.", {}.get)
