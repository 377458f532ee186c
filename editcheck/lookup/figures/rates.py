"""How often an amount is counted: millions of times a month, £200 a day."""

from __future__ import annotations

import re

from editcheck.lookup.known import Known
from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Figure

RATE = (
    r"(?:[ \n]+(?:[\w'-]++|’)+){0,3}?[ \n-]+(?:(?:a|an|per|each|every)[ \n-]+(?P<span>hour|day|night|week|month|year)\b"
    r"|(?P<often>hourly|daily|nightly|weekly|monthly|yearly)\b)"
)
SPANS = ("hour", "day", "dai", "night", "week", "month", "year")
"""One of these stands in every word for a span: looking for them is quicker."""
WITHIN = 150
ALIKE = {"daily": "day", "nightly": "night"}


class Rate(NamedTuple):
    """The span of time, and where the words that tell it end."""

    span: str
    end: int


def rate_of(text: str, figure: Figure) -> Rate | None:
    """What an amount is counted by, told right behind it."""
    behind = text[figure.end : figure.end + WITHIN].lower()
    match = re.compile(RATE, re.I).match(text, figure.end) if any(span in behind for span in SPANS) else None
    if match is None:
        return None
    often = (match["often"] or "").lower()
    return Rate((match["span"] or "").lower() or ALIKE.get(often, often.removesuffix("ly")), match.end())


def other_rate(text: str, figure: Figure, known: Known[Figure]) -> tuple[Rate, Rate] | None:
    """The rate of the draft's figure and that of the same one of a source, where both are told and differ."""
    mine = rate_of(text, figure)
    if mine is None:
        return None
    item, passage = known.item, known.passage
    its = rate_of(passage.text, item._replace(start=item.start - passage.start, end=item.end - passage.start))
    return (mine, its) if its and its.span != mine.span else None
