"""How each language says signs, months and parts of a web address: data, not rules."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SpokenWords:
    """The words of one language. `percent` and `to` hold the places of their numbers as {}."""

    dot: str
    dash: str
    slash: str
    at: str
    and_: str
    plus: str
    euro: str
    percent: str
    to: str
    hour: str
    months: tuple[str, ...]


_DUTCH = SpokenWords(
    dot="punt",
    dash="streepje",
    slash="schuine streep",
    at="apenstaartje",
    and_="en",
    plus="plus",
    euro="{} euro",
    percent="{} procent",
    to="{} tot {}",
    hour="{} uur {}",
    months=(
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
)
_ENGLISH = SpokenWords(
    dot="dot",
    dash="dash",
    slash="slash",
    at="at",
    and_="and",
    plus="plus",
    euro="{} euros",
    percent="{} percent",
    to="{} to {}",
    hour="{} {}",
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
)
_TURKISH = SpokenWords(
    dot="nokta",
    dash="tire",
    slash="eğik çizgi",
    at="et",
    and_="ve",
    plus="artı",
    euro="{} avro",
    percent="yüzde {}",
    to="{} ila {}",
    hour="{} {}",
    months=(
        "Ocak",
        "Şubat",
        "Mart",
        "Nisan",
        "Mayıs",
        "Haziran",
        "Temmuz",
        "Ağustos",
        "Eylül",
        "Ekim",
        "Kasım",
        "Aralık",
    ),
)
_ARABIC = SpokenWords(
    dot="نقطة",
    dash="شرطة",
    slash="شرطة مائلة",
    at="آت",
    and_="و",
    plus="زائد",
    euro="{} يورو",
    percent="{} بالمئة",
    to="{} إلى {}",
    hour="{} {}",
    months=(
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ),
)
_LANGUAGES: Mapping[str, SpokenWords] = {
    "nl": _DUTCH,
    "en": _ENGLISH,
    "tr": _TURKISH,
    "ar": _ARABIC,
}


def words_of(language: str) -> SpokenWords | None:
    """Return the words of a language; a variant such as nl-simple has those of its language."""
    return _LANGUAGES.get(language.partition("-")[0])
