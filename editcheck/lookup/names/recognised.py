"""Names with which sentences of the draft begin, and which only the sources tell from other words."""

from __future__ import annotations

from editcheck.lookup.index import Index
from editcheck.lookup.lexicon import lexicon_of
from editcheck.lookup.within import touching
from editcheck.reading.model import Name, Reading, Sentence
from editcheck.reading.names.name_words import CALENDAR, COURTESY, NO_NAMES
from editcheck.reading.names.same_names import plain
from editcheck.reading.words import FUNCTION_WORDS, WORD


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
    word = WORD.search(sentence.text)
    if word is None or not word.group()[0].isupper():
        return None
    start = sentence.start + word.start()
    own = word.group().removesuffix("'s").removesuffix("’s")
    key = plain(own)
    if touching(reading.names, start, start + len(own)) or not _may_name(key) or not lexicon_of(index).is_name(key):
        return None
    return Name(start, start + len(own), own)


def _may_name(key: str) -> bool:
    return len(key) > 1 and not (key in FUNCTION_WORDS or key in CALENDAR or key in NO_NAMES or key in COURTESY)
