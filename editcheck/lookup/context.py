"""How much of what a draft's sentence tells stands in each passage of the sources and in the sentences beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from heapq import nlargest
from operator import neg

from editcheck.lookup.index import Index
from editcheck.reading.words import content_stems

BESIDE = ((-1, 0.5), (1, 0.5), (-2, 0.25), (2, 0.25))
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
    beside = _beside(index)
    shares: dict[int, float] = {}
    for number in numbers:
        for near, share in beside[number]:
            if shares.get(near, 0) < share:
                shares[near] = share
    for number in numbers:
        shares[number] = 1.0
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


@lru_cache(maxsize=8)
def _beside(index: Index) -> tuple[tuple[tuple[int, float], ...], ...]:
    """The passages beside each passage in the same source, and what a word of it counts for them."""
    owners = [passage.source.id for passage in index.passages]
    return tuple(
        tuple(
            (number + step, share)
            for step, share in BESIDE
            if 0 <= number + step < len(owners) and owners[number + step] == owner
        )
        for number, owner in enumerate(owners)
    )


def best(found: Mapping[int, float], count: int) -> list[int]:
    """The numbers of the passages with the highest share, best first."""
    return [-number for _, number in nlargest(count, zip(found.values(), map(neg, found), strict=True))]
