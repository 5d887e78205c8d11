"""The editor's window, and the one that says why a draft can't be opened."""

from typing_extensions import override

from kiosk.editor.viewmodels.editor import EditorViewModel
from kiosk.editor.viewmodels.refusal import RefusalViewModel
from kiosk.paths import PACKAGE
from kiosk.ui.window import QmlWindow

QML = PACKAGE / "editor" / "qml"
MODULE = "Kiosk.Editor"


class EditorWindow(QmlWindow):
    """The window in which staff change the content."""

    def __init__(self, editor: EditorViewModel) -> None:
        properties: dict[str, object] = {"editor": editor}
        super().__init__("EditorWindow", properties, MODULE, [QML], editor.read_media)
        self._editor = editor
        self.on_first_frame(editor.look_around)
        # The preview speaks the language of its text; the editor itself stays Dutch.
        editor.language_changed.connect(self._engine.retranslate)

    @override
    def close(self) -> None:
        self._editor.stop()
        super().close()


class RefusalWindow(QmlWindow):
    """The window for when the draft can't be opened: it says why, and what to do."""

    def __init__(self, refusal: RefusalViewModel) -> None:
        super().__init__("RefusalWindow", {"refusal": refusal}, MODULE, [QML])
