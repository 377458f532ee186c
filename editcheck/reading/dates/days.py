"""Days, and months: Tuesday 14 July 2026, July 14, in July, 2026-07-14."""

from __future__ import annotations

import re
from collections.abc import Sequence

from editcheck.reading.amounts.number_words import ORDINALS, SUFFIXES
from editcheck.reading.amounts.tokens import Token
from editcheck.reading.dates.calendar import MONTHS, WEEKDAYS, When
from editcheck.reading.dates.found import ABBREVIATED, Read, behind_of, made, near
from editcheck.reading.dates.relative import PARTS_OF_DAY
from editcheck.reading.model import Date

ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)")
SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)")
ANOTHER_DAY = (" and ", " to ", "-", "–")
DAYS_OF_A_YEAR = r"(?: and | to |[-–])\d{1,2}, (?P<year>[12]\d{3})\b"
"""What goes on behind the first of two days: "Sept. 7 and 8, 2024"; only their month and year are told as a date."""
MOST_LISTED = 12
"""So many days of one month are told in a list at most."""
FOUR_DIGITS = re.compile("[12][0-9]{3}")
MONTH_AFTER = frozenset(
    """in since by until till of from to during early late before after mid through between and last next this on
    every each around past""".split()
)
AMBIGUOUS = frozenset(("may", "march", "mar", "jan", "dec", "sep", "jun", "second", "august"))


def in_digits(text: str, run: list[Token], at: int) -> Read | None:
    """2026-07-14, 14/7/2026; where the day and the month may stand either way round, only the year is known."""
    token = run[at]
    if match := ISO.match(text, token.start):
        year, month, day = map(int, match.groups())
        if 1 <= month <= 12 and 1 <= day <= 31:
            return made(text, run, (at, behind_of(run, at, match.end())), When(year, month, day), match.end())
    if match := SLASHED.match(text, token.start):
        one, two, year = map(int, match.groups())
        if max(one, two) <= 31 and min(one, two) <= 12 and year >= 1000:
            unsure = one <= 12 and two <= 12 and one != two  # the day first or the month first
            known = When(year) if unsure else When(year, min(one, two), max(one, two))
            return made(text, run, (at, behind_of(run, at, match.end())), known, match.end())
    return None


def day_of_month(run: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The day of a month that the token at `at` tells, and the token behind it."""
    word = run[at].word
    if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31:
        suffixed = at + 1 < len(run) and run[at + 1].word in SUFFIXES and run[at + 1].start == run[at].end
        return int(word), at + 1 + suffixed
    if word in ORDINALS:
        return ORDINALS[word], at + 1
    return None


def from_weekday(text: str, run: list[Token], at: int) -> Read:
    """A weekday, with the day and month that follow it or the part of the day: Tuesday 14 July, Friday night."""
    weekday, behind = WEEKDAYS[run[at].word], at + 1
    ahead = behind
    if ahead < len(run) and run[ahead].word == "the" and near(text, run, ahead):
        ahead += 1
    if ahead < len(run) and near(text, run, ahead):
        if run[ahead].word in MONTHS:
            read_here = from_month(text, run, ahead, None, at)
            if read_here and "-" in read_here[0].value:
                return _with_weekday(read_here, weekday)
        day = day_of_month(run, ahead)
        if day:
            month = day[1] + (1 if day[1] < len(run) and run[day[1]].word == "of" else 0)
            if month < len(run) and run[month].word in MONTHS and near(text, run, month, 4):
                read_here = from_month(text, run, month, day[0], at)
                if read_here:
                    return _with_weekday(read_here, weekday)
            if listed := of_list(text, run, day[1]):
                return _with_weekday(made(text, run, (at, day[1]), listed._replace(day=day[0])), weekday)
    if behind < len(run) and run[behind].word in PARTS_OF_DAY and near(text, run, behind):
        behind += 1
    return made(text, run, (at, behind), When(weekday=weekday))


def of_list(text: str, run: list[Token], at: int) -> When | None:
    """The month, and the year if it is told, of a day that others follow: 5, 6 and Sunday 7 July; None where none is.

    `at` is the token behind the day.
    """
    for _ in range(MOST_LISTED):
        if at >= len(run) or text[run[at - 1].end : run[at].start].strip() not in ("", ","):
            return None
        at += run[at].word in ("and", "or")
        at += at < len(run) and run[at].word in WEEKDAYS
        day = day_of_month(run, at) if at < len(run) and run[at].word[0].isdecimal() else None
        if day is None:
            return None
        at = day[1]
        if at < len(run) and run[at].word in MONTHS and near(text, run, at, 4):
            year = int(run[at + 1].word) if at + 1 < len(run) and FOUR_DIGITS.fullmatch(run[at + 1].word) else None
            return When(year, MONTHS[run[at].word])
    return None


def _with_weekday(found: Read, weekday: int) -> Read:
    date, words, places = found
    return Date(date.start, date.end, date.text, date.value, weekday), words, places


def from_month(text: str, run: list[Token], at: int, day: int | None, first: int) -> Read | None:
    """A month, with the day that stood before it or the one that follows, and a year."""
    month, behind = MONTHS[run[at].word], at + 1
    gap = ABBREVIATED if text[run[at].end : run[at].end + 1] == "." else 2
    if day is None and behind < len(run) and len(text[run[at].end : run[behind].start]) <= gap:
        followed = day_of_month(run, behind)
        if followed and near(text, run, behind, gap) and not _counts(text, run, followed[1]):
            day, behind = followed
    year = None
    if behind < len(run) and FOUR_DIGITS.fullmatch(run[behind].word) and near(text, run, behind, gap):
        year, behind = int(run[behind].word), behind + 1
    if day is not None and year is None and text.startswith(ANOTHER_DAY, run[behind - 1].end):
        days = re.compile(DAYS_OF_A_YEAR).match(text, run[behind - 1].end)
        if days:
            return made(text, run, (first, behind_of(run, behind, days.end())), When(int(days["year"]), month))
    if day is None and year is None and not _month_alone(text, run, at):
        return None
    return made(text, run, (first, behind), When(year, month, day))


def _counts(text: str, run: list[Token], at: int) -> bool:
    """Whether the number before the token counts something ("In May 12 people …") and is no day."""
    return at < len(run) and text[run[at - 1].end : run[at].start] == " " and run[at].word in ("people", "per", "of")


def _month_alone(text: str, run: list[Token], at: int) -> bool:
    word = run[at].word
    capital = text[run[at].start].isupper()
    before = run[at - 1].word if at else ""
    if word in AMBIGUOUS:
        return capital and before in MONTH_AFTER and len(word) > 2
    return len(word) > 3 and (capital or before in MONTH_AFTER or not text[:400].strip()[:200].isupper())
