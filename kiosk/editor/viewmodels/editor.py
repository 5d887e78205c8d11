"""The root view model of the editor: joins the draft, the list, the form and the preview."""

from PySide6.QtCore import Property, QObject, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.model import Item, ItemStatus
from kiosk.editor.parts import EditorParts
from kiosk.editor.viewmodels.asked import AskedViewModel
from kiosk.editor.viewmodels.finding_list import FindingListViewModel
from kiosk.editor.viewmodels.general_page import GeneralPageViewModel
from kiosk.editor.viewmodels.item_actions import ItemActionsViewModel
from kiosk.editor.viewmodels.item_form import ItemFormViewModel
from kiosk.editor.viewmodels.item_history import HistoryViewModel
from kiosk.editor.viewmodels.item_list_pane import ItemListViewModel
from kiosk.editor.viewmodels.preview import PreviewViewModel
from kiosk.editor.viewmodels.publishing import PublishingViewModel
from kiosk.editor.viewmodels.safekeeping import SafekeepingViewModel
from kiosk.editor.viewmodels.translation_desk import TranslationDeskViewModel
from kiosk.editor.workspace import Workspace

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EditorViewModel(QObject):
    """The editor.

    Signals:
        changed: the page, the notice or the author is another than before.
        fieldRequested: somebody wants to be at a place in a field of the form: its name, the first
            character and the one after the last; both 0 for the field as a whole.
    """

    changed = Signal()
    fieldRequested = Signal(str, int, int)

    def __init__(self, parts: EditorParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._work = Workspace(parts.desk)
        self._safe = SafekeepingViewModel(self._work, parts.open_draft, parts.copy_path, self)
        self._page = "items"
        self._list = ItemListViewModel(self)
        self._choices = ItemListViewModel(self, titles_first=True)
        self._form = ItemFormViewModel(self)
        self._general = GeneralPageViewModel(self._work, self._safe, self)
        self._general.saved.connect(self._tell_of_shared)
        self._history = HistoryViewModel(self)
        self._translations = TranslationDeskViewModel(
            self._work.content,
            self._work.history,
            self._work.reviews,
            self,
        )
        self._findings = FindingListViewModel(parts.executor, parts.today, self)
        self._actions = ItemActionsViewModel(
            self._work, self._safe, self._form, self._findings, parts.today
        )
        self._actions.done.connect(self._show_all)
        self._asked = AskedViewModel(parts.executor, parts.today, self)
        self._asked.said.connect(self._safe.tell)
        self._publishing = PublishingViewModel(parts.executor, parts.today, self)
        self._publishing.said.connect(self._safe.tell)
        self._preview = PreviewViewModel(
            self._work.content(), parts.today, parts.executor, parts.retranslate, self
        )
        # Whatever was done is told, and may have changed how much is not saved.
        self._safe.changed.connect(self.changed)
        self._form.edited.connect(self._take)
        self._form.text_media.add_with(self._work.add_media)
        self._form.text_media.listen_with(parts.player, self.read_media)
        self._form.text_media.failed.connect(self._safe.refuse)
        self._form.languageChosen.connect(self._show_preview)
        self._show_list()
        self._safe.greet()
        self.select(self._list.first())

    def _get_safekeeping(self) -> SafekeepingViewModel:
        return self._safe

    def _get_list(self) -> ItemListViewModel:
        return self._list

    def _get_choices(self) -> ItemListViewModel:
        return self._choices

    def _get_form(self) -> ItemFormViewModel:
        return self._form

    def _get_actions(self) -> ItemActionsViewModel:
        return self._actions

    def _get_findings(self) -> FindingListViewModel:
        return self._findings

    def _get_general(self) -> GeneralPageViewModel:
        return self._general

    def _get_history(self) -> HistoryViewModel:
        return self._history

    def _get_translations(self) -> TranslationDeskViewModel:
        return self._translations

    def _get_asked(self) -> AskedViewModel:
        return self._asked

    def _get_publishing(self) -> PublishingViewModel:
        return self._publishing

    def _get_preview(self) -> PreviewViewModel:
        return self._preview

    def _get_page(self) -> str:
        return self._page

    def _get_author(self) -> str:
        return self._work.desk.author

    def _get_unsaved_count(self) -> int:
        return len(self._work.unsaved)

    safekeeping = Property(SafekeepingViewModel, _get_safekeeping, constant=True)
    items = Property(ItemListViewModel, _get_list, constant=True)
    choices = Property(ItemListViewModel, _get_choices, constant=True)
    form = Property(ItemFormViewModel, _get_form, constant=True)
    actions = Property(ItemActionsViewModel, _get_actions, constant=True)
    findings = Property(FindingListViewModel, _get_findings, constant=True)
    general = Property(GeneralPageViewModel, _get_general, constant=True)
    history = Property(HistoryViewModel, _get_history, constant=True)
    translations = Property(TranslationDeskViewModel, _get_translations, constant=True)
    asked = Property(AskedViewModel, _get_asked, constant=True)
    publishing = Property(PublishingViewModel, _get_publishing, constant=True)
    preview = Property(PreviewViewModel, _get_preview, constant=True)
    page = Property(str, _get_page, notify=changed)
    author = Property(str, _get_author, notify=changed)
    unsavedCount = Property(int, _get_unsaved_count, notify=changed)

    @property
    def language_changed(self) -> SignalInstance:
        """The signal that the preview is in another language."""
        return self._preview.language_changed

    @Slot(str)
    def select(self, item_id: str) -> None:
        """Open an item in the form."""
        self._form.body_text.flush()
        item = self._work.items.get(item_id)
        self._show_item(item)
        self._list.select(item_id if item else "")
        self._watch()

    @Slot(int)
    def selectBeside(self, by: int) -> None:
        """Open the item below (1) or above (-1) in the list."""
        self.select(self._list.beside(by))

    @Slot(str)
    def prepareChoices(self, kind: str) -> None:
        """Offer the other items, of one kind or of all, to choose one from."""
        offered = {
            item.id: item
            for item in self._work.items.values()
            if item.status is not ItemStatus.ARCHIVED and item.id != self._form.item_id
        }
        self._choices.showAll()
        self._choices.limitToKind(kind)
        self._choices.show(offered, self._parts.today(), frozenset())

    @Slot(str)
    def openPage(self, page: str) -> None:
        """Show one of the pages: items, findings, publish and so on."""
        self._form.body_text.flush()
        self._general.flush()
        self._form.text_media.be_silent()
        self._page = page
        self._fill_page()
        self.changed.emit()

    @Slot(str, str, str, int, int)
    def goTo(self, item_id: str, language: str, field: str, start: int, end: int) -> None:
        """Open an item at a place in a field of its form; without an item, the general page."""
        if not item_id or field == "much_asked":
            self.openPage("general")
            self.fieldRequested.emit(field, 0, 0)
            return
        self.openPage("items")
        if item_id != self._form.item_id:
            self.select(item_id)
        self._form.chooseLanguage(language or self._form.text_language)
        if field == "body":
            start, end = self._form.body_text.place_of(start, end)
        self.fieldRequested.emit(field, start, end)

    @Slot(str)
    def setAuthor(self, author: str) -> None:
        """Edit in another name from now on."""
        author = " ".join(author.split())
        if not author or author == self._get_author():
            return
        self._safe.keep()
        with self._safe.telling():
            path = self._work.desk.path
            self._work.change_desk(lambda: self._parts.open_draft(path, author))
            self._safe.say(f"Wat u nu opslaat, staat op naam van {author}.")

    @Slot(result=bool)
    def mayClose(self) -> bool:
        """Keep what was typed before the window closes; if that fails, the window stays once."""
        self._form.body_text.flush()
        self._general.flush()
        return self._safe.may_close(is_more_unsaved=self._general.is_unsaved)

    def look_around(self) -> None:
        """Learn what checks need of all items; once the window is there, as it takes its time."""
        self._findings.look_around(self._work.content())

    def read_media(self, name: str) -> bytes:
        """Return what is in a picture of the draft.

        Raises:
            MediaMissing: It is not there.
        """
        return self._work.desk.read_media(name)

    def stop(self) -> None:
        """Keep what was typed, and end all that runs, before the window goes."""
        self._form.body_text.flush()
        self._general.flush()
        self._safe.stop()
        self._form.text_media.be_silent()
        self._form.body_text.stop()
        self._findings.stop()
        self._asked.stop()
        self._publishing.stop()
        self._preview.stop()
        self._parts.executor.close()
        self._work.desk.close()

    @Slot(object)
    def _take(self, item: Item) -> None:
        self._work.type(item)
        self._form.note_saved(is_unsaved=item.id in self._work.unsaved)
        self._show_line(item)
        self._safe.keep_soon()
        self._show_preview()
        self._watch()
        self.changed.emit()

    def _fill_page(self) -> None:
        if self._page == "findings":
            self._findings.refresh()
        elif self._page == "history" and self._form.item_id:
            with self._safe.telling():
                history = self._work.history(self._form.item_id)
                self._history.show(history, self._work.items)
        elif self._page == "general":
            self._general.show()
        elif self._page == "generalHistory":
            self._general.show_history()
        elif self._page == "translations":
            with self._safe.telling():
                self._translations.refresh()
        elif self._page == "publish":
            with self._safe.telling():
                self._publishing.show(self._work.desk, len(self._work.unsaved))
        elif self._page == "asked":
            self._asked.show(self._work.content())

    @Slot(str)
    def _tell_of_shared(self, said: str) -> None:
        self._show_all(said, "", self._form.item_id)

    @Slot(str, str, object)
    def _show_all(self, said: str, item_id: str, only: str | None) -> None:
        """Show what was saved: another item, or only a line of the list where that is enough."""
        self._findings.look_around(self._work.content())
        if item_id:
            self._list.showAll()
        if only is None:
            self._show_list()
        elif only:
            self._show_line(self._work.items[only])
        self.select(item_id or self._form.item_id)
        self._fill_page()
        self._safe.say(said)

    def _show_line(self, item: Item) -> None:
        is_unsaved = item.id in self._work.unsaved
        self._list.show_one(item, self._work.items, self._parts.today(), is_unsaved=is_unsaved)

    def _show_list(self) -> None:
        self._list.show(self._work.items, self._parts.today(), self._work.unsaved)

    def _show_item(self, item: Item | None) -> None:
        is_unsaved = item is not None and item.id in self._work.unsaved
        self._form.show(item, self._work.items, is_unsaved=is_unsaved)
        self._show_preview()

    @Slot()
    def _show_preview(self) -> None:
        self._preview.show(self._form.item_id, self._form.text_language, self._work.content)

    def _watch(self) -> None:
        self._findings.watch(self._form.item, self._work.items, self._work.content)
