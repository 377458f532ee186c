"""How likely it is that a line is page furniture."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from editcheck.checks.furniture.features import Features, neighbourhood

WEIGHTS = Path(__file__).parent / "weights.txt"
"""For each feature of a line its weight by itself, and that beside what is thought of the lines around."""
BASE = "base"
"""The name under which the weights stand that every line has."""


def chances(features: Sequence[Features]) -> list[float]:
    """For each line of a document, given as its features, the chance, 0 to 1, that it is no part of the article."""
    weights = _weights()
    sums = [_summed(found, weights) for found in features]
    around = neighbourhood([_chance(alone) for alone, _ in sums])
    return [
        _chance(together + _summed(near, weights, base=False)[1])
        for (_, together), near in zip(sums, around, strict=True)
    ]


def _summed(features: Iterable[str], weights: dict[str, tuple[float, float]], base: bool = True) -> tuple[float, float]:
    known = [weights[feature] for feature in features if feature in weights]
    if base:
        known.append(weights[BASE])
    return math.fsum(alone for alone, _ in known), math.fsum(together for _, together in known)


def _chance(total: float) -> float:
    return 1 / (1 + math.exp(-total))


@cache
def _weights() -> dict[str, tuple[float, float]]:
    text = WEIGHTS.read_text(encoding="utf-8")
    words = text[text.index(f"\n{BASE} ") :].split()
    return dict(zip(words[::3], zip(map(float, words[1::3]), map(float, words[2::3]), strict=True), strict=True))
