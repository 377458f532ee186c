"""Runs of a spam trade's words."""

from collections.abc import Iterator
from typing import NamedTuple

from editcheck.checks.places import Line
from editcheck.checks.spam.trades import LINKING, OPENERS, SELLING, Term, singular, term
from editcheck.reading.words import FUNCTION_WORDS

ADDRESSED = frozenset("you your my me".split())
"""A phrase with one of these speaks to its reader."""


class Phrase(NamedTuple):
    """Words `first` to `last` (exclusive) of a line that a trade would write; `words` are those of the trade.

    `strength` is what they say together; `opener`: it begins by telling the reader what to do.
    """

    first: int
    last: int
    trade: str
    words: tuple[str, ...]
    strength: int
    opener: bool


def phrases(line: Line) -> Iterator[Phrase]:
    """The runs of words of a line that say something for a trade, small words among them included."""
    found = [term(key) for key in line.keys]
    at = 0
    while at < len(found):
        if found[at] is None:
            at += 1
            continue
        last = _end(line, found, at)
        yield from _phrase(line, found, at, last)
        at = last


def _end(line: Line, found: list[Term | None], first: int) -> int:
    """Where the run that begins here ends: after its last word that says something.

    Two small words, or one word that says nothing, may stand between two that do.
    """
    last = at = first + 1
    while at < len(found) and _close(line, at - 1):
        if found[at] is not None:
            last = at + 1
        elif at - last >= (2 if line.keys[at] in LINKING else 1) or not _may_stand_between(line, at):
            break
        at += 1
    return last


def _may_stand_between(line: Line, at: int) -> bool:
    key = line.keys[at]
    return key in LINKING or (line.words[at].text.islower() and key not in FUNCTION_WORDS and not key.endswith("ed"))


def _close(line: Line, at: int) -> bool:
    """Whether only a space or a hyphen stands between a word and the next."""
    return line.words[at + 1].start - line.words[at].end == 1


def _phrase(line: Line, found: list[Term | None], first: int, last: int) -> Iterator[Phrase]:
    said = {singular(line.keys[at]): known for at in range(first, last) if (known := found[at]) is not None}
    of_trades = {word: known for word, known in said.items() if known.trade}
    if not of_trades:
        return
    loudest = max(of_trades.values(), key=lambda known: known.weight)
    company = sum(known.trade == loudest.trade for known in of_trades.values()) - 1
    opener = line.keys[first] in OPENERS
    pitch = len(said) - 1 - company
    addressed = not ADDRESSED.isdisjoint(line.keys[first:last])
    if loudest.weight < 3 and len(said) + addressed < (2 if loudest.weight > 1 else 3):
        return
    if loudest.weight == 1 and not company and pitch < (2 if line.keys[first] in SELLING else 3):
        return
    strength = loudest.weight + min(3, company) + min(3, pitch) + opener + addressed
    yield Phrase(first, last, loudest.trade, tuple(of_trades), strength, opener)
