"""Dates that cannot be: a weekday that does not fit, a day that no month has. No source is needed to know it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.kind import Draft, Hit
from editcheck.reading.dates.calendar import MONTH_NAMES, WEEKDAY_NAMES, When, possible, when
from editcheck.reading.dates.read import published

HALF_A_YEAR = datetime.timedelta(days=183)


def check(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each date that the calendar does not have."""
    for date in draft.reading.dates:
        told = when(date.value, date.weekday)
        if told.month is None or told.day is None:
            continue
        if not possible(told.month, told.day, told.year):
            place = f"{told.day} {MONTH_NAMES[told.month - 1]}"
            year = f" in {told.year}" if told.year and possible(told.month, told.day) else ""
            yield Hit(date.start, date.end, values={"detail": f"there is no {place}{year}"})
        elif date.weekday is not None:
            day = told.exact or _nearest(told, published(draft.reading))
            if day and day.weekday() != date.weekday:
                expected = WEEKDAY_NAMES[day.weekday()]
                found = f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}"
                tense = "is" if published(draft.reading) is None else _tense(day, published(draft.reading))
                yield Hit(date.start, date.end, expected=expected, values={"detail": f"{found} {tense} a {expected}"})


def _nearest(told: When, published: datetime.date | None) -> datetime.date | None:
    """The day meant where no year is told: the one nearest to the date of the text, if that is known."""
    if published is None or told.month is None or told.day is None:
        return None
    for year in (published.year, published.year - 1, published.year + 1):
        if possible(told.month, told.day, year):
            day = datetime.date(year, told.month, told.day)
            if abs(day - published) <= HALF_A_YEAR:
                return day
    return None


def _tense(day: datetime.date, published: datetime.date | None) -> str:
    return "was" if published and day < published else "is"
