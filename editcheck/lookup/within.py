"""Items that lie inside others."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import Protocol, TypeVar

_start = attrgetter("start")


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
    at = bisect_right(others, item.start, key=_start) - 1
    return at >= 0 and item.end <= others[at].end


Item = TypeVar("Item", bound=Placed)


def touching(items: Sequence[Item], start: int, end: int) -> list[Item]:
    """The items that have a part of `[start, end)`; they are sorted and do not overlap."""
    first, behind = _span(items, start, end)
    return [*items[first:behind]]


def count(items: Sequence[Placed], start: int, end: int) -> int:
    """How many items have a part of `[start, end)`; they are sorted and do not overlap."""
    first, behind = _span(items, start, end)
    return behind - first


def _span(items: Sequence[Placed], start: int, end: int) -> tuple[int, int]:
    """Which items these are, `[first, behind)`."""
    first = max(0, bisect_right(items, start, key=_start) - 1)
    if first < len(items) and items[first].end <= start:
        first += 1
    return first, max(first, bisect_left(items, end, key=_start))
