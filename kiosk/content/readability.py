"""How easily a Dutch text reads, by the formula of Flesch as Douma fitted it to Dutch."""

import re
from typing import Final

from kiosk.content.prose import Passage, Prose

# Where Douma's table begins to call a text 'normaal', and 'tamelijk gemakkelijk'.
NORMAL: Final = 60
FAIRLY_EASY: Final = 70
# The formula speaks of samples of a hundred words; of a few words it says nothing.
FEWEST_WORDS: Final = 50

# A group of letters that sounds as one vowel, the longest first.
_VOWELS = re.compile(
    r"eeuw|ieuw|aai|ooi|oei|eau|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|y(?![aeiou])|[aeiouáàâéèêëíìïîóòôöúùûü]"
)


def syllables(word: str) -> int:
    """Return in how many syllables a Dutch word is said; a number counts as one.

    They are counted by their vowel sounds, so a word such as "museum", in which two vowels that
    look like one sound stand side by side, gets one too few.
    """
    return max(1, len(_VOWELS.findall(word.lower())))


def reading_ease(prose: Prose) -> int | None:
    """Return the reading ease of a text from 0 (very hard) to 100 (very easy), None if too short.

    206.84 - 0.77 x syllables per 100 words - 0.93 x words per sentence: W.H. Douma, De
    leesbaarheid van landbouwbladen (Landbouwhogeschool Wageningen, 1960), after R. Flesch, A new
    readability yardstick (Journal of Applied Psychology 32, 1948). Douma's table: 0-30 zeer
    moeilijk, 30-45 moeilijk, 45-60 tamelijk moeilijk, 60-70 normaal, 70-80 tamelijk gemakkelijk,
    80-90 gemakkelijk, 90-100 zeer gemakkelijk.
    """
    lengths = [len(words) for sentence in prose.sentences if (words := sentence.words)]
    words = Passage(prose.plain, 0).words
    if len(words) < FEWEST_WORDS:
        return None
    per_hundred_words = 100 * sum(map(syllables, words)) / len(words)
    words_per_sentence = len(words) / len(lengths)
    score = 206.84 - 0.77 * per_hundred_words - 0.93 * words_per_sentence
    return round(min(100, max(0, score)))
