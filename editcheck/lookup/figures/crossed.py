"""Two figures told together, each of what the sources tell of the other: farms use 18%, and cities 71%."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, product

from editcheck.lookup.index import Index
from editcheck.lookup.known import Known
from editcheck.lookup.values import comparable
from editcheck.lookup.within import touching
from editcheck.named_tuple import NamedTuple
from editcheck.reading.amounts.units import in_base
from editcheck.reading.model import Figure, Reading
from editcheck.reading.words import content_stems

JOINTS = (
    r";|\b(?:while|whereas|but)\b|\b(?:compared (?:with|to)|against|versus)(?=(?: [\w’'$£€]+){0,3} ?$)",
    r"\band\b",
    r",",
)
"""What parts two things that are told beside each other, what parts them most first."""
MOST = 4
"""So many places where the sources have a figure are looked at, and so many figures of a sentence."""
APART = 2
"""So many sentences a source may have from the one figure to the other."""


class Crossed(NamedTuple):
    """A figure of the draft and the other one, the source's own for that thing, and its figure that is the draft's."""

    figure: Figure
    other: Figure
    meant: Known[Figure]
    same: Known[Figure]


Side = tuple[frozenset[str], frozenset[str]]
"""The stems on the side of the one figure, and on that of the other."""


def crossed(reading: Reading, index: Index) -> Iterator[Crossed]:
    """The figures in each other's place, outside quotations."""
    for one, other, sides in _pairs(reading, index):
        found = _crossed(index, sides, places(index, one), places(index, other))
        if found:
            yield Crossed(one, other, found[1], found[0])
            yield Crossed(other, one, found[0], found[1])


def _pairs(reading: Reading, index: Index) -> Iterator[tuple[Figure, Figure, Side]]:
    """Figures of one kind that are told one after the other, in one sentence or alone in two, and their sides."""
    told: list[list[Figure]] = []
    for sentence in reading.sentences:
        quoted = touching(reading.quotations, sentence.start, sentence.end)
        figures = touching(reading.figures, sentence.start, sentence.end)
        figures = [] if quoted or index.has_sentence(sentence.text) else figures
        for number, (one, other) in enumerate(pairwise(figures)):
            if one.value != other.value and comparable(one.value, other.value):
                near = figures[max(0, number - 1) : number + 3]
                sides = _sides(reading.text, (sentence.start, sentence.end), near, one, other)
                if sides:
                    yield one, other, sides
        told.append(figures)
    for (before, first), (after, second) in pairwise(zip(reading.sentences, told, strict=True)):
        for one, other in product(_only_ones(first), _only_ones(second)):
            if comparable(one.value, other.value) and one.value != other.value:
                side = _stems(reading.text, before.start, one, before.end)
                yield one, other, (side, _stems(reading.text, after.start, other, after.end))


def _only_ones(figures: Sequence[Figure]) -> list[Figure]:
    """The figures of a sentence that are the only ones of their kind in it, where it has but a few."""
    if len(figures) > MOST:
        return []
    return [one for one in figures if sum(comparable(one.value, other.value) for other in figures) == 1]


def places(index: Index, figure: Figure) -> list[Known[Figure]]:
    """Where the sources have a figure's number of its kind."""
    value = in_base(figure.value)
    numbers = dict.fromkeys(index.figures_worth.get((value.unit, value.low), ()))
    claims = (claim for number in numbers for claim in index.figures[number])
    return [*islice((claim for claim in claims if in_base(claim.item.value)[:3] == value[:3]), MOST)]


def _crossed(
    index: Index, mine: Side, first: Sequence[Known[Figure]], second: Sequence[Known[Figure]]
) -> tuple[Known[Figure], Known[Figure]] | None:
    """The places of the two figures in a source that has them the other way round; None where one has them so."""
    found = None
    for one, other in product(first, second):
        its = _sides_in_source(one, other)
        if its is None:
            continue
        own = [mine[0] - mine[1], mine[1] - mine[0]]
        there = [its[0] - its[1], its[1] - its[0]]
        straight = sum(map(index.weight, (own[0] & there[0]) | (own[1] & there[1])))
        across = own[0] & there[1], own[1] & there[0]
        weight = sum(map(index.weight, across[0] | across[1]))
        if straight > weight or (straight and one.passage.source is not other.passage.source):
            return None
        if all(across) and not all(side & its_side for side, its_side in zip(own, there, strict=True)):
            found = found or (one, other)
    return found


def _sides_in_source(one: Known[Figure], other: Known[Figure]) -> Side | None:
    mine, its = one.passage, other.passage
    if mine.source is its.source and abs(mine.number - its.number) > APART:
        return None
    if mine is not its:
        return _alone(one), _alone(other)
    pair = [item._replace(start=item.start - mine.start, end=item.end - mine.start) for item in (one.item, other.item)]
    ordered = sorted(pair)
    sides = _sides(mine.text, (0, len(mine.text)), ordered, *ordered)
    return sides if sides is None or ordered[0] is pair[0] else (sides[1], sides[0])


def _alone(known: Known[Figure]) -> frozenset[str]:
    """What a sentence of a source tells of its figure."""
    passage = known.passage
    figure = known.item._replace(start=known.item.start - passage.start, end=known.item.end - passage.start)
    return _stems(passage.text, 0, figure, _comma(passage.text, figure, len(passage.text)))


def _sides(text: str, place: tuple[int, int], figures: Sequence[Figure], one: Figure, other: Figure) -> Side | None:
    """What stands on each figure's side of the joint between them; None where nothing parts them."""
    joint = _joint(text, one, other)
    if joint is None:
        return None
    start, end = place
    for before, after in pairwise(figures):
        if after is one:
            start = _joint(text, before, after) or before.end
        elif before is other:
            end = _joint(text, before, after) or after.start
    return _stems(text, start, one, joint), _stems(text, joint, other, _comma(text, other, end))


def _comma(text: str, figure: Figure, end: int) -> int:
    """Where what is told of a figure ends at the latest: at the comma behind it."""
    found = text.find(", ", figure.end, end)
    return found if found >= 0 else end


def _joint(text: str, one: Figure, other: Figure) -> int | None:
    for form in JOINTS:
        found = [*re.compile(form).finditer(text, one.end, other.start)]
        if found:
            return found[-1].start()
    return None


def _stems(text: str, start: int, figure: Figure, end: int) -> frozenset[str]:
    return frozenset((*content_stems(text[start : figure.start]), *content_stems(text[figure.end : end])))
