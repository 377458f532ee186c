"""Plain text: prose and source are the same."""

from collections.abc import Iterator
from itertools import pairwise

from editcheck.documents.content import Content, Region, SourceMap
from editcheck.named_tuple import NamedTuple

HEADING_WORDS = 20
HEADING_ENDS = ".!?…:;,”’\"'"

WRAP_WIDTHS = range(40, 101)
MIN_WRAPPED = 3
RAGGED = 8
"""How much shorter than need be a wrapped line may be, in characters."""


class Line(NamedTuple):
    """A line that is not blank, white space at its ends left out; `follows` tells that no blank line is above it."""

    start: int
    end: int
    follows: bool


def parse(source: str) -> Content:
    """Parse plain text.

    Every line that is not blank is a paragraph, unless the text is broken into lines of one width; the first one is
    a heading if it looks like one. A line ends as `str.splitlines` says (LF, CR, CRLF, NEL, U+2028 and others).
    """
    lines = list(_lines(source))
    width = _wrap_width(source, lines)
    paragraphs: list[Region] = []
    above: Line | None = None
    for line in lines:
        if above and width and _wrapped(source, above, line, width):
            paragraphs[-1] = paragraphs[-1]._replace(end=line.end)
        else:
            paragraphs.append(Region("paragraph", line.start, line.end))
        above = line
    if len(paragraphs) > 1 and _is_heading(source[paragraphs[0].start : paragraphs[0].end]):
        paragraphs[0] = paragraphs[0]._replace(kind="heading", level=1)
    return Content(source, source, SourceMap(None), tuple(paragraphs))


def _lines(source: str) -> Iterator[Line]:
    position, blank = 0, True
    for line in source.splitlines(keepends=True):
        words = line.strip()
        if words:
            start = position + len(line) - len(line.lstrip())
            yield Line(start, start + len(words), follows=not blank)
        blank = not words
        position += len(line)


def _wrap_width(source: str, lines: list[Line]) -> int:
    """The width to which the text is wrapped, 0 where it is not."""
    width = max((line.end - line.start for line in lines), default=0)
    if width not in WRAP_WIDTHS:
        return 0
    followed = [pair for pair in pairwise(lines) if pair[1].follows]
    wrapped = sum(_wrapped(source, above, line, width) for above, line in followed)
    return width if wrapped >= max(MIN_WRAPPED, 0.8 * len(followed)) else 0


def _wrapped(source: str, above: Line, line: Line, width: int) -> bool:
    """Whether the line above had no room for the first word of this one."""
    if not line.follows:
        return False
    word = source[line.start : min(line.end, line.start + width)].split(None, 1)[0]
    return above.end - above.start + 1 + len(word) > width - RAGGED


def _is_heading(line: str) -> bool:
    return len(line.split()) <= HEADING_WORDS and line[-1] not in HEADING_ENDS
