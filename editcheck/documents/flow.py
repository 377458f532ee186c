"""Text as it flows on a page: white space runs together, blocks stand apart."""

from __future__ import annotations

import html
import re

from editcheck.documents.content import ContentBuilder, OpenRegion

WHITE = " \t\n\r\f"
REFERENCE = re.compile(r"&(?:#[0-9]{1,10}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{0,31});?")
IRREGULAR = re.compile(rf"[{WHITE}]{{2,}}|[\t\n\r\f]|{REFERENCE.pattern}")
UNEVEN_SPACE = re.compile(rf"[{WHITE}]{{2,}}|[\t\n\r\f]")


class Flow:
    """Collects text into blocks. What is added while `kind` is set goes into a region of that kind."""

    def __init__(self, source: str) -> None:
        """Start with an empty page."""
        self.builder = ContentBuilder(source)
        self.kind = "paragraph"
        self.level = 0
        self._source = source
        self._block: OpenRegion | None = None
        self._space: tuple[int, int, str] | None = None

    def block(self) -> None:
        """End the block, if one has begun; the next text begins another."""
        if self._block:
            self.builder.close(self._block)
        self._block = self._space = None

    def text(self, start: int, end: int, references: bool = True) -> None:
        """Add `source[start:end]`, white space run together, character references (`&amp;`) resolved if asked."""
        position = start
        for match in (IRREGULAR if references else UNEVEN_SPACE).finditer(self._source, start, end):
            if position < match.start():
                self._words(position, match.start())
            position = match.end()
            if match.group()[0] == "&":
                self.piece(match.start(), position, html.unescape(match.group()))
            else:
                self.space(match.start(), position)
        if position < end:
            self._words(position, end)

    def verbatim(self, start: int, end: int, references: bool = True) -> None:
        """Add `source[start:end]` with its white space as it is, but for line ends before the block's first words."""
        while self._block is None and start < end and self._source[start] in "\r\n":
            start += 1
        position = start
        for match in REFERENCE.finditer(self._source, start, end) if references else ():
            self._add(position, match.start())
            self._add(match.start(), match.end(), html.unescape(match.group()))
            position = match.end()
        self._add(position, end)

    def piece(self, start: int, end: int, text: str) -> None:
        """Add text that stands for `source[start:end]` as a whole."""
        if text and text in WHITE:
            self.space(start, end)
        else:
            self._add(start, end, text)

    def space(self, start: int, end: int, text: str = " ") -> None:
        """Add white space; it appears before the next words of the same block, once."""
        if self._block and self._space is None:
            self._space = (start, end, text)

    def line_break(self, start: int, end: int) -> None:
        """Break the line; two breaks with nothing between them end the block."""
        if self._space and self._space[2] == "\n":
            self.block()
        elif self._block:
            self._space = (start, end, "\n")

    def _words(self, start: int, end: int) -> None:
        """Add text whose only white space is single spaces."""
        source = self._source
        if source[start] == " ":
            self.space(start, start + 1)
            start += 1
        last = end - 1 if end > start and source[end - 1] == " " else end
        self._add(start, last)
        if last < end:
            self.space(last, end)

    def _add(self, start: int, end: int, text: str | None = None) -> None:
        if start == end and not text:
            return
        if self._block is None:
            self.builder.separate()
            self._block = self.builder.open(self.kind, level=self.level)
        elif self._space:
            self.builder.add(*self._space)
        self._space = None
        self.builder.add(start, end, text)
