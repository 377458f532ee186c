"""The dates of the sources as points in time, by when a source was published where it does not tell itself."""

from __future__ import annotations

import datetime

from editcheck.facts.model import Source
from editcheck.lookup.known import Known
from editcheck.reading.dates.calendar import When, agree, of, when
from editcheck.reading.dates.read import resolved
from editcheck.reading.model import Date


def known_when(known: Known[Date]) -> When:
    """The date of a source, resolved by when that was published where the source itself does not tell."""
    date, published = known.item, published_on(known)
    if not date.value and published:
        return resolved(date, published)
    return when(date.value, date.weekday)


def published_on(known: Known[Date]) -> datetime.date | None:
    """When the source of a date was published; None where that is not known."""
    return own_date(known.passage.source)


def own_date(source: Source) -> datetime.date | None:
    """When a source was published; None where that is not known."""
    try:
        return datetime.date.fromisoformat(source.published[:10])
    except ValueError:
        return None


def day_of(known: Known[Date], about: datetime.date | None = None) -> When:
    """When it was; a day without a year is the one that is nearest to when its source was published.

    Where that is not known, it is the one nearest to the day `about` which the sources were.
    """
    its, own = known_when(known), published_on(known) or about
    if own is None or its.day is None or its.month is None or its.year is not None:
        return its
    years = range(max(1, own.year - 1), own.year + 2)
    days = [day for year in years if (day := its._replace(year=year).exact)]
    return of(min(days, key=lambda day: abs(day - own))) if days else its


def days_from_publication(known: Known[Date]) -> int | None:
    """How many days lie between a date of a source and its publication; None where either is not known."""
    exact, published = day_of(known).exact, published_on(known)
    return abs((exact - published).days) if exact and published else None


def same_time(mine: When, known: Known[Date]) -> bool | None:
    """Whether a date can be a source's; None where they tell nothing of each other.

    "In March", in a source that was published in 2025, is no March of 2020.
    """
    its = known_when(known)
    published = published_on(known) if its.year is None and its.month is not None else None
    if published and mine.year is not None and abs(mine.year - published.year) > 1:
        return False
    return agree(mine, its)
