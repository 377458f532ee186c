"""How much of what a draft's sentence tells stands in each passage of the sources and in the sentences beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from editcheck.lookup.index import Index

BESIDE = ((0, 1.0), (-1, 0.5), (1, 0.5), (-2, 0.25), (2, 0.25))
"""What a word counts for a passage in which it stands, and for those one and two sentences off."""


def coverage(index: Index, stems: Mapping[str, float]) -> dict[int, float]:
    """The share, 0 to 1, of the weighted stems that each passage has, by the passage's number.

    Stems that stand in the sentences beside a passage count for a part. Passages that have nothing are left out.
    """
    total = sum(stems.values())
    found: defaultdict[int, float] = defaultdict(float)
    for stem, weight in stems.items():
        best: dict[int, float] = {}
        for number in index.numbers(stem):
            for step, share in BESIDE:
                near = number + step
                if (
                    best.get(near, 0) < share
                    and 0 <= near < len(index.passages)
                    and index.passages[near].source is index.passages[number].source
                ):
                    best[near] = share
        for number, share in best.items():
            found[number] += weight * share / total
    return dict(found)


def best(found: Mapping[int, float], count: int) -> list[int]:
    """The numbers of the passages with the highest share, best first."""
    return sorted(found, key=lambda number: (-found[number], number))[:count]
