"""Dates told from another date: today, last month, three years ago."""

from __future__ import annotations

import datetime

from editcheck.reading.dates.calendar import MONTHS, WEEKDAYS, When, of

DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "overnight": 0}
STEPS = {"last": -1, "this": 0, "next": 1, "past": -1, "previous": -1, "coming": 1, "current": 0}
SPANS = frozenset("week month year decade century season quarter summer winter autumn spring weekend night".split())
PARTS_OF_DAY = frozenset("morning afternoon evening night lunchtime".split())
MOST_YEARS = 5000


def resolve(words: list[str], published: datetime.date) -> When | None:
    """When something was, told by the words (lower case) in a text of that date; None where that cannot be known."""
    for word in words:
        if word in DAYS:
            return _shifted(published, DAYS[word])
    step = next((STEPS[word] for word in words if word in STEPS), None)
    last = words[-1] if words else ""
    if step is None:
        return None
    if last in PARTS_OF_DAY and words[-2] in ("this", "last"):
        return _shifted(published, step)
    if last == "year":
        return When(published.year + step)
    if last == "month":
        month = published.year * 12 + published.month - 1 + step
        return When(month // 12, month % 12 + 1)
    if last in MONTHS:
        year = published.year
        if step < 0 and MONTHS[last] >= published.month:
            year -= 1
        elif step > 0 and MONTHS[last] <= published.month:
            year += 1
        return When(year, MONTHS[last])
    if last in WEEKDAYS and step < 0:
        return _shifted(published, -((published.weekday() - WEEKDAYS[last] - 1) % 7) - 1)
    return None


def years_ago(number: int, published: datetime.date) -> When | None:
    """The year so many years before."""
    if not 0 < number < MOST_YEARS or published.year - number < 1:
        return None
    return When(published.year - number)


def _shifted(published: datetime.date, days: int) -> When | None:
    try:
        return of(published + datetime.timedelta(days=days))
    except OverflowError:
        return None
