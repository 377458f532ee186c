"""Where in a draft a stretch stands: in which line, in somebody's words or the writer's own. Offsets in the prose."""

from bisect import bisect_right

from editcheck.checks.kind import Draft
from editcheck.documents.content import Region
from editcheck.named_tuple import NamedTuple
from editcheck.reading.sentences import blocks
from editcheck.reading.words import Word, words


class Line(NamedTuple):
    """A block of prose (a paragraph, a heading, an item of a list), and the words in it."""

    start: int
    end: int
    kind: str
    words: tuple[Word, ...]
    keys: tuple[str, ...]
    """The words in lower case, with straight apostrophes."""


def lines_of(draft: Draft) -> tuple[Line, ...]:
    """The blocks of a draft in order; those without a word are left out. Found once a draft."""
    notes = draft.reading.notes
    if "lines" not in notes:
        notes["lines"] = tuple(_line(draft.reading.text, region) for region in blocks(draft.reading))
    return notes["lines"]  # type: ignore[return-value]


def asides_of(draft: Draft) -> tuple[Line, ...]:
    """What a page says beside its article: its title, description and keywords, and what stands for its pictures."""
    regions = (region for region in draft.reading.document.regions if region.kind in ("title", "alt", "keyword"))
    return tuple(_line(draft.reading.text, region) for region in regions)


def _line(text: str, region: Region) -> Line:
    found = tuple(words(text, region.start, region.end))
    keys = tuple(word.text.lower().replace("’", "'") for word in found)
    return Line(region.start, region.end, region.kind, found, keys)


class Quoted:
    """The quotations of a draft, for asking what of a stretch is somebody's words."""

    def __init__(self, draft: Draft) -> None:
        """Take the quotations of a draft."""
        self._spans: list[tuple[int, int]] = []
        for item in sorted(draft.reading.quotations, key=lambda item: item.start):
            start = max(item.start, self._spans[-1][1]) if self._spans else item.start
            if start < item.end:
                self._spans.append((start, item.end))
        self._starts = [start for start, _ in self._spans]

    def share(self, start: int, end: int) -> float:
        """What part of `[start, end)` stands in quotations."""
        at = max(0, bisect_right(self._starts, start) - 1)
        quoted = 0
        while at < len(self._spans) and self._spans[at][0] < end:
            first, last = self._spans[at]
            quoted += max(0, min(last, end) - max(first, start))
            at += 1
        return quoted / (end - start) if end > start else 0.0
