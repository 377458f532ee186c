"""Names with which sentences of the draft begin, and which only the sources tell from other words."""

from __future__ import annotations

from editcheck.lookup.index import Index
from editcheck.lookup.lexicon import lexicon_of
from editcheck.lookup.within import touching
from editcheck.reading.model import Name, Reading, Sentence
from editcheck.reading.name_words import CALENDAR, COURTESY, NO_NAMES
from editcheck.reading.same_names import plain
from editcheck.reading.words import FUNCTION_WORDS, words


def with_known_names(reading: Reading, index: Index) -> Reading:
    """The reading with the names that open its sentences and that the sources never have but with a capital.

    A reader cannot tell whether "Rangers" at the beginning of a sentence is a name.
    """
    found = [name for sentence in reading.sentences if (name := _first(reading, sentence, index))]
    if not found:
        return reading
    return reading.with_(names=tuple(sorted((*reading.names, *found), key=lambda name: name.start)))


def _first(reading: Reading, sentence: Sentence, index: Index) -> Name | None:
    """The name that a sentence begins with, where the reader took its capital for the sentence's."""
    word = next(words(reading.text, sentence.start, sentence.end), None)
    if word is None or not word.text[0].isupper() or touching(reading.names, word.start, word.end):
        return None
    own = word.text.removesuffix("'s").removesuffix("’s")
    if not _may_name(plain(own)) or not lexicon_of(index).is_name(plain(own)):
        return None
    return Name(word.start, word.start + len(own), own)


def _may_name(key: str) -> bool:
    return len(key) > 1 and not (key in FUNCTION_WORDS or key in CALENDAR or key in NO_NAMES or key in COURTESY)
