"""Runs of a spam trade's words."""

from collections.abc import Iterator

from editcheck.checks.places import Line
from editcheck.checks.spam.disguises import disguised, misspelt
from editcheck.checks.spam.trades import LEADING, LINKING, OPENERS, SELLING, TRAILING, Term, pairs, singular, term
from editcheck.named_tuple import NamedTuple
from editcheck.reading.vocabulary import frequent
from editcheck.reading.words import FUNCTION_WORDS, IRREGULAR

ADDRESSED = frozenset("you your my me".split())
"""A phrase with one of these speaks to its reader."""
JOINING = LINKING - ADDRESSED - frozenset("for with x &".split())
"""Small words that are rare in lists of keywords."""
SELDOM = 9001
"""So many words are frequent, and none of them is another in disguise."""
OFFERED = frozenset(("sale", "hire"))
"""What follows "for" where something is offered."""


TOLD = frozenset(
    """
    take do connect invest chat bet meet hack erase follow boost spin date cheat spy trade shed unlock bypass stream
    send grow start find enjoy see gamble get""".split()
)
"""What a pitch tells its reader to do, in words that an article has every day."""
POINTING = frozenset("my your our a the any some on at in with into".split())
"""What may stand between such a word and what is sold."""

UNCOUNTED = LINKING | TOLD | POINTING


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
    common = frequent(SELDOM)
    for at, key in enumerate(line.keys):
        if key not in common and found[at] is None and line.words[at].text.islower():
            found[at] = disguised(key) or (misspelt(key) if _beside_term(line, found, at) else None)
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
        while last - at > 1 and _leads_on(line, last):
            last -= 1  # it goes with the words that follow
        while last - at > 1 and found[last - 1] is None:
            last -= 1  # small words stand inside only
        yield from _phrase(line, found, _told(line, at), last)
        at = max(last, at + 1)


def _told(line: Line, first: int) -> int:
    """Where a phrase begins that a verb before it tells the reader to do something with, as in "do my homework"."""
    at = first - 1
    if at > 0 and line.keys[at] in POINTING:
        at -= 1
    told = at >= 0 and line.keys[at] in TOLD and line.words[at].text.islower()
    if at > 0 and line.keys[at - 1] in FUNCTION_WORDS and line.keys[at - 1] not in ("and", "or"):
        return first  # a verb of the sentence itself
    return at if told and all(_close(line, other) for other in range(at, first)) else first


def _beside_term(line: Line, found: list[Term | None], at: int) -> bool:
    """Whether right beside a word stands one that says something."""
    before = at > 0 and found[at - 1] and _close(line, at - 1)
    return bool(before or (at + 1 < len(found) and found[at + 1] and _close(line, at)))


def _leads_on(line: Line, last: int) -> bool:
    """Whether the last word before a place goes with those after it, as in "near the quay"."""
    if last == len(line.keys) or not _close(line, last - 1) or line.keys[last - 2] == "for":
        return False
    return line.keys[last - 1] in LEADING or (line.keys[last - 1] == "near" and line.keys[last] not in ADDRESSED)


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

    Two small words, or one word that says nothing, may stand between two that do, unless these are of two trades.
    """
    last = at = first + 1
    trades = _trade(found[first])
    while at < len(found) and _close(line, at - 1):
        if found[at] is not None:
            if not JOINING.isdisjoint(line.keys[last:at]) and trades and not trades >= _trade(found[at]):
                break
            trades |= _trade(found[at])
            last = at + 1
        elif at - last >= (2 if line.keys[at] in LINKING else 1) or not _may_stand_between(line, at):
            break
        at += 1
    return last


def _trade(known: Term | None) -> frozenset[str]:
    """The trade of a word, none for those of every pitch."""
    return frozenset((known.trade,)) if known and known.trade else frozenset()


def _within(line: Line, found: list[Term | None], first: int, last: int) -> tuple[int, int]:
    """A run without the words at its ends that belong to the sentence around."""
    if last - first > 2 and line.keys[first + 1] in SELLING and line.keys[first] not in OPENERS:
        first += 1  # what tells the reader to buy stands at the head
    while last - first > 1 and found[last - 1] is None:
        last -= 1
    while last - first > 1 and found[first] is None and line.keys[first] not in TOLD:
        first += 1
    if line.keys[last - 1] == "near" and line.keys[last : last + 1] == ("me",):
        last += 1
    return first, last


def _may_stand_between(line: Line, at: int) -> bool:
    key = line.keys[at]
    if key in LINKING or key[0].isdigit():
        return True
    return (
        line.words[at].text.islower()
        and key not in FUNCTION_WORDS
        and key != "like"
        and not key.endswith("ed")
        and key not in IRREGULAR
    )


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
    opener = line.keys[first] in OPENERS or line.keys[first] in TOLD
    pitch = len(said) - 1 - company
    addressed = not ADDRESSED.isdisjoint(line.keys[first:last])
    offered = any(line.keys[at] in OFFERED and line.keys[at - 1] == "for" for at in range(first + 1, last))
    pitch += offered
    if loudest.weight < 3 and len(said) + addressed < (2 if loudest.weight > 1 else 3):
        return
    if loudest.weight == 1 and not company and pitch < (2 if line.keys[first] in SELLING else 3):
        return
    joined = sum(key in JOINING for key in line.keys[first:last])  # which lists of keywords have not
    joined += not (pitch or addressed) and (joined > 0 or "for" in line.keys[first:last])
    strange = sum(
        found[at] is None and line.keys[at] not in UNCOUNTED and not line.keys[at][0].isdigit()
        for at in range(first, last)
    )
    strength = loudest.weight + min(3, company) + min(3, pitch) + opener + addressed - 2 * joined - strange
    first, last = _within(line, found, first, last)
    yield Phrase(first, last, loudest.trade, tuple(of_trades), strength, loudest.weight, opener)
