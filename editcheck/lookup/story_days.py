"""The days of which the sources tell that the draft's sentence is of: another weekday than theirs."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from editcheck.lookup.binding import sentence_at, setting
from editcheck.lookup.context import best, clause_coverage
from editcheck.lookup.index import Index
from editcheck.lookup.known import Known
from editcheck.lookup.known_dates import day_of, days_from_publication, own_date
from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Date, Reading

TOLD = 0.4
"""The share of the draft's sentence that a passage must tell."""
ALSO = 0.7
"""The share of that share with which another passage tells of it as well."""
PASSAGES = 3
AROUND = 300
"""So many characters on each side of a date are its sentence at most."""
OWNERS = ("’s", "'s")
"""How a weekday ends that is not when the sentence's act was done: Thursday’s election."""
WEEK = 8
"""So many days from its publication a source and a draft about it call days by their weekday alone."""


class Days(NamedTuple):
    """The weekdays of which a source tells, near its publication; `named` are those that it gives no date."""

    weekdays: frozenset[int]
    named: tuple[Known[Date], ...]


def other_day(date: Date, reading: Reading, index: Index) -> Known[Date] | None:
    """The day that the sources have by name where they tell the sentence of a weekday, and none has the weekday."""
    sentence = sentence_at(reading, date.start)
    if sentence is None or date.text.endswith(OWNERS):
        return None
    start, end = max(sentence.start, date.start - AROUND), min(sentence.end, date.end + AROUND)
    told = clause_coverage(index, reading.text[start:end])
    leading = best(told, PASSAGES) if told else []
    if not leading or told[leading[0]] < TOLD:
        return None
    telling = [index.passages[number] for number in leading if told[number] >= ALSO * told[leading[0]]]
    days = [_days_of(index, passage.source.id) for passage in telling]
    if any(not its.named or date.weekday in its.weekdays for its in days):
        return None
    named = days[0].named
    return named[max(0, bisect_right(named, leading[0], key=lambda one: one.passage.number) - 1)]


@lru_cache(maxsize=64)
def _days_of(index: Index, source: str) -> Days:
    weekdays: set[int] = set()
    named: list[Known[Date]] = []
    about = next(filter(None, map(own_date, index.sources.values())), None)
    for passage in index.passages_of[source]:
        for known in index.dates.get(passage.number, ()):
            weekday, far = day_of(known, about).weekday, days_from_publication(known)
            in_digits = any(map(str.isdigit, known.item.text))
            if weekday is None or (far is not None and far > WEEK):
                continue
            weekdays.add(weekday)
            start = known.item.start - passage.start
            if not in_digits and not setting(passage.text, start, start + len(known.item.text)).recurs:
                named.append(known)
    return Days(frozenset(weekdays), tuple(named))
