"""The other chamber of a parliament: "the House" where the sources have "the Senate"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editcheck.lookup.context import clause_coverage
from editcheck.lookup.index import Index, Passage
from editcheck.lookup.within import touching
from editcheck.named_tuple import NamedTuple
from editcheck.reading.clauses import clauses
from editcheck.reading.model import Reading
from editcheck.reading.polarity import AUXILIARIES
from editcheck.reading.words import FUNCTION_WORDS, Word, stem, words

CHAMBER = re.compile(
    r"(?<!White )(?<!-)\b(?:(?P<upper>Senate|Lords)|(?P<lower>House|Assembly|Commons))\b"
    r"(?! (?:Bill|bill|of (?!Lords|Commons))|['-]|’)(?! [A-Z])"
)
TELLING = 0.35
"""The share of a clause that a passage must have to tell the same."""
BESIDE = 3
"""So many words behind a chamber are looked at for what it did."""
BEST = 0.75
"""Passages with so much of the highest share are looked at."""


class Chamber(NamedTuple):
    """A chamber named in a draft, `[start, end)`, the one that the sources have there, and the passage."""

    start: int
    end: int
    instead: str
    passage: Passage


def exchanged(reading: Reading, index: Index) -> Iterator[Chamber]:
    """The chambers named in the other one's place, outside quotations."""
    for sentence in reading.sentences:
        here = [*CHAMBER.finditer(reading.text, sentence.start, sentence.end)]
        if len({match.lastgroup for match in here}) != 1 or touching(reading.quotations, sentence.start, sentence.end):
            continue
        for match in here:
            found = _other(reading, index, match, sentence.start, sentence.end)
            if found:
                yield found


def _other(reading: Reading, index: Index, match: re.Match[str], start: int, end: int) -> Chamber | None:
    clause = next((span for span in clauses(reading.text, start, end) if span[0] <= match.start() < span[1]), None)
    if clause is None:
        return None
    beside = _beside(reading.text, match, clause)
    voted = _anchored(reading, index, clause)
    told = voted or clause_coverage(index, reading.text[slice(*clause)])
    top = max(told.values(), default=0)
    if top < TELLING:
        return None
    instead = None
    for number in sorted(told, key=lambda number: (-told[number], number)):
        if told[number] < BEST * top:
            break
        named = [*CHAMBER.finditer(index.passages[number].text)]
        if any(other.lastgroup == match.lastgroup for other in named):
            return None
        if named and instead is None and (voted or not beside.isdisjoint(index.passages[number].stems)):
            instead = Chamber(match.start(), match.end(), named[0].group(), index.passages[number])
    return instead


def _beside(text: str, match: re.Match[str], clause: tuple[int, int]) -> frozenset[str]:
    """The stems of the words next to a chamber that tell what it did, or what was done there: passed, moves to."""
    after = [word for word in words(text, match.end(), clause[1]) if _tells(word)]
    before = [word for word in words(text, clause[0], match.start()) if _tells(word)]
    return frozenset(stem(word.text) for word in after[:BESIDE] or before[-1:])


def _tells(word: Word) -> bool:
    return word.text.islower() and word.text not in FUNCTION_WORDS and word.text not in AUXILIARIES


def _anchored(reading: Reading, index: Index, clause: tuple[int, int]) -> dict[int, float]:
    """The passages that have the very vote of the clause."""
    votes = [figure for figure in touching(reading.figures, *clause) if figure.value.unit == "score"]
    return {
        number: 1.0
        for figure in votes
        for number in index.figures_worth.get((figure.value.unit, figure.value.low), ())
        if any(known.item.value == figure.value for known in index.figures[number])
    }
