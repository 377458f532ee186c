"""Two amounts told as a change from one to the other, and told the other way round: 26,000 seats, down from 34,500."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from editcheck.lookup.index import Index
from editcheck.lookup.known import Known
from editcheck.lookup.values import comparable
from editcheck.lookup.within import touching
from editcheck.named_tuple import NamedTuple
from editcheck.reading.amounts.units import in_base
from editcheck.reading.model import Figure, Quantity, Reading

HEDGE = "(?:about |around |nearly |just |some )?"
FROM = rf"\bfrom {HEDGE}$"
TO = rf"(?: \w+){{0,2}} to {HEDGE}"
BACK = rf"(?: [\w’'-]+){{0,4}},?(?: (?:(?:compared|up|down|a rise|a fall) )?from| instead of) {HEDGE}"
COMPARED = rf"(?: [\w’'-]+){{0,4}},? (?:compared (?:with|to)|against) {HEDGE}"
EARLIER = r"[^.;,]{0,24} (?:earlier|before|previously|last year)\b"
"""What stands behind the second of two amounts that are compared, where it is that of a time before."""
LINKS = (" from ", " instead of ", "compared ", " against ")
"""Where a sentence has none of these, it tells no change."""


class Change(NamedTuple):
    """An amount before and after."""

    before: Figure
    after: Figure


class Turned(NamedTuple):
    """A change of the draft that a source tells the other way round."""

    change: Change
    known: Known[Figure]
    """The figure of the source that stands where the draft's later one does."""


def turned(reading: Reading, index: Index) -> Iterator[Turned]:
    """The changes that the draft turns round, outside quotations."""
    for sentence in reading.sentences:
        if not any(link in sentence.text for link in LINKS) or index.has_sentence(sentence.text):
            continue
        if touching(reading.quotations, sentence.start, sentence.end):
            continue
        for change in changes(reading.text, touching(reading.figures, sentence.start, sentence.end)):
            known = _reversed(change, index)
            if known:
                yield Turned(change, known)


def changes(text: str, figures: Sequence[Figure]) -> Iterator[Change]:
    """The changes told by the figures of one sentence, which are in order."""
    for first, second in pairwise(figures):
        if not comparable(first.value, second.value) or first.value.unit in ("th", "no", "score"):
            continue
        between = text[first.end : second.start]
        if re.search(FROM, text[max(0, first.start - 24) : first.start]) and re.fullmatch(TO, between):
            yield Change(first, second)
        elif re.fullmatch(BACK, between) or (
            re.fullmatch(COMPARED, between) and re.compile(EARLIER).match(text, second.end)
        ):
            yield Change(second, first)


def _reversed(change: Change, index: Index) -> Known[Figure] | None:
    """The source's figure in place of the later one, where the sources tell the change the other way round only."""
    found = None
    for number in index.figures_worth.get(_worth(change.after), ()):
        claims = index.figures[number]
        passage = claims[0].passage
        placed = [
            claim.item._replace(start=claim.item.start - passage.start, end=claim.item.end - passage.start)
            for claim in claims
        ]
        for other in changes(passage.text, placed):
            if _same(other.before, change.before) and _same(other.after, change.after):
                return None
            if _same(other.before, change.after) and _same(other.after, change.before):
                found = claims[placed.index(other.after)]
    return found


def _worth(figure: Figure) -> tuple[str, Decimal]:
    value = in_base(figure.value)
    return value.unit, value.low


def _same(one: Figure, other: Figure) -> bool:
    return _plain(one.value) == _plain(other.value)


def _plain(value: Quantity) -> Quantity:
    return in_base(value)._replace(hedge="")
