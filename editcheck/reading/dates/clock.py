"""Times of day."""

from __future__ import annotations

import re

from editcheck.reading.amounts.tokens import Token
from editcheck.reading.dates.calendar import When
from editcheck.reading.dates.found import Read, behind_of, made

CLOCK = re.compile(r"(\d{1,2})[:.](\d\d)(?![\d%])")
HALF_DAY = frozenset(("am", "pm"))


def clock(text: str, run: list[Token], at: int) -> Read | None:
    """07:32, 1:34 PM, 9.40am, 8pm, 4 a.m.; a point only with am or pm behind it."""
    token = run[at]
    match = CLOCK.match(text, token.start)
    if match and int(match[1]) < 24 and int(match[2]) < 60:
        behind = behind_of(run, at, match.end())
        half, last = _half_day(text, run, behind, match.end())
        if half or text[match.start(2) - 1] == ":":
            end = _half_end(text, run, last) if half else match.end()
            return made(text, run, (at, last), _time(int(match[1]), int(match[2]), half), end)
    half, last = _half_day(text, run, at + 1, token.end)
    if half and token.word.isdecimal() and len(token.word) < 3 and int(token.word) <= 12:
        return made(text, run, (at, last), _time(int(token.word), 0, half), _half_end(text, run, last))
    return None


def _half_day(text: str, run: list[Token], at: int, end: int) -> tuple[str, int]:
    """What half of the day the token at `at`, right behind `end`, tells ("am", "pm", ""), and the token behind that."""
    if at < len(run) and run[at].start - end <= 1:
        word = run[at].word
        if word in HALF_DAY:
            return word, at + 1
        if word in ("a", "p") and text[run[at].end : run[at].end + 3].lower() == ".m.":
            return f"{word}m", at + 2
    return "", at


def _half_end(text: str, run: list[Token], behind: int) -> int:
    """Where a time ends whose last token stands before `behind`: the point of "a.m." is its own."""
    last = run[behind - 1]
    return last.end + (last.end - last.start == 1 and text[last.end : last.end + 1] == ".")


def _time(hour: int, minute: int, half: str) -> When:
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    return When(rest=f"T{hour:02}:{minute:02}")
