"""How much of what a draft's sentence tells stands in each passage of the sources and in the sentences beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from heapq import nlargest
from operator import neg

from editcheck.lookup.index import Index
from editcheck.reading.words import content_stems

NEXT, SECOND_NEXT = 0.5, 0.25
"""What a word counts for the passages one and two sentences off; it counts fully for the one in which it stands."""


def coverage(index: Index, stems: Mapping[str, float]) -> dict[int, float]:
    """The share, 0 to 1, of the weighted stems that each passage has, by the passage's number.

    Stems that stand in the sentences beside a passage count for a part. Passages that have nothing are left out.
    """
    total = sum(stems.values())
    found: defaultdict[int, float] = defaultdict(float)
    for stem, weight in stems.items():
        part = weight / total
        for number, share in _shares(index, stem).items():
            found[number] += part * share
    return dict(found)


@lru_cache(maxsize=64)
def _shares(index: Index, stem: str) -> Mapping[int, float]:
    """What a stem counts for each passage; kept for the words of the sentence at hand, as several lookups ask."""
    numbers = index.numbers(stem)
    if not numbers:
        return {}
    one_off, two_off = _beside(index)
    shares = dict.fromkeys([near for number in numbers for near in two_off[number]], SECOND_NEXT)
    shares.update(dict.fromkeys([near for number in numbers for near in one_off[number]], NEXT))
    shares.update(dict.fromkeys(numbers, 1.0))
    return shares


@lru_cache(maxsize=1024)
def clause_coverage(index: Index, clause: str) -> Mapping[int, float]:
    """How much of a clause each passage tells; the last ones asked for are kept, as several lookups ask."""
    stems = {stem: index.weight(stem) for stem in content_stems(clause)}
    return coverage(index, stems) if stems else {}


@lru_cache(maxsize=1024)
def closest_to(index: Index, clause: str) -> tuple[int, ...]:
    """The numbers of the two passages that tell most of a clause, best first."""
    return tuple(best(clause_coverage(index, clause), 2))


Numbers = tuple[tuple[int, ...], ...]


@lru_cache(maxsize=8)
def _beside(index: Index) -> tuple[Numbers, Numbers]:
    """For each passage the numbers of those in the same source that are one sentence off, and two."""
    owners = [passage.source.id for passage in index.passages]
    return _so_far_off(owners, 1), _so_far_off(owners, 2)


def _so_far_off(owners: Sequence[str], step: int) -> Numbers:
    last = len(owners) - 1
    return tuple(
        tuple(near for near in (at - step, at + step) if 0 <= near <= last and owners[near] == owner)
        for at, owner in enumerate(owners)
    )


def best(found: Mapping[int, float], count: int) -> list[int]:
    """The numbers of the passages with the highest share, best first."""
    return [-number for _, number in nlargest(count, zip(found.values(), map(neg, found), strict=True))]


@lru_cache(maxsize=4)
def made_from(index: Index, text: str) -> float:
    """The share of a draft's words of meaning that its sources have: high where it is made from them alone."""
    stems = content_stems(text)
    return sum(index.has(stem) for stem in stems) / len(stems) if stems else 0.0
