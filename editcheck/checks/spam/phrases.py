"""Runs of a spam trade's words."""

from collections.abc import Iterator

from editcheck.checks.places import Line
from editcheck.checks.spam.trades import LEADING, LINKING, OPENERS, SELLING, TRAILING, Term, pairs, singular, term
from editcheck.named_tuple import NamedTuple
from editcheck.reading.words import FUNCTION_WORDS

ADDRESSED = frozenset("you your my me".split())
"""A phrase with one of these speaks to its reader."""


class Phrase(NamedTuple):
    """Words `first` to `last` (exclusive) of a line that a trade would write; `words` are those of the trade.

    `strength` is what they say together, `loudest` what the loudest says alone; `opener`: it begins by telling the
    reader what to do.
    """

    first: int
    last: int
    trade: str
    words: tuple[str, ...]
    strength: int
    loudest: int
    opener: bool


def phrases(line: Line) -> Iterator[Phrase]:
    """The runs of words of a line that say something for a trade, small words among them included."""
    found = [term(key) for key in line.keys]
    if not pairs().isdisjoint(line.keys):
        _join_pairs(line, found)
    at = 0
    while at < len(found):
        if found[at] is None:
            at += 1
            continue
        last = _end(line, found, at)
        while last - at > 1 and line.keys[at] in TRAILING and at > 0 and _close(line, at - 1):
            at += 1  # it goes with the words before
        while last - at > 1 and line.keys[last - 1] in LEADING and last < len(found) and _close(line, last - 1):
            last -= 1  # it goes with the words that follow
        yield from _phrase(line, found, at, last)
        at = max(last, at + 1)


def _join_pairs(line: Line, found: list[Term | None]) -> None:
    """Give two words that are one term together (term paper, payday loan) what it says, unless each says more."""
    for at in range(len(found) - 1):
        joined = _joined(line, at) if line.keys[at] in pairs() else None
        if joined and all(alone is None or alone.weight <= joined.weight for alone in found[at : at + 2]):
            found[at : at + 2] = (joined, joined)


def _joined(line: Line, at: int) -> Term | None:
    """What a word and the next say as one term."""
    return term(f"{line.keys[at]}-{line.keys[at + 1]}") if _close(line, at) else None


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
    if key in LINKING:
        return True
    return line.words[at].text.islower() and key not in FUNCTION_WORDS and key != "like" and not key.endswith("ed")


def _close(line: Line, at: int) -> bool:
    """Whether only a space or a hyphen stands between a word and the next."""
    return line.words[at + 1].start - line.words[at].end == 1


def _phrase(line: Line, found: list[Term | None], first: int, last: int) -> Iterator[Phrase]:
    said = {
        singular(line.keys[at]): known
        for at in range(first, last)
        if (known := found[at]) is not None and not (at > first and known is found[at - 1] and _joined(line, at - 1))
    }
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
    joined = not addressed and not LINKING.isdisjoint(line.keys[first:last])  # which lists of keywords have not
    strength = loudest.weight + min(3, company) + min(3, pitch) + opener + addressed - joined
    yield Phrase(first, last, loudest.trade, tuple(of_trades), strength, loudest.weight, opener)
