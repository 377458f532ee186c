"""A document without some stretches of its source, as if they had never stood there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from editcheck.documents.content import Content, Region, Segment, SourceMap


def without(content: Content, stretches: Iterable[tuple[int, int]]) -> Content:
    """The content with the prose left out that the stretches `[start, end)` of its source made.

    What stays knows its place in the source as before. A space on one side goes too where there is one on both.
    """
    cuts = _joined(_cuts(content, _joined(stretches)))
    if not cuts:
        return content
    cuts = _joined((start, _end_of_cut(content.prose, start, end)) for start, end in cuts)
    kept = _Kept(cuts, len(content.prose))
    prose = "".join(content.prose[start:end] for start, end in kept.stretches)
    segments = tuple(piece for segment in _segments(content) for piece in kept.pieces(segment))
    regions = (kept.region(region, prose) for region in content.regions)
    return Content(
        content.source,
        prose,
        SourceMap(segments),
        tuple(region for region in regions if region.start < region.end),
        content.front_matter,
    )


def _segments(content: Content) -> tuple[Segment, ...]:
    whole = (Segment(0, len(content.prose), 0, len(content.source)),)
    return whole if content.map.identical else content.map.segments


def _cuts(content: Content, stretches: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The stretches of prose that were made from the stretches of source; a piece that cannot be divided goes whole."""
    for segment in _segments(content):
        at = bisect_right(stretches, segment.source_start, key=lambda stretch: stretch[1])
        while at < len(stretches) and stretches[at][0] < segment.source_end:
            start, end = max(stretches[at][0], segment.source_start), min(stretches[at][1], segment.source_end)
            if segment.divisible:
                yield segment.start + start - segment.source_start, segment.start + end - segment.source_start
            else:
                yield segment.start, segment.end
            at += 1


def _joined(cuts: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Stretches in order, those that touch made one; empty ones are dropped."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(cuts):
        if start >= end:
            continue
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def _end_of_cut(prose: str, start: int, end: int) -> int:
    spaced = prose[end : end + 1] == " " and (start == 0 or prose[start - 1].isspace())
    return end + spaced


class _Kept:
    """What is left of a prose, and where it stands now."""

    def __init__(self, cuts: list[tuple[int, int]], length: int) -> None:
        self._starts = [start for start, _ in cuts]
        self._lost = [0]
        self.stretches: list[tuple[int, int]] = []
        self._cuts = cuts
        position = 0
        for start, end in cuts:
            self.stretches.append((position, start))
            self._lost.append(self._lost[-1] + end - start)
            position = end
        self.stretches.append((position, length))

    def place(self, position: int) -> int:
        """Where a position of the old prose is in the new one."""
        at = bisect_right(self._starts, position)
        inside = max(0, self._cuts[at - 1][1] - position) if at else 0
        return position - self._lost[at] + inside

    def pieces(self, segment: Segment) -> Iterator[Segment]:
        """What is left of a segment."""
        first = bisect_right(self._starts, segment.start) - 1
        position = max(segment.start, self._cuts[first][1]) if first >= 0 else segment.start
        at = first + 1
        while position < segment.end:
            end = min(segment.end, self._starts[at]) if at < len(self._cuts) else segment.end
            if position < end:
                yield self._piece(segment, position, end)
            position = self._cuts[at][1] if at < len(self._cuts) else segment.end
            at += 1

    def _piece(self, segment: Segment, start: int, end: int) -> Segment:
        now = self.place(start)
        if not segment.divisible:
            return Segment(now, now + end - start, segment.source_start, segment.source_end)
        shift = segment.source_start - segment.start
        return Segment(now, now + end - start, start + shift, end + shift)

    def region(self, region: Region, prose: str) -> Region:
        """A region as it is now, white space at its ends left out."""
        start, end = self.place(region.start), self.place(region.end)
        while start < end and prose[start].isspace():
            start += 1
        while start < end and prose[end - 1].isspace():
            end -= 1
        return region._replace(start=start, end=end)
