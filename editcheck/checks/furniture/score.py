"""How likely it is that a line is page furniture."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from editcheck.checks.furniture.features import Features, neighbourhood

ALONE, TOGETHER = "weights.txt", "weights-together.txt"
"""The weights of a line's features by themselves, and beside what is thought of the lines around."""


def chances(features: Sequence[Features]) -> list[float]:
    """For each line of a document, given as its features, the chance, 0 to 1, that it is no part of the article."""
    first = [_chance(found, ALONE) for found in features]
    around = neighbourhood(first)
    return [_chance(found | near, TOGETHER) for found, near in zip(features, around, strict=True)]


def _chance(features: Features, file: str) -> float:
    weights = _weights(file)
    total = weights["base"] + math.fsum(weights.get(feature, 0.0) for feature in features)
    return 1 / (1 + math.exp(-total))


@cache
def _weights(file: str) -> dict[str, float]:
    text = (Path(__file__).parent / file).read_text(encoding="utf-8")
    pairs = (line.split() for line in text.splitlines() if line and line[0] != "#")
    return {name: float(weight) for name, weight in pairs}
