"""Safe fixes, applied to the source of a draft: never in a quotation, a figure or a name, and its markup is kept.

A text is fixed again and again until nothing more can be done, so that fixing it twice is fixing it once.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from itertools import accumulate, pairwise
from typing import Any, cast

from editcheck.checks.kind import Fix
from editcheck.documents.content import Segment
from editcheck.documents.document import Document
from editcheck.engine.finding import Report
from editcheck.errors import DocumentError
from editcheck.named_tuple import NamedTuple
from editcheck.reading.quotations.marks import Enclosed
from editcheck.reading.reader import read_prose

MOST_ROUNDS = 20
MOST_GROWTH = 5_000
"""Characters that a draft may grow by; one that grows by more is never done."""
OPEN_REGIONS = frozenset(("paragraph", "heading", "list-item", "caption", "cell", "link", "block-quotation"))
"""Kinds of region whose words may be changed; others are code, or no part of the article."""


class Fixed(NamedTuple):
    """What came of fixing a draft: the new document, how many fixes were made, how many safe ones could not be.

    `why` says why nothing was changed although there was something to fix; "" otherwise.
    """

    document: Document
    made: int = 0
    left: int = 0
    why: str = ""


def fix(report: Report, check: Callable[[Document], Report]) -> Fixed:
    """Make the safe fixes of a report, and those of the reports that `check` then gives, until none is left."""
    first = report.document
    document, made = first, 0
    seen = {first.source}
    for _ in range(MOST_ROUNDS):
        wanted = safe_fixes(report)
        if not wanted:
            return Fixed(document, made)
        done = apply(document, wanted)
        if not done.made:
            return Fixed(document, made, len(wanted))
        document, made = done.document, made + done.made
        if document.source in seen or len(document.source) > len(first.source) + MOST_GROWTH:
            break
        seen.add(document.source)
        report = check(document)
        if report.failures:
            return Fixed(first, 0, len(wanted), f"{report.failures[0]}, after a fix")
    return Fixed(first, 0, len(wanted), "the fixes of some rules undo those of others, or never come to an end")


def safe_fixes(report: Report) -> list[Fix]:
    """The safe fixes of a report's findings, by position, each once."""
    found = {item for finding in report.findings for item in finding.fixes if item.applicability == "safe"}
    return sorted(found)


def apply(document: Document, fixes: Iterable[Fix]) -> Fixed:
    """The document with those of the fixes made that can be, in its source; of two that overlap, the first."""
    fixes = sorted(fixes)
    places = _Places(document)
    chosen: list[_Change] = []
    for item in fixes:
        change = places.change(item)
        if change and not (chosen and change.start < max(chosen[-1].end, chosen[-1].start + 1)):
            chosen.append(change)
    new, made = _made(document, chosen)
    return Fixed(new, made, len(fixes) - made)


class _Change(NamedTuple):
    """A fix `[start, end)` in the source, and the stretch of prose that it is for."""

    start: int
    end: int
    replacement: str
    first: int
    last: int


class _Places:
    """Where a draft may be changed."""

    def __init__(self, document: Document) -> None:
        reading = read_prose(document)
        self._segments = sorted(document.content.map.segments, key=lambda item: item.source_start)
        self._begins = [item.source_start for item in self._segments]
        self._document = document
        held: tuple[Iterable[Any], ...] = (
            reading.quotations,
            reading.figures,
            reading.dates,
            reading.penalties,
            reading.names,
            *(person.mentions for person in reading.people),
            cast(Iterable[Enclosed], reading.notes.get("enclosed", ())),
            [region for region in document.regions if region.kind not in OPEN_REGIONS],
        )
        spans = sorted({document.to_source(item.start, item.end) for items in held for item in items})
        self._starts = [start for start, _ in spans]
        self._reach = list(accumulate((end for _, end in spans), max))

    def change(self, item: Fix) -> _Change | None:
        """The fix, with its place in the prose; None where nothing may be changed, or markup is in the way."""
        touched = bisect_left(self._starts, max(item.end, item.start + 1)) - 1
        if touched >= 0 and self._reach[touched] > item.start:
            return None
        if self._document.content.map.identical:
            return _Change(item.start, item.end, item.replacement, item.start, item.end)
        at = max(0, bisect_right(self._begins, item.start) - 1)
        pieces = [self._segments[at]] if self._segments else []
        while pieces and pieces[-1].source_end < item.end and at + 1 < len(self._segments):
            at += 1
            pieces.append(self._segments[at])
        return _within(item, pieces)


def _within(item: Fix, pieces: list[Segment]) -> _Change | None:
    """The fix placed in pieces of prose that stand next to each other in the source; None where they do not."""
    if not pieces or item.start < pieces[0].source_start or item.end > pieces[-1].source_end:
        return None
    for one, other in pairwise(pieces):
        if one.source_end != other.source_start or one.end != other.start:
            return None
    head, tail = pieces[0], pieces[-1]
    if item.start != head.source_start and not head.divisible:
        return None
    if item.end != tail.source_end and not tail.divisible:
        return None
    first = head.start + item.start - head.source_start
    last = tail.end - (tail.source_end - item.end)
    return _Change(item.start, item.end, item.replacement, first, last) if first <= last else None


def _made(document: Document, changes: list[_Change]) -> tuple[Document, int]:
    """The document with the changes made, and how many were: those after which it reads as it should."""
    if not changes:
        return document, 0
    new = _tried(document, changes)
    if new is not None:
        return new, len(changes)
    good: list[_Change] = []
    waiting = [changes]
    while waiting:
        group = waiting.pop()
        if _tried(document, group) is not None:
            good += group
        elif len(group) > 1:
            half = len(group) // 2
            waiting += [group[:half], group[half:]]
    good.sort()
    new = _tried(document, good) if good else None
    return (new, len(good)) if new is not None else (document, 0)


def _tried(document: Document, changes: list[_Change]) -> Document | None:
    """The document with the changes made in its source, if they are then in its prose, and nothing else is changed."""
    source = _replaced(document.source, [(item.start, item.end, item.replacement) for item in changes])
    prose = _replaced(document.prose, [(item.first, item.last, item.replacement) for item in changes])
    try:
        new = Document.from_text(source, document.name, document.format)
    except DocumentError:
        return None
    shape = [(item.kind, item.target, item.level) for item in document.regions]
    if new.prose != prose or [(item.kind, item.target, item.level) for item in new.regions] != shape:
        return None
    if new.front_matter.keys() != document.front_matter.keys():
        return None
    return Document(new.name, new.format, new.content, document.path)


def _replaced(text: str, changes: Iterable[tuple[int, int, str]]) -> str:
    pieces, at = [], 0
    for start, end, replacement in sorted(changes):
        pieces += [text[at:start], replacement]
        at = end
    return "".join((*pieces, text[at:]))
