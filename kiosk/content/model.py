"""What the kiosk knows, as frozen records: sections, questions, themes, partners and pages."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    """What an item is."""

    SECTION = "section"
    QUESTION = "question"
    THEME = "theme"
    PARTNER = "partner"
    PAGE = "page"


class ItemStatus(StrEnum):
    """Whether an item may reach residents: only ready items do."""

    DRAFT = "draft"
    READY = "ready"
    ARCHIVED = "archived"


class TranslationStatus(StrEnum):
    """How far a text may be trusted: the source, our unofficial version, or reviewed by staff."""

    SOURCE = "source"
    UNOFFICIAL = "unofficial"
    REVIEWED = "reviewed"


# The kinds of partner; "" is for a partner whose source doesn't say.
PARTNER_KINDS = (
    "overheid",
    "maatschappelijke organisatie",
    "kennisinstelling",
    "bewonersorganisatie",
)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture beside a text; `file` is its name among the media, made of its bytes.

    `alt_text` says, in the language of the text, what is to be seen; `licence` why we may show it.
    """

    file: str
    alt_text: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Recording:
    """A text read by a human; `words_hash` is the hash of the words that are read.

    Once the text has changed, the recording is no longer heard.
    """

    file: str
    licence: str = ""
    words_hash: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """An item's words in one language.

    `body` is the small Markdown of `kiosk.content.markdown`. `everyday_words` are what people type
    who don't know our words. `source_hash` is the hash of the source text that this one was made
    from ("" for the source itself). `mail_line` is a closing line that only makes sense once the
    contact fields hold a mail address: the screen leaves it out until then.
    """

    language: str
    title: str
    body: str = ""
    mail_line: str = ""
    status: TranslationStatus = TranslationStatus.SOURCE
    source_hash: str = ""
    everyday_words: tuple[str, ...] = ()
    picture: Picture | None = None
    recording: Recording | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """An item with all its texts, as it stands in the database or in the source text.

    Fields that a kind does not have are empty: `section` is for questions; `icon` and `colour` for
    sections, themes and pages; `website`, `partner_kind` and `verified_on` for partners.
    `source_url` and `source_date` say where the facts come from; the date is a partial one
    ("2023-12") where the source gives no day. `related` are ids of items to read on.
    """

    id: str
    kind: Kind
    position: int
    status: ItemStatus = ItemStatus.READY
    section: str = ""
    icon: str = ""
    colour: str = ""
    website: str = ""
    partner_kind: str = ""
    themes: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    source_url: str = ""
    source_date: str = ""
    verified_on: date | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    review_by: date | None = None
    texts: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class LocalizedItem:
    """An item as one visitor reads it: the fields of the item with one language's words.

    `language` is the language of the words; where it differs from the one that was asked for,
    `is_fallback` is true and the screen says so.
    """

    item: Item
    text: Text
    is_fallback: bool

    @property
    def id(self) -> str:
        """The item's id, which never changes."""
        return self.item.id

    @property
    def kind(self) -> Kind:
        """What the item is."""
        return self.item.kind

    @property
    def title(self) -> str:
        """The title, or the question, in the text's language."""
        return self.text.title

    @property
    def body(self) -> str:
        """The text in small Markdown."""
        return self.text.body

    @property
    def mail_line(self) -> str:
        """The line that is shown only where a mail address is known."""
        return self.text.mail_line

    @property
    def language(self) -> str:
        """The language of the words."""
        return self.text.language

    @property
    def picture(self) -> Picture | None:
        """The picture of these words; where they have none of their own, that of the source."""
        sources = (t.picture for t in self.item.texts if t.status is TranslationStatus.SOURCE)
        return self.text.picture or next(sources, None)


@dataclass(frozen=True, slots=True)
class ContactFields:
    """How residents reach the programme; empty fields are not known and are left out everywhere."""

    website: str = ""
    mail: str = ""
    phone: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """All that a content database holds; `much_asked` are the questions on the home screen."""

    items: tuple[Item, ...]
    contact: ContactFields
    content_date: date
    much_asked: tuple[str, ...] = ()
