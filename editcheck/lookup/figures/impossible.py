"""Changes whose words contradict their own amounts: 73%, down from 58%; turnout rose to 38% from 47%."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from editcheck.lookup.figures.crossed import places
from editcheck.lookup.figures.transitions import HEDGE, Change, changes
from editcheck.lookup.index import Index
from editcheck.lookup.known import Known
from editcheck.lookup.values import comparable
from editcheck.lookup.verdict import Verdict
from editcheck.lookup.within import touching
from editcheck.reading.amounts.units import in_base
from editcheck.reading.model import Figure, Reading

WORD = rf"[,(–—] ?(up|down) from {HEDGE}$"
WITHIN = 40
"""So many characters before a figure are searched for that."""
MOST = 8
"""So many figures before it are looked at: that of which it tells the change must be the only one of its kind."""
OPPOSITE = {"up": "down", "down": "up"}


def impossible(reading: Reading, index: Index) -> dict[int, Verdict]:
    """The verdicts on such changes outside quotations, by where a figure of theirs begins.

    Both amounts must be the sources', as otherwise it is not known that the word is wrong.
    """
    found: dict[int, Verdict] = {}
    for sentence in reading.sentences:
        if " from " not in sentence.text or index.has_sentence(sentence.text):
            continue
        if touching(reading.quotations, sentence.start, sentence.end):
            continue
        figures = touching(reading.figures, sentence.start, sentence.end)
        for change, word, start in _told(reading.text, figures):
            known = places(index, change.before) if _contradicts(change, word) else []
            if known and places(index, change.after):
                figure = change.before if start < change.before.start else change.after
                found[figure.start] = _verdict(reading.text, change, word, (start, figure.end), known[0], index)
    return found


def _told(text: str, figures: Sequence[Figure]) -> Iterator[tuple[Change, str, int]]:
    """The changes of a sentence, "up" or "down", and where the words begin that tell it."""
    by_word = set()
    for place, figure in enumerate(figures):
        match = re.search(WORD, text[max(0, figure.start - WITHIN) : figure.start])
        if match and figure.value.unit not in ("th", "no", "score"):
            by_word.add(figure.start)
            earlier = [one for one in figures[max(0, place - MOST) : place] if comparable(one.value, figure.value)]
            if len(earlier) == 1:
                yield Change(figure, earlier[0]), match[1], max(0, figure.start - WITHIN) + match.start(1)
    for change in changes(text, figures):
        if change.after.direction and change.after.start < change.before.start and change.before.start not in by_word:
            yield change, change.after.direction, change.after.start


def _contradicts(change: Change, word: str) -> bool:
    before, after = in_base(change.before.value), in_base(change.after.value)
    return after.high < before.low if word == "up" else after.low > before.high


def _verdict(  # noqa: PLR0913, PLR0917
    text: str, change: Change, word: str, span: tuple[int, int], known: Known[Figure], index: Index
) -> Verdict:
    told = text[slice(*span)]
    more = "more" if word == "down" else "less"
    before, after = change.before.text, change.after.text
    said = " ".join(told.split()) if told.startswith(word) else f"{word} to {after}"
    return Verdict(
        "figure", *span, told, "contradicted", (known.evidence(index),), "direction",
        said, said.replace(word, OPPOSITE[word], 1), f", as {after} is {more} than {before}",
    )  # fmt: skip
