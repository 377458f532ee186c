"""Finding words again in a source that may have changed."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

LEFT_OUT = " […] "
LONG, KEPT = 200, 80
"""A stretch longer than the one, in characters, is shown with so many at either end."""


def find_near(text: str, words: str, position: int) -> tuple[int, int] | None:
    """Where the words stand in a text as whole words, nearest to a position; None where they do not stand."""
    if not words:
        return None
    found = [match.span() for match in re.finditer(rf"(?<![^\W_]){re.escape(words)}(?![^\W_])", text)]
    return min(found, key=lambda span: abs(span[0] - position), default=None)


def located(text: str, words: str, start: int, end: int) -> tuple[int, int] | None:
    """Where a stretch stands that may be given with its middle left out; None where it does not stand."""
    if 0 <= start < end and holds(text[start:end], words):
        return start, end
    head, left_out, tail = words.partition(LEFT_OUT)
    if not left_out:
        return find_near(text, words, start)
    first = text.find(head)
    last = text.find(tail, first + len(head)) if first >= 0 else -1
    return (first, last + len(tail)) if last >= 0 else None


def only_one(starts: Sequence[int], ends: Sequence[int], start: int, end: int) -> int | None:
    """The number of the one stretch that shares some of `[start, end)`; None where none or several do.

    The stretches are in order and none stands within another.
    """
    first, last = bisect_right(ends, start), bisect_left(starts, end) - 1
    return first if first == last else None


def shortened(words: str) -> str:
    """A long stretch with its middle left out."""
    if len(words) <= LONG:
        return words
    return f"{words[:KEPT].rstrip()}{LEFT_OUT}{words[-KEPT:].lstrip()}"


def holds(found: str, words: str) -> bool:
    """Whether a stretch is the words, or those left of it by `shortened`."""
    head, left_out, tail = words.partition(LEFT_OUT)
    return found == words or bool(left_out and found.startswith(head) and found.endswith(tail))
