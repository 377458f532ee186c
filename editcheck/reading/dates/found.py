"""A date as it was found: its words, its tokens, and what stands near a token."""

from __future__ import annotations

from editcheck.reading.amounts.tokens import Token
from editcheck.reading.dates.calendar import When
from editcheck.reading.model import Date

ABBREVIATED = 3
"""The widest gap between a month and its day: "Aug. 31"."""

Read = tuple[Date, list[str], tuple[int, int]]
"""A date, the words (lower case) that a relative one is resolved by, and its tokens `[first, behind)`."""


def made(text: str, run: list[Token], span: tuple[int, int], date: When, end: int | None = None) -> Read:
    """A date of known value at the tokens `[first, behind)`; `end` where it does not end with the last of them."""
    first, behind = span
    start, end = run[first].start, run[behind - 1].end if end is None else end
    return Date(start, end, text[start:end], date.value, date.weekday), [], (first, behind)


def told_from(text: str, run: list[Token], first: int, behind: int, weekday: int | None = None) -> Read:
    """A date that is told from another one, which is resolved later, at the tokens `[first, behind)`."""
    start, end = run[first].start, run[behind - 1].end
    words = [token.word for token in run[first:behind]]
    return Date(start, end, text[start:end], "", weekday), words, (first, behind)


def near(text: str, run: list[Token], at: int, most: int = 2) -> bool:
    """Whether only spaces, commas and hyphens, `most` of them, stand before a token."""
    between = text[run[at - 1].end : run[at].start]
    return len(between) <= most and not between.strip(" ,.\u00a0-" if most == ABBREVIATED else " ,\u00a0-")


def behind_of(run: list[Token], at: int, end: int) -> int:
    """The first token from `at` on that begins at the offset `end` or behind it."""
    while at < len(run) and run[at].start < end:
        at += 1
    return at
