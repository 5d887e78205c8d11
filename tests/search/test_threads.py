"""Two threads may search at once, as when one content takes the place of another."""

from concurrent.futures import ThreadPoolExecutor

from kiosk.content.store import ContentStore
from kiosk.paths import BUNDLED_CONTENT
from kiosk.search.analysis import stem_of
from kiosk.text import words


def test_stems_are_the_same_whoever_else_asks_for_stems():
    store = ContentStore.open(BUNDLED_CONTENT)
    asked = [
        (text[word.start : word.end], language)
        for language in ("tr", "nl", "en")
        for question in store.questions(language)[:5]
        for text in [question.body]
        for word in words(text)
    ]

    def stems(order):
        return {pair: stem_of.__wrapped__(*pair) for pair in order}

    alone = stems(asked)
    with ThreadPoolExecutor(4) as pool:
        others = [pool.submit(stems, asked[::step]) for step in (1, -1, 1, -1)]
        assert all(other.result() == alone for other in others)
