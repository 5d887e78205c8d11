import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.markdown import (
    BulletList,
    Paragraph,
    Run,
    is_web_address,
    links,
    parse,
    plain_text,
)


def test_blank_lines_part_paragraphs_and_line_ends_do_not():
    assert parse("een\ntwee\n\ndrie") == (
        Paragraph((Run("een twee"),)),
        Paragraph((Run("drie"),)),
    )


def test_dashes_make_a_list():
    assert parse("Kies:\n\n- een\n- twee") == (
        Paragraph((Run("Kies:"),)),
        BulletList(((Run("een"),), (Run("twee"),))),
    )


def test_a_list_inside_a_list_is_one_list():
    assert parse("- een\n  - twee\n- drie") == (
        BulletList(((Run("een"),), (Run("twee"),), (Run("drie"),))),
    )


def test_bold_and_links_are_runs_of_their_own():
    (paragraph,) = parse(
        "Zie **de [lijst](item:page-partners)** of [hier](https://example.org/a?b=c)."
    )
    assert paragraph == Paragraph(
        (
            Run("Zie "),
            Run("de ", bold=True),
            Run("lijst", bold=True, item="page-partners"),
            Run(" of "),
            Run("hier", url="https://example.org/a?b=c"),
            Run("."),
        )
    )


def test_links_lists_items_and_web_addresses():
    body = "[a](item:page-about) b\n\n- [c](http://example.org)"
    assert links(body) == (Run("a", item="page-about"), Run("c", url="http://example.org"))


def test_plain_text_has_a_line_for_each_paragraph_and_point():
    assert plain_text("**een** [twee](item:x)\n\n- drie\n- vier") == "een twee\ndrie\nvier"


@pytest.mark.parametrize(
    "text",
    [
        "<b>vet</b>",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "&lt;b&gt; &amp; &#60;",
        "[klik](javascript:alert(1))",
        "[klik](JaVaScRiPt:alert(1))",
        "[klik](file:///etc/passwd)",
        "[klik](data:text/html,x)",
        "[klik](//example.org)",
        "[klik](../page)",
        "[klik](http:///leeg)",
        "[klik](http://[)",
        "[klik](item:)",
        "[klik](item:../../etc)",
        "<https://example.org>",
        "https://example.org",
        "# geen kop",
        "> geen citaat",
        "`geen code`",
        "geen *schuin* en geen _schuin_",
        "~~weg~~",
        "| a | b |",
        "---",
        "1. een",
        "2023. Toen begon het.",
        "[a]: https://example.org",
    ],
)
def test_what_is_not_ours_stays_as_it_was_typed(text):
    assert parse(text) == (Paragraph((Run(text),)),)


def test_an_image_is_its_alternative_text_and_no_address():
    assert parse("![een foto](https://example.org/x.png)") == (Paragraph((Run("een foto"),)),)


def test_a_backslash_keeps_a_sign_as_it_is():
    assert plain_text(r"\**vet\**") == "**vet**"


@pytest.mark.parametrize(
    ("address", "is_one"),
    [
        ("https://www.samennieuw-west.nl", True),
        ("http://example.org/pad?x=1#y", True),
        ("ftp://example.org", False),
        ("www.example.org", False),
        ("https://", False),
        ("https://a b.nl", False),
        ("", False),
    ],
)
def test_a_web_address_is_whole(address, is_one):
    assert is_web_address(address) is is_one


_SIGNS = st.text(alphabet="ab1 \n\t*_[]()!<>`#-+.:\\/&;|~\0é\u202e\ud800i", max_size=80)


@settings(deadline=None)
@given(st.one_of(st.text(max_size=200), _SIGNS))
def test_any_text_has_blocks_with_text_and_only_allowed_links(text):
    for block in parse(text):
        lines = block.items if isinstance(block, BulletList) else (block.runs,)
        assert all(lines)
        for run in (run for line in lines for run in line):
            assert run.text
            assert not run.url or is_web_address(run.url)


def test_deep_nesting_ends():
    assert parse("- " * 5000 + "x") == ()
    assert plain_text("[" * 5000 + "](" * 5000) == "[" * 5000 + "](" * 5000
    assert plain_text("*" * 5000) == "*" * 5000
