"""Capitals for a text that has none, as captions and notes may come, so that its names can be read."""

from __future__ import annotations

import re

from editcheck.reading.names.given_names import GIVEN
from editcheck.reading.names.name_words import CALENDAR, CLIPPED, KNOWN_PLACES
from editcheck.reading.names.same_names import COUNTRIES, LANDS
from editcheck.reading.vocabulary import rank
from editcheck.reading.words import FUNCTION_WORDS

FEWEST = 60
"""So many letters a text must have before it is taken for one without capitals."""
FREQUENT, KNOWN = 2_500, 30_000
"""Ranks of words: up to the first a given name ("mark") is a plain word, too; beyond the second all are names."""
INFLECTED = ("ed", "ing", "ly")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
BEGINNING = re.compile(r"(?:^|[.!?…]\s+|\n\s*)[\"'“‘`(\[]*$")
LEAD = 8
"""So many characters before a word tell whether it begins a sentence."""


def with_capitals(text: str) -> str:
    """The text, every character in its place, with a capital on each word that begins a sentence or may be a name.

    A text that has a capital, or hardly any letters, is given back as it is.
    """
    if not text.islower() or sum(map(str.isalpha, text)) < FEWEST:
        return text
    return WORD.sub(_printed, text)


def _printed(match: re.Match[str]) -> str:
    word = match.group()
    first = word[0].upper()
    begins = BEGINNING.search(match.string, max(0, match.start() - LEAD), match.start())
    return first + word[1:] if len(first) == 1 and (begins or word == "i" or _names(word)) else word


def _names(word: str) -> bool:
    """Whether a word in lower case may be a name: one of a day, a place or a person, or no word of English."""
    if "-" in word or "'" in word or "’" in word:
        return any(part not in CLIPPED and _names(part) for part in re.split("['’-]", word))
    if len(word) == 1 or word in FUNCTION_WORDS:
        return False
    if word in CALENDAR or word in KNOWN_PLACES or word in COUNTRIES or word in LANDS:
        return True
    if word.endswith("s") and rank(word[:-1]) is not None:
        word = word[:-1]
    place = rank(word)
    if place is None:
        return not word.endswith(INFLECTED)
    return place >= (FREQUENT if word.capitalize() in GIVEN else KNOWN)
