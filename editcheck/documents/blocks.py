"""Blocks, as a content system stores them, read as one article whose every character knows its block."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import Literal, get_args

from editcheck.documents.content import Content, Region, Segment, SourceMap
from editcheck.documents.document import MAX_CHARACTERS, Document
from editcheck.errors import DocumentError
from editcheck.named_tuple import NamedTuple

Role = Literal[
    "title", "heading", "paragraph", "quotation", "attribution", "caption", "list-item", "cell", "description", "alt"
]

ROLES: tuple[str, ...] = get_args(Role)
HEADINGS = {"title": 1, "heading": 2}
ASIDE_ROLES = {"description": "title", "alt": "alt"}
"""Roles of what is shown elsewhere than in the article, and the kind of region it makes."""
ASIDES = frozenset(("title", "keyword", "alt", "comment", "hidden"))
KINDS = {"caption": "caption", "list-item": "list-item", "cell": "cell"}
BREAK = "\n\n"
DASH = "— "
DASHES = ("—", "–", "―", "-")


class Block(NamedTuple):
    """A piece of an article as a content system stores it.

    Attributes:
        id: by which findings name it; unique within the article.
        text: the string that is stored, markup included; offsets count in it, in code points.
        format: how the string is to be read: text, html, markdown, … (any format that is no binary one).
        role: what the block is on the page. An `attribution` names the speaker of the quotation right before it, if
            both are `within` the same block. A `description` and an `alt` are shown elsewhere than in the article.
        within: the ids of the blocks that it lies in, the outermost first.
    """

    id: str
    text: str
    format: str = "text"
    role: Role = "paragraph"
    within: tuple[str, ...] = ()


class BlockSpan(NamedTuple):
    """A stretch of one block, `[start, end)` in its stored string; `words` is what a reader sees of it."""

    block: str
    start: int
    end: int
    text: str
    words: str


class Article:
    """Blocks as one document: `document.source` is what they store, one after the other with breaks between."""

    def __init__(self, blocks: Iterable[Block], name: str = "article") -> None:
        """Read the blocks in the order of the page.

        Raises:
            DocumentError: two have one id, or one is of no known format or role, too long, or no valid text.
        """
        self.blocks = tuple(blocks)
        joined = _Joined()
        self._starts: list[int] = []
        for number, block in enumerate(self.blocks):
            self._starts.append(joined.length)
            joined.add(block, self.blocks[number - 1] if number else None)
        self.document = Document(name, "blocks", joined.content())

    def spans(self, start: int, end: int) -> tuple[BlockSpan, ...]:
        """The stretches of blocks that `document.source[start:end]` is made of, blocks without words of it left out.

        At least one, unless the article is empty.
        """
        found: list[BlockSpan] = []
        first = max(0, bisect_right(self._starts, start) - 1)
        for number in range(first, len(self.blocks)):
            if found and self._starts[number] >= end:
                break
            span = self._span(number, start, end)
            if span and (span.words.strip() or start == end):
                found.append(span)
        if not found and self.blocks:  # nothing a reader sees, as a tag
            found.append(self._span(first, start, end) or BlockSpan(self.blocks[first].id, 0, 0, "", ""))
        return tuple(found)

    def _span(self, number: int, start: int, end: int) -> BlockSpan | None:
        block, place = self.blocks[number], self._starts[number]
        low, high = max(0, start - place), min(len(block.text), end - place)
        if low > high:
            return None
        if (low, high) != (start - place, end - place):  # a part of what was asked for
            while low < high and block.text[low].isspace():
                low += 1
            while low < high and block.text[high - 1].isspace():
                high -= 1
        prose = self.document.content.map.to_prose(place + low, place + high) if low < high else None
        words = self.document.prose[slice(*prose)] if prose else ""
        return BlockSpan(block.id, low, high, block.text[low:high], words)


class _Joined:
    """Collects the source, prose and regions of an article; what stands beside the article goes to its end."""

    def __init__(self) -> None:
        self.length = 0
        self._source: list[str] = []
        self._article, self._asides = _Prose(), _Prose()
        self._ids: set[str] = set()

    def add(self, block: Block, before: Block | None) -> None:
        if block.id in self._ids:
            raise DocumentError(f"two blocks have the id {block.id!r}")
        if block.role not in ROLES:
            raise DocumentError(f"{block.id}: unknown role {block.role!r} (known: {', '.join(ROLES)})")
        self._ids.add(block.id)
        content = Document.from_text(block.text, block.id, block.format).content
        signs = (
            block.role == "attribution"
            and before is not None
            and (before.role, before.within) == ("quotation", block.within)
            and bool(content.prose.strip())
        )
        cut = _end_of_article(content)
        if block.role in ASIDE_ROLES:
            self._asides.add(content, self.length, 0, cut, BREAK)
            self._asides.cover(ASIDE_ROLES[block.role])
        else:
            dashed = not signs or content.prose.lstrip().startswith(DASHES)
            self._article.add(content, self.length, 0, cut, BREAK if dashed else BREAK + DASH)
            self._shape(block.role, signs)
        if cut < len(content.prose):
            self._asides.add(content, self.length, _begin_of_asides(content), len(content.prose), BREAK)
        self._source += [block.text, BREAK]
        self.length += len(block.text) + len(BREAK)
        if self.length > MAX_CHARACTERS:
            raise DocumentError(f"the blocks together are longer than {MAX_CHARACTERS:,} characters")

    def _shape(self, role: str, signs: bool) -> None:
        """Make the regions added last what the role of their block says."""
        if role in HEADINGS:
            self._article.cover("heading", HEADINGS[role])
        elif role in KINDS:
            self._article.become(KINDS[role])
        elif role == "quotation":
            self._article.enclose("block-quotation")
        elif signs:
            self._article.sign()

    def content(self) -> Content:
        prose, segments, regions = self._article.parts(0)
        if self._asides.length:
            prose += BREAK if prose else ""
            more, more_segments, more_regions = self._asides.parts(len(prose))
            prose, segments, regions = prose + more, segments + more_segments, regions + more_regions
        return Content("".join(self._source[:-1]), prose, SourceMap(tuple(segments)), tuple(regions))


class _Prose:
    """Prose put together from that of blocks; regions stay in order, outer ones first."""

    def __init__(self) -> None:
        self.length = 0
        self._pieces: list[str] = []
        self._segments: list[Segment] = []
        self._regions: list[Region] = []
        self._begin = self._first = 0
        self._enclosed: int | None = None

    def add(self, content: Content, place: int, start: int, end: int, gap: str) -> None:
        """Append `content.prose[start:end]`; `place` is where the block's text stands in the source."""
        self._first = len(self._regions)
        self._begin = self.length
        if start >= end or content.prose[start:end].isspace():
            return
        if self._pieces:
            self._append(gap)
        self._begin = self.length
        shift = self.length - start
        whole = (Segment(0, len(content.prose), 0, len(content.source)),)
        for segment in whole if content.map.identical else content.map.segments:
            if start <= segment.start and segment.end <= end:
                self._segments.append(
                    Segment(
                        segment.start + shift,
                        segment.end + shift,
                        segment.source_start + place,
                        segment.source_end + place,
                    )
                )
        self._regions += [
            region._replace(start=region.start + shift, end=region.end + shift)
            for region in content.regions
            if start <= region.start and region.end <= end
        ]
        self._append(content.prose[start:end])

    def cover(self, kind: str, level: int = 0) -> None:
        """Put one region in place of all that was added last, links left in it."""
        added = self._regions[self._first :]
        if added:
            whole = Region(kind, min(item.start for item in added), max(item.end for item in added), level=level)
            self._regions[self._first :] = [whole, *(region for region in added if region.kind == "link")]

    def become(self, kind: str) -> None:
        """Make paragraphs added last regions of this kind."""
        for number in range(self._first, len(self._regions)):
            if self._regions[number].kind == "paragraph":
                self._regions[number] = self._regions[number]._replace(kind=kind)

    def enclose(self, kind: str) -> None:
        """Put a region around what was added last."""
        added = self._regions[self._first :]
        self._enclosed = self._first if added else None
        if added:
            around = Region(kind, added[0].start, max(item.end for item in added))
            self._regions.insert(self._first, around)

    def sign(self) -> None:
        """Let what was enclosed last reach over what was added after it, and its dash."""
        if self._enclosed is None:
            return
        self._regions[self._enclosed] = self._regions[self._enclosed]._replace(end=self.length)
        if self._first < len(self._regions):
            first = self._regions[self._first]
            dash = len(DASH) if self._pieces[-2].endswith(DASH) else 0
            self._regions[self._first] = first._replace(start=self._begin - dash)

    def parts(self, shift: int) -> tuple[str, list[Segment], list[Region]]:
        """The prose, and its segments and regions as they stand `shift` characters further on."""
        segments = [item._replace(start=item.start + shift, end=item.end + shift) for item in self._segments]
        regions = [item._replace(start=item.start + shift, end=item.end + shift) for item in self._regions]
        return "".join(self._pieces), segments, regions

    def _append(self, text: str) -> None:
        self._pieces.append(text)
        self.length += len(text)


def _end_of_article(content: Content) -> int:
    """Where in the prose the article ends, and what stands beside it begins."""
    beside = _begin_of_asides(content)
    if beside == len(content.prose):
        return beside
    return max((segment.end for segment in content.map.segments if segment.end <= beside), default=0)


def _begin_of_asides(content: Content) -> int:
    return next((region.start for region in content.regions if region.kind in ASIDES), len(content.prose))
