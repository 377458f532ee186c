"""Dates told as steps from the date of the text: last month, earlier this week, three years ago; and quarters."""

from __future__ import annotations

from editcheck.reading.amounts.number_words import SMALL
from editcheck.reading.amounts.tokens import Token
from editcheck.reading.dates.calendar import MONTHS, WEEKDAYS, When
from editcheck.reading.dates.days import AMBIGUOUS
from editcheck.reading.dates.found import Read, made, near, told_from
from editcheck.reading.dates.relative import PARTS_OF_DAY, SPANS

UNITS_AGO = frozenset("day days week weeks month months year years decade decades century centuries hour hours".split())
QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
EARLIER = frozenset(("earlier", "later"))
PARTS = frozenset("start beginning middle end rest remainder".split())
"""Parts of a span of time: the end of the season."""


def from_step(text: str, run: list[Token], at: int) -> Read | None:
    """Read "last month", next Friday, this year, earlier this week."""
    behind = at + 1
    if run[at].word in ("earlier", "later"):
        if behind >= len(run) or run[behind].word != "this":
            return None
        behind += 1
    if behind >= len(run) or not near(text, run, behind, 1):
        return None
    word = run[behind].word
    if word in WEEKDAYS:
        return told_from(text, run, at, behind + 1, WEEKDAYS[word])
    if word in SPANS or word in PARTS_OF_DAY or (word in MONTHS and word not in AMBIGUOUS | {"may"}):
        return told_from(text, run, at, behind + 1)
    if word in MONTHS and text[run[behind].start].isupper():
        return told_from(text, run, at, behind + 1)
    return None


def part(text: str, run: list[Token], at: int) -> Read | None:
    """Read "end of the season", "rest of the year"."""
    words = [token.word for token in run[at + 1 : at + 4]]
    if words[:2] != ["of", "the"] or words[-1] not in SPANS or not near(text, run, at + 3, 1):
        return None
    return told_from(text, run, at, at + 4)


def quarter(text: str, run: list[Token], at: int) -> Read | None:
    """Q3, third quarter, second-quarter."""
    word = run[at].word
    if at + 1 >= len(run):
        return None
    following = run[at + 1]
    if word == "q":
        if following.start == run[at].end and following.word in ("1", "2", "3", "4"):
            return made(text, run, (at, at + 2), When(rest=f"Q{following.word}"))
        return None
    if following.word == "quarter" and following.start - run[at].end == 1:
        return made(text, run, (at, at + 2), When(rest=f"Q{QUARTERS[word]}"))
    return None


def ago(text: str, run: list[Token], at: int) -> Read | None:
    """Read "three years ago", "a month ago"."""
    word = run[at].word
    if word not in SMALL and word not in ("a", "an") and not (word.isdecimal() and len(word) < 4):
        return None
    if at + 2 < len(run) and run[at + 1].word in UNITS_AGO and run[at + 2].word == "ago":
        return told_from(text, run, at, at + 3)
    return None
