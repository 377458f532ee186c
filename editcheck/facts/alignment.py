"""Laying a quotation's words beside the words of a source: what is the same, and what was changed.

Runs of words that both have are found through an index of the source's words, the best chain of them is chosen
(in order, close together, counting content words most), and what lies between is compared word by word.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from editcheck.facts.wording import Wording, same_words
from editcheck.named_tuple import NamedTuple
from editcheck.reading.words import FUNCTION_WORDS

FUNCTION_WEIGHT = 0.25
"""What a function word counts; a content word counts 1."""
MOST_STEPS = 2000
"""How many places of words are looked at for one quotation; the rarest words come first."""
MOST_PLACES = 20_000
"""And how many of one word."""
MOST_WORDS = 20_000
"""How many words all runs have together, at most, beside ten times those of the quotation."""
RARE = 3
"""A word that stands in so few places leads to them by itself."""
MOST_RUNS = 60
FAR = 0.35
"""What a jump over `n` words of the source costs: this times log2(1 + n); `NEAR` where an ellipsis stands."""
NEAR = 0.1
MARGIN = 4
LONGEST_GAP = 1000
"""Stretches of more words than this that have no run in common are not compared word by word."""


class Run(NamedTuple):
    """Words that both have: `length` of them, from word `quote` of the quotation and word `source` of the source."""

    quote: int
    source: int
    length: int


class Change(NamedTuple):
    """Words `[quote, quote_end)` of the quotation stand for words `[source, source_end)` of the source."""

    quote: int
    quote_end: int
    source: int
    source_end: int


def weight(keys: Iterable[str]) -> float:
    """How much words count together."""
    return sum(FUNCTION_WEIGHT if key in FUNCTION_WORDS else 1.0 for key in keys)


def positions(keys: Sequence[str]) -> dict[str, list[int]]:
    """Where each key stands."""
    found: dict[str, list[int]] = {}
    for place, key in enumerate(keys):
        found.setdefault(key, []).append(place)
    return found


NONE = ""
"""A key that no word has."""


def shared_runs(quote: Sequence[str], source: Sequence[str], where: Mapping[str, Sequence[int]]) -> list[Run]:
    """The longest runs that a quotation shares with a source, at least two words or one rare one; best first.

    `source` ends with `NONE`; `where` tells where each key stands in it. The rarest words are looked up first, and only
    so many places, and none any more once the whole quotation was found: the work does not grow with the source.
    """
    order = sorted(range(len(quote)), key=lambda place: len(where.get(quote[place], ())))
    padded = (*quote, NONE)
    reached: dict[int, int] = {}
    found: list[Run] = []
    steps, length, whole = 0, 0, False
    for place in order:
        places = where.get(quote[place], ())
        steps += len(places)
        if found and (whole or steps > MOST_STEPS):
            break
        left, right = padded[place - 1], padded[place + 1]
        rare = len(quote) == 1 or (len(places) <= RARE and quote[place] not in FUNCTION_WORDS)
        for start in places[:MOST_PLACES]:
            if length > MOST_WORDS + 10 * len(quote):
                break
            if not rare and source[start + 1] != right and source[start - 1] != left:
                continue
            diagonal = start - place
            if reached.get(diagonal, -1) >= start:
                continue
            run = _extended(quote, source, place, start)
            length += run.length
            if rare or run.length > 1:
                reached[diagonal] = run.source + run.length - 1
                found.append(run)
                whole = whole or run.length == len(quote)
    found.sort(key=lambda run: (-weight(quote[run.quote : run.quote + run.length]), -run.length, run.source))
    return found


def _extended(quote: Sequence[str], source: Sequence[str], place: int, start: int) -> Run:
    """The run that two equal words stand in."""
    first, last, length = place, place + 1, len(quote)
    shift = start - place
    while first and first + shift and quote[first - 1] == source[first - 1 + shift]:
        first -= 1
    while last < length and quote[last] == source[last + shift]:
        last += 1
    return Run(first, first + shift, last - first)


def chained(quote: Sequence[str], runs: Sequence[Run], omissions: frozenset[int]) -> tuple[list[Run], float]:
    """The best chain of runs that follow each other in both, and its score."""
    ordered = sorted(sorted(runs, key=lambda run: -run.length)[:MOST_RUNS], key=lambda run: (run.source, run.quote))
    sums = _sums(quote)
    best: list[tuple[float, int, Run]] = []
    for number, run in enumerate(ordered):
        score, before, kept = sums[run.quote + run.length] - sums[run.quote], -1, run
        for earlier in range(number):
            ahead, _, last = best[earlier]
            overlap = max(last.quote + last.length - run.quote, last.source + last.length - run.source, 0)
            if overlap >= run.length or run.quote < last.quote:
                continue
            cut = Run(run.quote + overlap, run.source + overlap, run.length - overlap)
            gap = cut.source - last.source - last.length
            cost = (NEAR if cut.quote in omissions else FAR) * math.log2(1 + gap)
            total = ahead + sums[cut.quote + cut.length] - sums[cut.quote] - cost
            if total > score:
                score, before, kept = total, earlier, cut
        best.append((score, before, kept))
    if not best:
        return [], 0.0
    place = max(range(len(best)), key=lambda number: best[number][0])
    score = best[place][0]
    chain = []
    while place >= 0:
        chain.append(best[place][2])
        place = best[place][1]
    return chain[::-1], score


def _sums(quote: Sequence[str]) -> list[float]:
    sums = [0.0]
    for key in quote:
        sums.append(sums[-1] + (FUNCTION_WEIGHT if key in FUNCTION_WORDS else 1.0))
    return sums


def differences(quote: Wording, source: Wording, chain: Sequence[Run], limit: tuple[int, int]) -> list[Change]:
    """Every place where the two differ, ends included; `limit` is the part of the source that may be looked at.

    What stands in the source before the first and after the last common word is no difference.
    """
    found = _head(quote, source, chain[0], limit[0])
    for run, following in pairwise(chain):
        gap = Change(run.quote + run.length, following.quote, run.source + run.length, following.source)
        found += _between(quote, source, gap)
    return found + _tail(quote, source, chain[-1], limit[1])


def _head(quote: Wording, source: Wording, run: Run, limit: int) -> list[Change]:
    if not run.quote:
        return []
    begin = max(limit, run.source - run.quote - MARGIN)
    changes = _between(quote, source, Change(0, run.quote, begin, run.source))
    if changes and changes[0].quote_end == 0:
        return changes[1:]
    if changes and changes[0].quote == 0:  # no more words of the source than the quotation has stand for them
        head, most = changes[0], changes[0].quote_end
        for length in range(1, min(most + 1, head.source_end - head.source) + 1):
            if same_words(quote.keys[:most], source.keys[head.source_end - length : head.source_end]):
                return changes[1:]
        return [head._replace(source=max(head.source, head.source_end - most)), *changes[1:]]
    return changes


def _tail(quote: Wording, source: Wording, run: Run, limit: int) -> list[Change]:
    place, start = run.quote + run.length, run.source + run.length
    if place == len(quote):
        return []
    end = min(limit, start + len(quote) - place + MARGIN)
    changes = _between(quote, source, Change(place, len(quote), start, end))
    if changes and changes[-1].quote == len(quote):
        return changes[:-1]
    if changes and changes[-1].quote_end == len(quote):
        tail, most = changes[-1], len(quote) - changes[-1].quote
        for length in range(1, min(most + 1, tail.source_end - tail.source) + 1):
            if same_words(quote.keys[tail.quote :], source.keys[tail.source : tail.source + length]):
                return changes[:-1]
        return [*changes[:-1], tail._replace(source_end=min(tail.source_end, tail.source + most))]
    return changes


def _between(quote: Wording, source: Wording, gap: Change) -> list[Change]:
    """The differences of the quotation's words in a gap from the source's."""
    a, b, c, d = gap
    if a == b or c == d:
        return [gap] if a < b or c < d else []
    if d - c > b - a + 5 * MARGIN:  # a jump: the words go with what stands before it or after it
        length = b - a + MARGIN
        before = _compared(quote, source, Change(a, b, c, c + length))
        after = _compared(quote, source, Change(a, b, d - length, d))
        if _lost(before) <= _lost(after):
            return [*before, Change(b, b, c + length, d)]
        return [Change(a, a, c, d - length), *after]
    return _compared(quote, source, gap)


def _compared(quote: Wording, source: Wording, gap: Change) -> list[Change]:
    from rapidfuzz.distance import Levenshtein

    a, b, c, d = gap
    if min(b - a, d - c) > LONGEST_GAP:
        return [gap]
    found: list[Change] = []
    for code in Levenshtein.opcodes(quote.keys[a:b], source.keys[c:d]):
        if code.tag == "equal":
            continue
        change = Change(a + code.src_start, a + code.src_end, c + code.dest_start, c + code.dest_end)
        if found and found[-1].quote_end == change.quote and found[-1].source_end == change.source:
            change = Change(found[-1].quote, change.quote_end, found[-1].source, change.source_end)
            found.pop()
        found.append(change)
    return found


def _lost(changes: Sequence[Change]) -> int:
    return sum(change.quote_end - change.quote for change in changes)
