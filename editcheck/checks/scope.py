"""Which stretches of a draft a rule looks at: whose words they are, and in what part of the page they stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Final

from editcheck.reading.model import Reading
from editcheck.reading.sentences import BLOCKS

PARTS = {
    "headings": "heading",
    "paragraphs": "paragraph",
    "list-items": "list-item",
    "captions": "caption",
    "cells": "cell",
    "links": "link",
    "block-quotations": "block-quotation",
    "titles": "title",
    "alt-texts": "alt",
    "keywords": "keyword",
}
"""Parts of a page as a rule names them, and the kind of region that each is."""

Span = tuple[int, int]


class Scope:
    """The stretches of a draft's prose that a rule looks at."""

    def __init__(self, reading: Reading, whose: str = "own-words", parts: Iterable[str] = ()) -> None:
        """Find them. `whose`: all, own-words or quotations; `parts`: names of `PARTS`, none for the whole article."""
        kinds = {PARTS[part] for part in parts} or BLOCKS
        regions = reading.document.regions
        wanted = _merged((item.start, item.end) for item in regions if item.kind in kinds)
        quoted = _merged(
            [
                *((item.start, item.end) for item in reading.quotations),
                *((item.start, item.end) for item in regions if item.kind == "block-quotation"),
            ]
        )
        code = _merged((item.start, item.end) for item in regions if item.kind == "code")
        if whose == "own-words":
            wanted = list(_without(wanted, quoted))
        elif whose == "quotations":
            wanted = [piece for start, end in quoted for piece in _clipped(wanted, start, end)]
        self.spans: Final[list[Span]] = list(_without(wanted, code))
        self._starts = [start for start, _ in self.spans]

    def covers(self, start: int, end: int) -> bool:
        """Whether `[start, end)` lies within one of the stretches."""
        before = bisect_right(self._starts, start) - 1
        return before >= 0 and self.spans[before][1] >= end

    def pieces(self, start: int, end: int) -> list[Span]:
        """What of `[start, end)` lies in the stretches."""
        before = max(0, bisect_right(self._starts, start) - 1)
        found = []
        for at in range(before, len(self.spans)):
            first, last = self.spans[at]
            if first >= end:
                break
            if max(first, start) < min(last, end):
                found.append((max(first, start), min(last, end)))
        return found


def _merged(spans: Iterable[Span]) -> list[Span]:
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _clipped(spans: list[Span], start: int, end: int) -> Iterator[Span]:
    at = max(0, bisect_right(spans, (start, start)) - 1)
    while at < len(spans) and spans[at][0] < end:
        if max(start, spans[at][0]) < min(end, spans[at][1]):
            yield max(start, spans[at][0]), min(end, spans[at][1])
        at += 1


def _without(spans: list[Span], holes: list[Span]) -> Iterator[Span]:
    for start, end in spans:
        position = start
        for first, last in _clipped(holes, start, end):
            if position < first:
                yield position, first
            position = last
        if position < end:
            yield position, end
