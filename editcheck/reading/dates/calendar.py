"""Dates as values: ISO 8601, cut or left open where a text stops telling; how two of them compare."""

import datetime
import re
from functools import lru_cache

from editcheck.named_tuple import NamedTuple

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
MONTH_NAMES = """January February March April May June July August September October November December""".split()
WEEKDAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
WEEKDAYS = {name.lower(): number for number, name in enumerate(WEEKDAY_NAMES)}
VALUE = re.compile(r"(?:(\d{4})|-)(?:-(\d\d)(?:-(\d\d))?)?$")
TIME = re.compile(r"T(\d\d):(\d\d)$")
ERA = re.compile(r"\d{2,3}$")


class When(NamedTuple):
    """A date taken apart; None where it is not told. `rest` is what has no such parts: "193" (the 1930s), "Q3"."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    rest: str = ""

    @property
    def value(self) -> str:
        """ISO 8601, cut where it stops ("2024-04"); "--04-16" without a year."""
        if self.rest:
            return self.rest
        year = f"{self.year:04}" if self.year is not None else "-"
        if self.month is None:
            return year if self.year is not None else ""
        return f"{year}-{self.month:02}" + (f"-{self.day:02}" if self.day is not None else "")

    @property
    def exact(self) -> datetime.date | None:
        """The day, where it is told wholly and exists."""
        if self.year is None or self.month is None or self.day is None:
            return None
        try:
            return datetime.date(self.year, self.month, self.day)
        except ValueError:
            return None


@lru_cache(maxsize=4096)
def when(value: str, weekday: int | None = None) -> When:
    """A date's `value` and `weekday` taken apart; the weekday follows from a whole date."""
    match = VALUE.match(value)
    if not match or not value:
        return When(weekday=weekday, rest=value)
    year, month, day = (int(part) if part else None for part in match.groups())
    found = When(year, month, day, weekday)
    exact = found.exact
    return found._replace(weekday=exact.weekday()) if exact and weekday is None else found


def possible(month: int, day: int, year: int | None = None) -> bool:
    """Whether there is such a day."""
    try:
        datetime.date(2000 if year is None else year, month, day)
    except ValueError:
        return False
    return True


def of(date: datetime.date) -> When:
    """A day as a `When`."""
    return When(date.year, date.month, date.day, date.weekday())


def agree(one: When, other: When) -> bool | None:
    """Whether two dates can be the same: True or False; None where they tell nothing of each other."""
    if one.rest or other.rest:
        return _eras_agree(one, other)
    told = False
    for mine, its in ((one.year, other.year), (one.month, other.month), (one.day, other.day)):
        if mine is not None and its is not None:
            if mine != its:
                return False
            told = True
    if one.weekday is not None and other.weekday is not None:
        if one.weekday != other.weekday:
            return False
        told = True
    return True if told else None


def parts_differing(one: When, other: When) -> int:
    """How many of year, month and day differ between two dates that both tell two of them or more; else 0."""
    parts = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    told = [mine == its for mine, its in parts if mine is not None and its is not None]
    return told.count(False) if len(told) > 1 else 0


def twelve_hours_apart(one: When, other: When) -> bool:
    """Whether two times of day are one but for the half of the day: 10:52 a.m., 10:52 p.m."""
    mine, its = TIME.match(one.rest), TIME.match(other.rest)
    if not mine or not its:
        return False
    return abs(int(mine[1]) - int(its[1])) == 12 and mine[2] == its[2]


def _eras_agree(one: When, other: When) -> bool | None:
    if one.rest and other.rest:
        if one.rest[:1] == other.rest[:1] == "T" or one.rest[:1] == other.rest[:1] == "Q":
            return one.rest == other.rest
        if ERA.match(one.rest) and ERA.match(other.rest):
            return one.rest.startswith(other.rest) or other.rest.startswith(one.rest)
        return None
    era, date = (one.rest, other) if one.rest else (other.rest, one)
    if ERA.match(era) and date.year is not None:
        return f"{date.year:04}".startswith(era)
    if era[:1] == "Q" and date.month is not None:
        return (date.month + 2) // 3 == int(era[1])
    return None


def in_words(date: When) -> str:
    """A date as an editor writes it: "Friday 10 October 2025", "October 2025", "2025"."""
    if date.rest:
        return date.rest
    parts = []
    if date.weekday is not None:
        parts.append(WEEKDAY_NAMES[date.weekday])
    if date.day is not None:
        parts.append(str(date.day))
    if date.month is not None and 1 <= date.month <= 12:
        parts.append(MONTH_NAMES[date.month - 1])
    if date.year is not None:
        parts.append(str(date.year))
    return " ".join(parts)
