"""Texts change their language all day long, and nothing of it stays behind."""

from PySide6.QtCore import QTranslator


def test_changing_the_language_again_and_again_keeps_no_more_translators(translation, application):
    def go_round():
        for language in ("en", "tr", "ar", "nl-simple", "nl"):
            translation.use(language)
        return len(application.findChildren(QTranslator))

    once = go_round()
    assert [go_round() for _ in range(5)] == [once] * 5
