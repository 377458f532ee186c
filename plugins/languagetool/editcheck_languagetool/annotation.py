"""What is sent of a draft, as LanguageTool's annotated text, and the way back from its offsets to the prose.

LanguageTool counts in UTF-16 units of all that was sent, markup included; editcheck in code points of the prose.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from editcheck.documents.content import Segment
from editcheck.documents.document import Document
from editcheck.engine.grammar import GrammarText

BREAK = "\n\n"
"""Stands between paragraphs, for LanguageTool."""
STAND_IN = "Dummy"
"""Read by LanguageTool in place of what is no words: code, an address."""
MOST_MARKUP = 200
"""Of a stretch of markup no more is sent, in characters: nobody reads it."""


class Piece(NamedTuple):
    """What is sent in one piece, and the stretch of prose it stands for.

    `read` is what LanguageTool reads in place of what is sent; None where it reads the words that are sent.
    """

    sent: str
    start: int
    end: int
    read: str | None = None

    @property
    def size(self) -> int:
        """How much LanguageTool reads, in UTF-16 units."""
        return _units(self.sent if self.read is None else self.read)


class Annotated:
    """Paragraphs of a draft that are sent together."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        """Take the pieces, in the order of the prose."""
        self.pieces = tuple(pieces)

    def data(self) -> list[dict[str, str]]:
        """The value of `annotation` in LanguageTool's parameter `data`."""
        return [
            {"text": piece.sent} if piece.read is None else {"markup": piece.sent, "interpretAs": piece.read}
            for piece in self.pieces
        ]

    def to_prose(self, start: int, end: int) -> tuple[int, int] | None:
        """The stretch of prose for `[start, end)` as LanguageTool counts; None for one that holds no prose."""
        if not 0 <= start < end <= self._starts[-1]:
            return None
        first = bisect_right(self._starts, start) - 1
        last = bisect_left(self._starts, end) - 1
        found = (
            self._place(first, start - self._starts[first], last=False),
            self._place(last, end - self._starts[last], last=True),
        )
        return found if found[0] < found[1] else None

    def near_stand_in(self, start: int, end: int) -> bool:
        """Whether prose `[start, end)` has or touches what LanguageTool could not read, but for a space between."""
        return any(piece.start <= end + 1 and start <= piece.end + 1 for piece in self.pieces if piece.read == STAND_IN)

    def _place(self, number: int, units: int, last: bool) -> int:
        piece = self.pieces[number]
        if piece.read is not None:
            return piece.end if last else piece.start
        return piece.start + self._points[number].point(units, up=last)

    @cached_property
    def _starts(self) -> list[int]:
        """Where each piece begins in what is sent, and behind them the end of it all."""
        return list(accumulate((_units(piece.sent) for piece in self.pieces), initial=0))

    @cached_property
    def _points(self) -> list[_Points]:
        return [_Points(piece.sent) for piece in self.pieces]


class _Points:
    """From UTF-16 units to code points of one text."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _pairs(self) -> list[int]:
        """Where in units each surrogate pair begins."""
        if self._text.isascii():
            return []
        places = (place for place, character in enumerate(self._text) if character > "\uffff")
        return [place + number for number, place in enumerate(places)]

    def point(self, units: int, up: bool) -> int:
        """The code point; from the middle of a pair the one before it, or behind it if `up`."""
        pairs = bisect_left(self._pairs, units)
        halved = pairs > 0 and self._pairs[pairs - 1] == units - 1
        return units - pairs + (halved and up)


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text) + sum(character > "\uffff" for character in text)


def annotate(text: GrammarText, most: int) -> list[Annotated]:
    """What is to be sent of a draft: as few requests as can be if LanguageTool reads at most so many units in one.

    A draft is divided between paragraphs, and a paragraph only where it is too long by itself.
    """
    walk = _Walk(text)
    requests: list[list[Piece]] = []
    size = most + 1
    reached = 0
    for start, end in text.passages:
        for pieces in _divided(_joined(walk.pieces(start, end)), most):
            needed = sum(piece.size for piece in pieces)
            if requests and size + len(BREAK) + needed <= most:
                requests[-1].append(Piece(walk.between(reached, pieces[0].start), reached, pieces[0].start, BREAK))
                requests[-1] += pieces
                size += len(BREAK) + needed
            else:
                requests.append(pieces)
                size = needed
            reached = pieces[-1].end
    return [Annotated(pieces) for pieces in requests]


def _joined(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces, those made one that are words and stand next to each other."""
    runs: list[list[Piece]] = []
    for piece in pieces:
        last = runs[-1][-1] if runs else None
        if last and last.read is None and piece.read is None and last.end == piece.start:
            runs[-1].append(piece)
        else:
            runs.append([piece])
    return [Piece("".join(piece.sent for piece in run), run[0].start, run[-1].end, run[0].read) for run in runs]


def _divided(pieces: list[Piece], most: int) -> Iterator[list[Piece]]:
    """The pieces of a paragraph in parts that are not too long; cut in the middle of words only if need be."""
    part: list[Piece] = []
    room = most
    waiting = pieces[::-1]
    while waiting:
        piece = waiting.pop()
        if piece.size <= room or piece.read is not None:
            part.append(piece)
            room -= piece.size
            continue
        cut = _cut(piece.sent, room) or (0 if part else max(1, room // 2))
        if cut:
            part.append(Piece(piece.sent[:cut], piece.start, piece.start + cut))
        waiting.append(Piece(piece.sent[cut:], piece.start + cut, piece.end))
        yield part
        part, room = [], most
    if part:
        yield part


def _cut(text: str, room: int) -> int:
    """Where to cut a text so that the part before fits: behind a sentence, else behind a space; 0 for nowhere."""
    head = text[:room]
    head = head if _units(head) <= room else head[: room // 2]
    ends = [head.rfind(mark) + len(mark) for mark in (". ", "? ", "! ") if mark in head]
    return max(ends, default=0) or head.rfind(" ") + 1


class _Walk:
    """The pieces of a document's prose, with the markup of its source between them."""

    def __init__(self, text: GrammarText) -> None:
        self._document: Document = text.document
        self._spared = text.spared
        self._spared_starts = [start for start, _ in text.spared]
        self._segments = text.document.content.map.segments
        self._segment_starts = [segment.start for segment in self._segments]

    def pieces(self, start: int, end: int) -> Iterator[Piece]:
        """The prose `[start, end)`, the spared stretches in it as markup."""
        at = max(0, bisect_right(self._spared_starts, start) - 1)
        position = start
        while at < len(self._spared) and self._spared[at][0] < end:
            first, last = max(position, self._spared[at][0]), min(end, self._spared[at][1])
            at += 1
            if first < last:
                yield from self._words(position, first)
                yield Piece(self._document.prose[first:last][:MOST_MARKUP], first, last, STAND_IN)
                position = last
        yield from self._words(position, end)

    def between(self, start: int, end: int) -> str:
        """The markup between two stretches of prose, or the white space."""
        if self._document.content.map.identical:
            return self._document.prose[start:end][:MOST_MARKUP] or BREAK
        behind, before = self._document.to_source(start - 1, start)[1], self._document.to_source(end, end + 1)[0]
        return self._document.source[behind:before][:MOST_MARKUP] or BREAK

    def _words(self, start: int, end: int) -> Iterator[Piece]:
        if start >= end:
            return
        if self._document.content.map.identical:
            yield from _lines(self._document.prose[start:end], start)
            return
        at = max(0, bisect_right(self._segment_starts, start) - 1)
        reached: Segment | None = None
        for segment in self._segments[at:]:
            if segment.start >= end:
                break
            if segment.end <= start:
                continue
            yield from self._gap(reached, segment)
            yield from self._segment(segment, max(start, segment.start), min(end, segment.end))
            reached = segment

    def _gap(self, before: Segment | None, segment: Segment) -> Iterator[Piece]:
        """The markup between two segments, and prose between them that stands nowhere in the source."""
        if before is None:
            return
        markup = self._document.source[before.source_end : segment.source_start][:MOST_MARKUP]
        prose = self._document.prose[before.end : segment.start]
        if markup or prose:
            yield Piece(markup, before.end, segment.start, prose)

    def _segment(self, segment: Segment, start: int, end: int) -> Iterator[Piece]:
        words = self._document.prose[start:end]
        if segment.divisible:
            first = segment.source_start + start - segment.start
            if self._document.source[first : first + len(words)] == words:
                yield from _lines(words, start)
                return
        markup = self._document.source[segment.source_start : segment.source_end][:MOST_MARKUP]
        yield Piece(markup, start, end, words)


def _lines(words: str, start: int) -> Iterator[Piece]:
    """Words as they are sent; line ends other than a line feed as LanguageTool knows them."""
    position = 0
    while (found := words.find("\r", position)) >= 0:
        if position < found:
            yield Piece(words[position:found], start + position, start + found)
        position = found + (2 if words.startswith("\r\n", found) else 1)
        yield Piece(words[found:position], start + found, start + position, "\n")
    if position < len(words):
        yield Piece(words[position:], start + position, start + len(words))
