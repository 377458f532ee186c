"""Items that lie inside others."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Protocol


class Placed(Protocol):
    """Something with a place, `[start, end)`."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


def inside(item: Placed, others: Sequence[Placed]) -> bool:
    """Whether the item lies wholly in one of the others, which are sorted and do not overlap."""
    at = bisect_right(others, item.start, key=lambda other: other.start) - 1
    return at >= 0 and item.end <= others[at].end
