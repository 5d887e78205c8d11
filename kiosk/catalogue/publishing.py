"""From a draft or a content database to a signed edition: checks, a database made anew, signing."""

import json
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import date
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.catalogue.edition_changes import ItemChange, edition_changes
from kiosk.content.build import write_database
from kiosk.content.checks import Surroundings, item_faults, shared_findings
from kiosk.content.database import read_database
from kiosk.content.desk import EditingDesk
from kiosk.content.draft_errors import NotADraft
from kiosk.content.draft_publication import publication
from kiosk.content.errors import ContentDamaged, ContentUnavailable
from kiosk.content.findings import Finding
from kiosk.content.media import ReadMedia, no_media
from kiosk.content.media_folder import MediaFolder, media_names
from kiosk.content.model import Content, ItemStatus
from kiosk.content.tables import SCHEMA_VERSION
from kiosk.durable import write_file
from kiosk.editions.edition_file import ENDING
from kiosk.editions.errors import PublishFailed
from kiosk.editions.manifest import CONTENT, Manifest
from kiosk.editions.minisign import SecretKey
from kiosk.editions.publish import Progress, publish
from kiosk.paths import BUNDLED_CONTENT, data_folder

_LAST, _LAST_CONTENT = "published.json", "published.db"
_EDITIONS_A_DAY = 100


class ContentNotReady(PublishFailed):
    """What is marked as ready has errors; `findings` holds them."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        items = ", ".join(dict.fromkeys(one.item for one in findings))
        super().__init__(f"Nothing is published: there are errors in {items}.")
        self.findings = tuple(findings)


def publish_edition(
    path: Path,
    key: SecretKey,
    out: Path,
    *,
    today: date,
    number: int | None = None,
    progress: Progress = lambda *_: None,
) -> Manifest:
    """Publish what is ready in a draft or in a content database.

    Args:
        path: The draft or the database.
        key: The key that signs.
        out: The edition file to write.
        today: The date of the edition.
        number: Its number; without one it comes from the date, and is higher than the last.
        progress: Is told how far writing is.

    Raises:
        ContentNotReady: Something that is ready has errors.
        ContentError: The content can't be read, or not be written anew.
        PublishFailed: The edition can't be written.
    """
    with _ready(path) as (_, coming, read_media):
        return publish_content(
            coming,
            key,
            out,
            today=today,
            number=number,
            read_media=read_media,
            progress=progress,
        )


def publish_content(
    content: Content,
    key: SecretKey,
    out: Path,
    *,
    today: date,
    number: int | None = None,
    read_media: ReadMedia = no_media,
    progress: Progress = lambda *_: None,
) -> Manifest:
    """Publish content of which all is ready; see `publish_edition`.

    `read_media` gives its pictures and recordings, as `EditingDesk.read_media` does.
    """
    errors = errors_in(content, today)
    if errors:
        raise ContentNotReady(errors)
    chosen = number or next_number(today)
    with TemporaryDirectory(prefix="kiosk-edition-") as folder:
        database = Path(folder) / CONTENT
        write_database(content, database, read_media)
        made = publish(
            database,
            MediaFolder(database).paths(media_names(content)),
            number=chosen,
            made_on=today,
            schema=SCHEMA_VERSION,
            key=key,
            out=out,
            progress=progress,
        )
        _remember(chosen, database)
    return made


def next_changes(path: Path) -> tuple[ItemChange, ...]:
    """Return what publishing this draft or content database would change for residents.

    Raises:
        ContentError: It can't be read, or neither can the last edition.
    """
    with _ready(path) as (current, coming, _):
        return edition_changes(last_published(), current, coming)


def errors_in(content: Content, today: date) -> tuple[Finding, ...]:
    """Return what stops content from being published; advice, which takes longer, is left out."""
    surroundings = Surroundings.of(content, today)
    of_items = (item_faults(item, surroundings) for item in content.items)
    found = (*shared_findings(content), *chain.from_iterable(of_items))
    return tuple(finding for finding in found if finding.is_error)


@contextmanager
def _ready(path: Path) -> Iterator[tuple[Content, Content, ReadMedia]]:
    """Give a draft or a content database, what of it residents may read, what reads its media.

    Raises:
        ContentError: It can't be read.
    """
    try:
        content = read_database(path)
    except ContentDamaged as damage:
        with closing(_draft(path, damage)) as desk:
            yield desk.content(), desk.publishable(), desk.read_media
    else:
        ready = {one.id: one if one.status is ItemStatus.READY else None for one in content.items}
        yield content, publication(content, ready), MediaFolder(path).read


def _draft(path: Path, damage: ContentDamaged) -> EditingDesk:
    try:
        return EditingDesk.look(path)
    except NotADraft:
        raise damage from None


def next_number(today: date) -> int:
    """Return a number for the next edition: year, month, day and two digits more.

    It is higher than the last one of this user, so that two a day, or a clock that was set back,
    don't stop terminals from taking it.
    """
    first = int(f"{today:%Y%m%d}") * _EDITIONS_A_DAY + 1
    return max(first, last_number() + 1)


def last_number() -> int:
    """Return the number of the last edition that this user published, 0 if there is none."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        return int(json.loads((data_folder() / _LAST).read_text("utf-8"))["number"])
    return 0


def edition_name(number: int) -> str:
    """Return what the file of an edition is called."""
    return f"samen-nieuw-west-{number}{ENDING}"


def last_published() -> Content:
    """Return the content of this user's last edition, or else what came with the program.

    Raises:
        ContentUnavailable: Neither can be read.
    """
    with suppress(ContentUnavailable):
        return read_database(data_folder() / _LAST_CONTENT)
    return read_database(BUNDLED_CONTENT)


def _remember(number: int, database: Path) -> None:
    # Where it can't be kept, the date alone makes the next number; that is rarely too low.
    with suppress(OSError):
        data_folder().mkdir(parents=True, exist_ok=True)
        last = max(number, last_number())
        write_file(data_folder() / _LAST, json.dumps({"number": last}).encode())
        write_file(data_folder() / _LAST_CONTENT, database.read_bytes())
