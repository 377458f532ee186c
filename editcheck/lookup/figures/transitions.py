"""Changes told the other way round (26,000 seats, down from 34,500) or by a word that the amounts contradict."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from editcheck.lookup.figures.crossed import places
from editcheck.lookup.index import Index
from editcheck.lookup.known import Known
from editcheck.lookup.values import comparable
from editcheck.lookup.verdict import Verdict
from editcheck.lookup.within import touching
from editcheck.named_tuple import NamedTuple
from editcheck.reading.amounts.units import in_base
from editcheck.reading.model import Figure, Quantity, Reading

HEDGE = "(?:about |around |nearly |just |some )?"
FROM = rf"\bfrom {HEDGE}$"
TO = rf"(?: \w+){{0,2}} to {HEDGE}"
BACK = rf"(?: [\w’'-]+){{0,4}},?(?: (?:(?:compared|up|down|a rise|a fall) )?from| instead of) {HEDGE}"
COMPARED = rf"(?: [\w’'-]+){{0,4}},? (?:compared (?:with|to)|against) {HEDGE}"
EARLIER = r"[^.;,]{0,24} (?:earlier|before|previously|last year)\b"
"""What stands behind the second of two amounts that are compared, where it is that of a time before."""
LINKS = (" from ", " instead of ", "compared ", " against ")
"""Where a sentence has none of these, it tells no change."""
WORD = rf"[,(–—] ?(up|down) from {HEDGE}$"
WITHIN = 40
"""So many characters before a figure are searched for that."""
MOST = 8
"""So many figures before it are looked at: that of which it tells the change must be the only one of its kind."""
OPPOSITE = {"up": "down", "down": "up"}


class Change(NamedTuple):
    """An amount before and after."""

    before: Figure
    after: Figure


def wrong_changes(reading: Reading, index: Index) -> dict[int, Verdict]:
    """The verdicts on the changes that are told wrongly, outside quotations, by where a figure of theirs begins."""
    found: dict[int, Verdict] = {}
    for sentence in reading.sentences:
        if not any(link in sentence.text for link in LINKS) or index.has_sentence(sentence.text):
            continue
        if touching(reading.quotations, sentence.start, sentence.end):
            continue
        figures = touching(reading.figures, sentence.start, sentence.end)
        told = [*changes(reading.text, figures)]
        for change, word, start in _by_word(reading.text, figures, told) if " from " in sentence.text else ():
            if contradicted := _contradicted(reading.text, change, word, start, index):
                found[change.before.start if start < change.before.start else change.after.start] = contradicted
        for change in told:
            if known := _reversed(change, index):
                found[change.after.start] = _turned(change.after, known, index)
    return found


def _turned(figure: Figure, known: Known[Figure], index: Index) -> Verdict:
    """The verdict on a change that the draft tells the other way round."""
    expected = " ".join(known.item.text.split())
    detail = f", and {figure.text} is what it was before"
    return Verdict(
        "figure", figure.start, figure.end, figure.text, "contradicted", (known.evidence(index),), "value",
        figure.text, expected, detail,
    )  # fmt: skip


def changes(text: str, figures: Sequence[Figure]) -> Iterator[Change]:
    """The changes told by the figures of one sentence, which are in order."""
    for first, second in pairwise(figures):
        if not comparable(first.value, second.value) or first.value.unit in ("th", "no", "score"):
            continue
        between = text[first.end : second.start]
        if re.search(FROM, text[max(0, first.start - 24) : first.start]) and re.fullmatch(TO, between):
            yield Change(first, second)
        elif re.fullmatch(BACK, between) or (
            re.fullmatch(COMPARED, between) and re.compile(EARLIER).match(text, second.end)
        ):
            yield Change(second, first)


def _reversed(change: Change, index: Index) -> Known[Figure] | None:
    """The source's figure in place of the later one, where the sources tell the change the other way round only."""
    found = None
    for number in index.figures_worth.get(_worth(change.after), ()):
        claims = index.figures[number]
        passage = claims[0].passage
        placed = [
            claim.item._replace(start=claim.item.start - passage.start, end=claim.item.end - passage.start)
            for claim in claims
        ]
        for other in changes(passage.text, placed):
            if _same(other.before, change.before) and _same(other.after, change.after):
                return None
            if _same(other.before, change.after) and _same(other.after, change.before):
                found = claims[placed.index(other.after)]
    return found


def _worth(figure: Figure) -> tuple[str, Decimal]:
    value = in_base(figure.value)
    return value.unit, value.low


def _same(one: Figure, other: Figure) -> bool:
    return _plain(one.value) == _plain(other.value)


def _plain(value: Quantity) -> Quantity:
    return in_base(value)._replace(hedge="")


def _by_word(text: str, figures: Sequence[Figure], told: Sequence[Change]) -> Iterator[tuple[Change, str, int]]:
    """The changes of a sentence that a word tells, "up" or "down", and where the words begin that tell it."""
    by_word = set()
    for place, figure in enumerate(figures):
        match = re.search(WORD, text[max(0, figure.start - WITHIN) : figure.start])
        if match and figure.value.unit not in ("th", "no", "score"):
            by_word.add(figure.start)
            earlier = [one for one in figures[max(0, place - MOST) : place] if comparable(one.value, figure.value)]
            if len(earlier) == 1:
                yield Change(figure, earlier[0]), match[1], max(0, figure.start - WITHIN) + match.start(1)
    for change in told:
        if change.after.direction and change.after.start < change.before.start and change.before.start not in by_word:
            yield change, change.after.direction, change.after.start


def _contradicted(text: str, change: Change, word: str, start: int, index: Index) -> Verdict | None:
    """The verdict on a change whose word, which begins at `start`, its own amounts contradict.

    Both amounts must be the sources', as otherwise it is not known that the word is wrong.
    """
    before, after = in_base(change.before.value), in_base(change.after.value)
    turned = after.high < before.low if word == "up" else after.low > before.high
    known = places(index, change.before) if turned else []
    if not known or not places(index, change.after):
        return None
    end = change.before.end if start < change.before.start else change.after.end
    told, more = " ".join(text[start:end].split()), "more" if word == "down" else "less"
    said = told if told.startswith(word) else f"{word} to {change.after.text}"
    return Verdict(
        "figure", start, end, text[start:end], "contradicted", (known[0].evidence(index),), "direction",
        said, said.replace(word, OPPOSITE[word], 1), f", as {change.after.text} is {more} than {change.before.text}",
    )  # fmt: skip
