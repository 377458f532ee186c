"""How likely it is that a line is page furniture."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from editcheck.checks.furniture.features import Features, features_of


def chances(lines: Sequence[str]) -> list[float]:
    """For each line of a document the chance, 0 to 1, that it is no part of the article."""
    return [chance(found) for found in features_of(lines)]


def chance(features: Features) -> float:
    """What the features of a line say together."""
    weights = _weights()
    total = weights["base"] + sum(weights.get(feature, 0.0) for feature in features)
    return 1 / (1 + math.exp(-total))


@cache
def _weights() -> dict[str, float]:
    text = (Path(__file__).parent / "weights.txt").read_text(encoding="utf-8")
    pairs = (line.split() for line in text.splitlines() if line and line[0] != "#")
    return {name: float(weight) for name, weight in pairs}
