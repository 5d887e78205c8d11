"""The tour of the editor: draws its pages and questions, for the guide and for who judges them."""

import json
import wave
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, time
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from PySide6.QtCore import QMetaObject, QObject, QPointF, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.content.database import read_database
from kiosk.content.desk import EditingDesk
from kiosk.content.draft_errors import DraftFull
from kiosk.content.media_folder import MediaFolder
from kiosk.content.model import Content, Kind
from kiosk.editor.asked import read_asked
from kiosk.editor.item_table import siblings
from kiosk.editor.parts import EditorParts
from kiosk.editor.tour_reports import write_example_reports
from kiosk.editor.viewmodels.asked import AskedViewModel
from kiosk.editor.viewmodels.editor import EditorViewModel
from kiosk.editor.viewmodels.file_chooser import FileChooserViewModel
from kiosk.editor.viewmodels.finding_list import FindingListViewModel
from kiosk.editor.viewmodels.general_page import GeneralPageViewModel
from kiosk.editor.viewmodels.item_actions import ItemActionsViewModel
from kiosk.editor.viewmodels.item_form import ItemFormViewModel
from kiosk.editor.viewmodels.preview import PreviewViewModel
from kiosk.editor.viewmodels.refusal import RefusalViewModel
from kiosk.editor.viewmodels.safekeeping import SafekeepingViewModel
from kiosk.editor.window import EditorWindow, RefusalWindow
from kiosk.languages import SOURCE_LANGUAGE
from kiosk.paths import ASSETS
from kiosk.ui.jobs import WorkerThread
from kiosk.ui.screen_walk import walk_screen
from kiosk.ui.seen import screen_record
from kiosk.ui.settling import settled_picture, wait_until
from kiosk.ui.speech_player import SilentPlayer
from kiosk.ui.tour import DrawnScreen, save_picture, without_complaints, writing_to
from kiosk.ui.translation import Translation
from kiosk.ui.window import QmlWindow, make_application

_TIME_OF_DAY = time(14)
_AUTHOR = "Redactie"
_CHANGED_TITLE = "Wat is Samen Nieuw-West?"
# In place of a web address, so that there is an error to see.
_FAULT = "www.samennieuw-west"

_PHONE = "14 020"
_PICTURE = ASSETS / "pictures" / "theme-werk.png"
_ALT_TEXT = "Vier balken, elk hoger dan die ervoor"
_LICENCE = "eigen werk"
_MARGIN = 60
_REPORTS = "/srv/kiosk/meldingen"


@dataclass(frozen=True, slots=True)
class _Stop:
    name: str
    go: Callable[[], None]


def draw_editor_tour(out: Path, size: tuple[int, int], content: Path) -> int:
    """Draw the editor to a folder, with `tour.json` beside the pictures; return the exit code.

    Raises:
        ContentUnavailable: The content can't be opened.
        TourFailed: The folder can't be written, or Qt or QML had something to complain about.
        ScreenRestless: A page did not come to rest.
    """
    records: list[dict[str, object]] = []
    with writing_to(out):
        out.mkdir(parents=True, exist_ok=True)
        for screen in drawn_editor(size, content):
            save_picture(screen.picture, out / f"{screen.name}.png")
            records.append(screen_record(screen.name, screen.seen))
        tour = {"size": size, "lang": SOURCE_LANGUAGE, "screens": records}
        (out / "tour.json").write_text(json.dumps(tour, indent=1) + "\n", "utf-8")
    return 0


def drawn_editor(size: tuple[int, int], path: Path) -> Iterator[DrawnScreen]:
    """Yield every page of the editor, on a draft of its own.

    Raises:
        ContentUnavailable: The content can't be opened.
        TourFailed: There were complaints.
        ScreenRestless: A page did not come to rest.
    """
    content = read_database(path)
    with without_complaints(), TemporaryDirectory() as folder:
        application = make_application("software")
        translation = Translation(application)
        # A cursor that blinks would be there in one picture, and not in the next.
        before = QGuiApplication.styleHints().cursorFlashTime()
        QGuiApplication.styleHints().setCursorFlashTime(0)
        try:
            draft = Path(folder) / "concept.db"
            yield from _with_draft(draft, path, content, size, translation)
        finally:
            QGuiApplication.styleHints().setCursorFlashTime(before)
            translation.use(SOURCE_LANGUAGE)
            translation.remove()


def _with_draft(
    draft: Path, path: Path, content: Content, size: tuple[int, int], translation: Translation
) -> Iterator[DrawnScreen]:
    def now() -> datetime:
        return datetime.combine(content.content_date, _TIME_OF_DAY)

    read_media = MediaFolder(path).read
    EditingDesk.create(draft, content, author=_AUTHOR, now=now, read_media=read_media)
    editor = EditorViewModel(
        EditorParts(
            desk=EditingDesk.open(draft, author=_AUTHOR, now=now),
            open_draft=lambda path, author: EditingDesk.open(path, author=author, now=now),
            copy_path=lambda: draft.with_name("kopie.db"),
            executor=WorkerThread(),
            today=lambda: content.content_date,
            retranslate=translation.use,
            player=SilentPlayer(),
        )
    )
    with _shown(EditorWindow(editor), size) as window:
        guide = _Guide(editor, window, content)
        for stop in guide.stops():
            guide.put_notices_away()
            stop.go()
            yield _drawn(stop.name, window)
    reason = f"Fatima heeft dit concept open sinds {now():%d-%m-%Y %H:%M}. "
    refusal = RefusalViewModel(reason + "Sluit het daar, en probeer het dan opnieuw.")
    with _shown(RefusalWindow(refusal), (640, 320)) as small:
        yield _drawn("editor-in-use", small)


@contextmanager
def _shown(window: QmlWindow, size: tuple[int, int]) -> Iterator[QmlWindow]:
    with closing(window):
        window.show(size)
        yield window


def _drawn(name: str, window: QmlWindow) -> DrawnScreen:
    picture = settled_picture(window.window)
    return DrawnScreen(name, picture, walk_screen(window.window))


class _Guide:
    """Goes through the editor as staff do."""

    def __init__(self, editor: EditorViewModel, window: QmlWindow, content: Content) -> None:
        self._editor = editor
        self._window = window.window
        self._content = content
        # Type checkers know nothing of what Qt's properties give.
        self._actions = cast(ItemActionsViewModel, editor.actions)
        self._form = cast(ItemFormViewModel, editor.form)
        self._preview = cast(PreviewViewModel, editor.preview)
        self._findings = cast(FindingListViewModel, editor.findings)
        self._safe = cast(SafekeepingViewModel, editor.safekeeping)
        items = {item.id: item for item in content.items}
        questions = [item for item in items.values() if item.kind is Kind.QUESTION]
        self._question = siblings(items.values(), questions[0])[0]
        self._partner = next(item for item in items.values() if item.kind is Kind.PARTNER)
        self._theme = next(item for item in items.values() if item.kind is Kind.THEME)

    def put_notices_away(self) -> None:
        """Begin the next stop without what was said at the last."""
        self._safe.dismiss()

    def stops(self) -> Iterator[_Stop]:
        """Yield the way to each picture."""
        yield _Stop("editor", partial(self._open, self._question.id))
        yield _Stop("editor-arabic", partial(self._open, self._theme.id, "ar"))
        yield _Stop("editor-media", self._add_media)
        yield _Stop("editor-partner", self._show_partner)
        yield _Stop("editor-error", self._make_a_fault)
        yield _Stop("editor-new", partial(self._ask, "newItemDialog"))
        yield _Stop("editor-link", self._choose_link)
        yield _Stop("editor-stale", self._change_the_dutch)
        yield _Stop("editor-history", partial(self._editor.openPage, "history"))
        yield _Stop("editor-translations", partial(self._editor.openPage, "translations"))
        yield _Stop("editor-findings", self._show_findings)
        yield _Stop("editor-general", partial(self._editor.openPage, "general"))
        yield _Stop("editor-general-history", self._show_general_history)
        yield _Stop("editor-asked", self._show_asked)
        yield _Stop("editor-publish", partial(self._editor.openPage, "publish"))
        yield _Stop("editor-full-disk", self._fail)

    def _open(self, item_id: str, language: str = SOURCE_LANGUAGE) -> None:
        self._editor.select(item_id)
        self._form.chooseLanguage(language)
        self._settle()

    def _settle(self) -> None:
        """Do at once what waits for somebody to stop typing."""
        wait_until(lambda: self._findings.is_ready, "nothing is found")
        self._findings.look_at_item()
        self._preview.refresh()

    def _add_media(self) -> None:
        self._open(self._theme.id)
        media = self._form.text_media
        with TemporaryDirectory() as folder:
            recording = Path(folder) / "voorgelezen.wav"
            with wave.open(str(recording), "wb") as file:
                file.setparams((1, 2, 22_050, 0, "NONE", ""))
                file.writeframes(bytes(2 * 22_050))
            chooser = cast(FileChooserViewModel, media.chooser)
            chooser.drop("picture", QUrl.fromLocalFile(str(_PICTURE)))
            chooser.drop("recording", QUrl.fromLocalFile(str(recording)))
        media.setAltText(_ALT_TEXT)
        media.setPictureLicence(_LICENCE)
        media.setRecordingLicence(_LICENCE)
        self._settle()
        # Where it comes to lie is known once it is laid out.
        settled_picture(self._window)
        self._scroll_form("pictureShown")

    def _show_partner(self) -> None:
        self._actions.discard()
        self._open(self._partner.id)
        self._scroll_form()

    def _make_a_fault(self) -> None:
        self._form.setFact("website", _FAULT)
        self._settle()

    def _change_the_dutch(self) -> None:
        self._close("linkDialog")
        self._actions.discard()
        self._open(self._question.id)
        self._form.setTitle(_CHANGED_TITLE)
        self._actions.save()
        self._settle()

    def _show_findings(self) -> None:
        self._editor.openPage("findings")
        wait_until(lambda: self._findings.has_looked, "the findings are not there")

    def _show_general_history(self) -> None:
        general = cast(GeneralPageViewModel, self._editor.general)
        general.setContact("phone", _PHONE)
        general.flush()
        self._editor.openPage("generalHistory")
        self._safe.dismiss()

    def _show_asked(self) -> None:
        self._editor.openPage("asked")
        today = self._content.content_date
        with TemporaryDirectory() as folder:
            write_example_reports(Path(folder), self._content, today)
            asked = read_asked(Path(folder), self._content, today)
        cast(AskedViewModel, self._editor.asked).present(asked, _REPORTS)

    def _fail(self) -> None:
        self._editor.openPage("items")
        with self._safe.telling():
            raise DraftFull(Path("concept.db"))

    def _choose_link(self) -> None:
        self._editor.prepareChoices("")
        self._ask("linkDialog")

    def _ask(self, dialog: str) -> None:
        self._close("newItemDialog")
        QMetaObject.invokeMethod(self._dialog(dialog), "open")

    def _close(self, dialog: str) -> None:
        QMetaObject.invokeMethod(self._dialog(dialog), "close")

    def _dialog(self, name: str) -> QObject:
        found = self._window.findChild(QObject, name)
        assert found is not None  # noqa: S101 - for the type checker
        return found

    def _scroll_form(self, name: str = "") -> None:
        """Show the end of the form, or what has this name."""
        area = self._window.findChild(QQuickItem, "formArea")
        assert area is not None  # noqa: S101 - for the type checker
        y = area.property("contentHeight") - area.height()
        if name:
            item = self._window.findChild(QQuickItem, name)
            assert item is not None  # noqa: S101 - for the type checker
            y = area.property("contentY") + item.mapToItem(area, QPointF()).y() - _MARGIN
        area.setProperty("contentY", y)
