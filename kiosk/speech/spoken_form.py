"""What is said for what stands there: names, web addresses, dates and signs, as one says them."""

import re
import unicodedata
from collections.abc import Callable

from kiosk.speech.spoken_words import SpokenWords, words_of

# The names as they are said; an engine spells or garbles them otherwise.
_NAMES = {
    "!WOON": "Woon",
    "HvA": "H V A",
    "OT": "O T",
    "SEZO": "Sezo",
    "VuilnisOproer": "Vuilnis Oproer",
}
_NAME = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, _NAMES))})(?!\w)")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>\"“”]+"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w.])(?:[a-z0-9-]+\.)+(?:nl|com|org|net|eu|amsterdam|info)(?:/[\w./-]*)?(?!\w)"
)
_DAY_FIRST = re.compile(r"(?<![\d.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d-])")
_YEAR_FIRST = re.compile(r"(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])")
_TIME = re.compile(r"(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])(?: uur\b)?")
_RANGE = re.compile(r"(?<![\d-])(\d+)\s?[–-]\s?(\d+)(?![\d-])")
_PERCENT = re.compile(r"(\d+(?:[.,]\d+)?)\s?[%٪]|[%٪]\s?(\d+(?:[.,]\d+)?)")
_EURO = re.compile(r"€\s?(\d[\d.,]*\d|\d)|(\d[\d.,]*\d|\d)\s?€(?!\s?\d)")
_LIST_MARK = re.compile(r"^\s*[•·▪‣◦*–—-]\s+")
_LINE = re.compile(r"\s[–—/|→←]\s")
_QUOTES = re.compile(r"[\"“”„«»*_#|~<>\\^`{}=]")
_BRACKETS = re.compile(r"\s*[(\[)\]]+\s*")
_SAID_AS_IT_STANDS = frozenset(".,!?;:…'’‘-،؛؟۔")
_MONTHS = 12


def spoken_form(text: str, language: str) -> str:
    """Return what an engine is to say for a sentence, or nothing if there is nothing to say.

    In a language that we have no words for, signs are left out rather than said in a wrong tongue.
    A sentence without an end, such as a heading or a label, gets one: it is said with falling tone.
    """
    said = unicodedata.normalize("NFC", text)
    said = _LIST_MARK.sub("", said)
    said = _NAME.sub(lambda match: _NAMES[match[0]], said)
    words = words_of(language)
    if words is not None:
        said = _say_numbers(_say_addresses(said, words), words)
        said = said.replace("&", f" {words.and_} ").replace("+", f" {words.plus} ")
    said = _QUOTES.sub(" ", _BRACKETS.sub(", ", _LINE.sub(", ", said)))
    said = "".join(_sayable(sign) for sign in said)
    return _finished(_tidy(said))


def _say_addresses(text: str, words: SpokenWords) -> str:
    def say(match: re.Match[str]) -> str:
        address = match[0].rstrip(".,;:!?)’'")
        rest = match[0][len(address) :]
        bare = re.sub(r"^https?://", "", address).rstrip("/")
        if bare.startswith("www."):
            bare = "w w w" + bare.removeprefix("www")
        for sign, word in zip(
            ".-/@_", (words.dot, words.dash, words.slash, words.at, " "), strict=True
        ):
            bare = bare.replace(sign, f" {word} ")
        return bare + rest

    return _ADDRESS.sub(say, text)


def _say_numbers(text: str, words: SpokenWords) -> str:
    text = _DAY_FIRST.sub(_date(words, day=1, month=3, year=4), text)
    text = _YEAR_FIRST.sub(_date(words, day=3, month=2, year=1), text)
    text = _TIME.sub(lambda match: _time(match, words), text)
    text = _RANGE.sub(lambda match: words.to.format(match[1], match[2]), text)
    text = _PERCENT.sub(lambda match: words.percent.format(match[1] or match[2]), text)
    return _EURO.sub(lambda match: words.euro.format(match[1] or match[2]), text)


def _date(words: SpokenWords, *, day: int, month: int, year: int) -> Callable[[re.Match[str]], str]:
    def say(match: re.Match[str]) -> str:
        number = int(match[month])
        if not 1 <= number <= _MONTHS:
            return match[0]
        return f"{int(match[day])} {words.months[number - 1]} {match[year]}"

    return say


def _time(match: re.Match[str], words: SpokenWords) -> str:
    minutes = int(match[2])
    return words.hour.format(int(match[1]), minutes or "").strip()


def _sayable(sign: str) -> str:
    if sign.isalnum() or sign in _SAID_AS_IT_STANDS or unicodedata.category(sign).startswith("M"):
        return sign
    # What joins letters without a sound of its own: soft hyphens, marks of direction.
    return "" if unicodedata.category(sign) == "Cf" else " "


def _tidy(text: str) -> str:
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s+(?=[,.;:!?])", "", text)
    text = re.sub(r",(?=[,.;:!?])", "", text)
    text = re.sub(r"^[\s,;:.!?-]+", "", text)
    return text.strip().rstrip(",;: ")


def _finished(text: str) -> str:
    if not any(sign.isalnum() for sign in text):
        return ""
    if text.endswith(tuple(".!?…؟۔")):
        return text
    return text.rstrip("؛،-") + "."
