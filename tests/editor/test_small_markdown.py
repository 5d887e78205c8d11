import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.markdown import BulletList, Paragraph, Run, parse, plain_text
from kiosk.content.source_text import read_source
from kiosk.editor.small_markdown import write_markdown
from kiosk.paths import ASSETS

TEXTS = [
    (item.id, text.language, text.body)
    for item in read_source(ASSETS / "content").content.items
    for text in item.texts
]
SIGNS = st.text(st.sampled_from("ab é*_[]()!\\-+1.#<>&'\"`~\u00a0\u2068ع"), min_size=1, max_size=12)
ANY = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)
RUNS = st.lists(
    st.builds(
        Run,
        SIGNS | ANY,
        bold=st.booleans(),
        item=st.sampled_from(["", "", "", "thema-jeugd", "page-contact"]),
    )
    | st.builds(
        Run,
        SIGNS | ANY,
        url=st.sampled_from(["https://www.hva.nl", "https://a.nl/x_(y)?b=1&copy;&c=*#d"]),
    ),
    min_size=1,
    max_size=5,
).map(tuple)
BLOCKS = st.lists(
    st.builds(Paragraph, RUNS)
    | st.builds(BulletList, st.lists(RUNS, min_size=1, max_size=4).map(tuple)),
    max_size=4,
)


@pytest.mark.parametrize(("item", "language", "body"), TEXTS)
def test_every_text_of_the_kiosk_comes_back_to_the_letter(item, language, body):
    assert write_markdown(parse(body)) == body, (item, language)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("**niet vet**", r"\*\*niet vet\*\*"),
        ("- geen lijst", r"\- geen lijst"),
        ("1. geen lijst", r"1\. geen lijst"),
        ("[geen link](item:thema-jeugd)", r"\[geen link\](item:thema-jeugd)"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("[x](file:///etc/passwd)", "[x](file:///etc/passwd)"),
        ("5 * 3 = 15 en_zo", "5 * 3 = 15 en_zo"),
        ("regel\n\n\nregel", "regel regel"),
    ],
)
def test_what_looks_like_markup_stays_text(typed, written):
    markdown = write_markdown([Paragraph((Run(typed),))])
    assert plain_text(markdown) == " ".join(typed.split())
    assert parse(markdown) == (Paragraph((Run(" ".join(typed.split())),)),)
    assert markdown == written


def test_bold_links_and_lists_are_written_as_one_reads_them():
    blocks = [
        Paragraph((Run("Kijk bij "), Run("Contact", item="page-contact"), Run("."))),
        BulletList(((Run("een ", bold=True), Run("ding")), (Run("web", url="https://hva.nl"),))),
    ]
    assert write_markdown(blocks) == (
        "Kijk bij [Contact](item:page-contact).\n\n- **een** ding\n- [web](https://hva.nl)"
    )


def test_lists_that_follow_each_other_are_one():
    blocks = [BulletList(((Run("a"),),)), BulletList(((Run("b"),),))]
    assert write_markdown(blocks) == "- a\n- b"


def test_a_text_that_did_not_change_keeps_its_own_way_of_writing():
    body = "* een\n* twee\n\nMet\neen regel *schuin*.\n"
    assert write_markdown(parse(body), original=body) == body
    assert write_markdown(parse(body)) == "- een\n- twee\n\nMet een regel *schuin*."


@given(BLOCKS)
def test_no_word_is_lost_whatever_is_written(blocks):
    def words(parts):
        return "".join(
            "".join(run.text for run in runs)
            for block in parts
            for runs in ((block.runs,) if isinstance(block, Paragraph) else block.items)
        )

    back = parse(write_markdown(blocks))
    assert "".join(words(back).split()) == "".join(words(blocks).split())


@given(BLOCKS)
def test_what_was_written_once_comes_back_the_same(blocks):
    written = write_markdown(blocks)
    assert write_markdown(parse(written)) == written


@given(BLOCKS)
def test_links_lead_where_they_led(blocks):
    def targets(parts):
        return {
            (run.item, run.url)
            for block in parts
            for runs in ((block.runs,) if isinstance(block, Paragraph) else block.items)
            for run in runs
            if run.text.strip() and (run.item or run.url)
        }

    assert targets(parse(write_markdown(blocks))) == targets(blocks)
