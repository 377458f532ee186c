"""What a parser gives: the source, the prose in it, and where every piece of the prose stands."""

from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from editcheck.named_tuple import NamedTuple


class Region(NamedTuple):
    """A typed stretch of prose, `[start, end)`.

    Kinds that hold prose: heading, paragraph, list-item, caption, cell; none of these lies in another. Over them lie
    block-quotation, link and code (words of a program; a code block has no other kind). Apart, at the end of the
    prose, stands what is no part of the article's text: title (of the page, and its description), keyword, alt, comment
    and hidden. `target` is where a link leads, as written; `level` the depth of a heading.
    """

    kind: str
    start: int
    end: int
    target: str = ""
    level: int = 0


class Segment(NamedTuple):
    """A stretch of prose and the stretch of the source it was made from.

    Both have the same length, character for character, or the segment is one piece that cannot be divided
    (an entity, a run of white space).
    """

    start: int
    end: int
    source_start: int
    source_end: int

    @property
    def divisible(self) -> bool:
        """Whether each character of the prose has its own in the source."""
        return self.end - self.start == self.source_end - self.source_start


class SourceMap:
    """The exact map from prose to source. Prose that no segment holds (breaks between blocks) has no source."""

    def __init__(self, segments: tuple[Segment, ...] | None) -> None:
        """Make the map; None where prose and source are the same."""
        self._segments = segments
        self._starts = [segment.start for segment in segments] if segments else []

    @property
    def identical(self) -> bool:
        """Whether prose and source are the same text."""
        return self._segments is None

    @property
    def segments(self) -> tuple[Segment, ...]:
        """Every piece of prose with a source, in order; none where prose and source are the same text."""
        return self._segments or ()

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of source that prose `[start, end)` was made from, markup inside it included.

        An end that falls on prose without a source moves inwards; an empty stretch stays empty.
        """
        if self._segments is None:
            return start, end
        if not self._segments:
            return 0, 0
        if end <= start:
            place = self._first(start)
            return place, place
        first = self._first(start)
        return first, max(first, self._last(end))

    def to_prose(self, start: int, end: int) -> tuple[int, int] | None:
        """The stretch of prose that source `[start, end)` became; None where no prose was made from it.

        What was put behind the prose (comments, alternative texts) counts only where the stretch has nothing else.
        """
        if self._segments is None:
            return start, end
        found: list[Segment] = []
        for at in range(max(0, bisect_right(self._source_starts, start) - 1), len(self._by_source)):
            segment = self._by_source[at]
            if segment.source_start >= end:
                break
            if segment.source_end > start:
                while found and found[-1].start > segment.start:
                    found.pop()
                found.append(segment)
        if not found:
            return None
        first, last = found[0], found[-1]
        cut_before = max(0, start - first.source_start) if first.divisible else 0
        cut_behind = max(0, last.source_end - end) if last.divisible else 0
        return first.start + cut_before, last.end - cut_behind

    @cached_property
    def _by_source(self) -> list[Segment]:
        return sorted(self._segments or (), key=lambda segment: segment.source_start)

    @cached_property
    def _source_starts(self) -> list[int]:
        return [segment.source_start for segment in self._by_source]

    def _first(self, position: int) -> int:
        assert self._segments
        index = bisect_right(self._starts, position) - 1
        if index >= 0:
            segment = self._segments[index]
            if position < segment.end:
                return segment.source_start + (position - segment.start if segment.divisible else 0)
        index += 1
        return self._segments[index].source_start if index < len(self._segments) else self._segments[-1].source_end

    def _last(self, position: int) -> int:
        assert self._segments
        index = bisect_right(self._starts, position - 1) - 1
        if index < 0:
            return self._segments[0].source_start
        segment = self._segments[index]
        if position >= segment.end or not segment.divisible:
            return segment.source_end
        return segment.source_start + position - segment.start


class Content(NamedTuple):
    """The parsed content of one file; region offsets count in the prose."""

    source: str
    prose: str
    map: SourceMap
    regions: tuple[Region, ...]
    front_matter: Mapping[str, Any] = {}


class OpenRegion:
    """A region that has begun; `start` is None until there is prose in it."""

    def __init__(self, kind: str, target: str, level: int, number: int) -> None:
        """Begin a region; `number` counts the regions of a text."""
        self.kind, self.target, self.level, self.number = kind, target, level, number
        self.start: int | None = None


class ContentBuilder:
    """Collects prose piece by piece while a parser walks the source."""

    def __init__(self, source: str) -> None:
        """Start with no prose."""
        self.source = source
        self.length = 0
        self._pieces: list[str] = []
        self._segments: list[Segment] = []
        self._regions: list[tuple[int, int, int, Region]] = []
        self._waiting: list[OpenRegion] = []
        self._opened = 0

    def add(self, source_start: int, source_end: int, text: str | None = None) -> None:
        """Append prose made from `source[source_start:source_end]`; `text` where it reads otherwise."""
        text = self.source[source_start:source_end] if text is None else text
        if text:
            self._segments.append(Segment(self.length, self.length + len(text), source_start, source_end))
            self._append(text)

    def separate(self, text: str = "\n\n") -> None:
        """Append a break that stands nowhere in the source, unless the prose is empty."""
        if self._pieces:
            self._append(text)

    def open(self, kind: str, target: str = "", level: int = 0) -> OpenRegion:
        """Begin a region with the next prose but white space; regions may end in any order."""
        self._opened += 1
        region = OpenRegion(kind, target, level, self._opened)
        self._waiting.append(region)
        return region

    def close(self, region: OpenRegion) -> None:
        """End a region after the last prose; an empty one is dropped."""
        if region.start is None:
            region.start = self.length  # so that what is still waiting for prose does not begin it
        elif self.length > region.start:
            closed = Region(region.kind, region.start, self.length, region.target, region.level)
            self._regions.append((region.start, -self.length, region.number, closed))

    def content(self, asides: "ContentBuilder | None" = None, front_matter: Mapping[str, Any] | None = None) -> Content:
        """All that was collected (of closed regions), and behind it what the other builder has from the same source."""
        pieces, segments = list(self._pieces), list(self._segments)
        regions = [region for *_, region in sorted(self._regions)]
        if asides and asides.length:
            gap = "\n\n" if pieces else ""
            shift = self.length + len(gap)
            pieces += [gap, *asides._pieces]
            segments += [item._replace(start=item.start + shift, end=item.end + shift) for item in asides._segments]
            regions += [
                region._replace(start=start + shift, end=region.end + shift)
                for start, *_, region in sorted(asides._regions)
            ]
        return Content(self.source, "".join(pieces), SourceMap(tuple(segments)), tuple(regions), front_matter or {})

    def _append(self, text: str) -> None:
        if self._waiting and not text.isspace():
            for region in self._waiting:
                if region.start is None:
                    region.start = self.length
            self._waiting.clear()
        self._pieces.append(text)
        self.length += len(text)
