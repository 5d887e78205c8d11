"""Search is told of every item that residents may see, as plain text."""

from kiosk.catalogue.documents import search_documents
from kiosk.catalogue.opening import open_content


def test_questions_themes_partners_and_pages_are_told_but_no_sections():
    kinds = {document.kind for document in search_documents(open_content())}
    assert kinds == {"question", "theme", "partner", "page"}


def test_texts_are_told_without_markup():
    for document in search_documents(open_content()):
        assert document.title
        assert "](" not in document.body
        assert "**" not in document.body


def test_partners_can_be_found_by_kind_and_website():
    documents = {document.id: document for document in search_documents(open_content())}
    partner = documents["partner-hva"]
    assert "kennisinstelling" in partner.everyday_words
    assert "hva.nl" in partner.everyday_words
