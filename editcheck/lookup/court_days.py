"""The day on which somebody was sentenced or a court sat, where the draft has a weekday that no source tells of it."""

from __future__ import annotations

from functools import lru_cache

from editcheck.lookup.binding import sentence_at
from editcheck.lookup.index import Index
from editcheck.lookup.known import Known
from editcheck.lookup.known_dates import day_of, published_on
from editcheck.lookup.within import touching
from editcheck.reading.amounts.tokens import tokens
from editcheck.reading.dates.calendar import When
from editcheck.reading.model import Date, Reading
from editcheck.reading.sanctions import COURT

HEARD = frozenset(("heard", "told"))
"""What a court that is named did on the day that a sentence tells."""
MOST = 100
"""Of more days nobody can tell which of them is meant."""
AROUND = 400
"""So many characters on each side of a day may tell what was done on it."""


def other_day(date: Date, reading: Reading, index: Index) -> Known[Date] | None:
    """A day that the sources tell of a sentence or of a court, where all of them are other days of the week.

    What is still to come when a source was published is no day on which somebody was sentenced.
    """
    sentence = sentence_at(reading, date.start)
    if sentence is None or date.value or date.weekday is None:
        return None
    start, end = max(sentence.start, date.start - AROUND), min(sentence.end, date.end + AROUND)
    sentenced = any(penalty.given for penalty in touching(reading.penalties, start, end))
    around = reading.text[start:end]
    heard = "Court" in around and any(token.word in HEARD for token in tokens(around))
    if not sentenced and not heard:
        return None
    told = [(known, day) for known, day in _told_of_courts(index) if not (sentenced and _is_to_come(known, day))]
    if any(day.weekday == date.weekday for _, day in told):
        return None
    found = [known for known, _ in told]
    found.sort(key=lambda known: not any(its.item.given for its in index.penalties.get(known.passage.number, ())))
    return found[0] if found else None


@lru_cache(maxsize=4)
def _told_of_courts(index: Index) -> tuple[tuple[Known[Date], When], ...]:
    """The weekdays that the sources tell in sentences about a court, or about what somebody was given.

    None where they tell of so many that any other day may be one of them.
    """
    found: list[tuple[Known[Date], When]] = []
    for number, claims in index.dates.items():
        of_court = any(token.word in COURT for token in tokens(index.passages[number].text))
        if of_court or any(known.item.given for known in index.penalties.get(number, ())):
            found += [(known, day) for known in claims if (day := day_of(known)).weekday is not None]
            if len(found) > MOST:
                return ()
    return tuple(found)


def _is_to_come(known: Known[Date], day: When) -> bool:
    """Whether a day is later than its source."""
    own = published_on(known)
    return bool(own and day.exact and day.exact > own)
