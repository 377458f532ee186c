"""Markdown (CommonMark with tables, footnotes and front matter), read as the HTML elements it stands for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from editcheck.documents.content import Content
from editcheck.documents.front_matter import Shown, read_front_matter
from editcheck.documents.html import read_html
from editcheck.documents.page import Page

MAX_TITLE = 1_000
TITLED = ("Link", "Image")
CLOSING = 8
"""Characters behind the title of a link that it ends with, spaces among them."""

ELEMENTS = {
    "Paragraph": ("p",),
    "BlockQuote": ("blockquote",),
    "CodeBlock": ("pre", "code"),
    "Item": ("li",),
    "FootnoteDefinition": ("section",),
    "Table": ("table",),
    "TableHead": ("tr",),
    "TableRow": ("tr",),
    "TableCell": ("td",),
}


def parse(source: str) -> Content:
    """Parse a Markdown file.

    Raises:
        DocumentError: the front matter cannot be read.
    """
    head = read_front_matter(source)
    reader = _Reader(source, head.end)
    for shown in head.shown:
        reader.show(shown, first_line=source[head.end : head.end + MAX_TITLE].strip().split("\n")[0])
    for event, place in _parser().events_with_range(source[head.end :]):
        reader.read(event, place)
    return reader.page.content(head.values)


@cache
def _parser() -> Any:
    from pyromark import Markdown, Options

    return Markdown(
        options=Options.ENABLE_TABLES
        | Options.ENABLE_FOOTNOTES
        | Options.ENABLE_STRIKETHROUGH
        | Options.ENABLE_TASKLISTS
        | Options.ENABLE_HEADING_ATTRIBUTES
        | Options.ENABLE_GFM
    )


class _Places:
    """Turns offsets in UTF-8 bytes, which mostly grow, into offsets in code points of the file, in linear time."""

    def __init__(self, body: str, begin: int) -> None:
        self._bytes = b"" if body.isascii() else body.encode()
        self._at_byte, self._at_point = 0, begin

    def point(self, byte: int) -> int:
        if not self._bytes:
            return self._at_point + byte
        if byte >= self._at_byte:
            self._at_point += len(self._bytes[self._at_byte : byte].decode())
        else:
            self._at_point -= len(self._bytes[byte : self._at_byte].decode())
        self._at_byte = byte
        return self._at_point


def _bare(text: str) -> list[str]:
    """The letters and digits of a text, without the marks of Markdown and typography."""
    return [character for character in text.casefold() if character.isalnum()]


def _parted(event: Any) -> tuple[str, Any]:
    """The name of an event or tag and its details, None where it has none."""
    return next(iter(event.items())) if isinstance(event, dict) else (event, None)


class _Reader:
    def __init__(self, source: str, begin: int) -> None:
        self.source = source
        self.page = Page(source)
        self._places = _Places(source[begin:], begin)
        self._html: list[tuple[int, int]] | None = None
        self._titles: list[tuple[str, int]] = []

    def read(self, event: Any, place: Mapping[str, int]) -> None:
        kind, value = _parted(event)
        if kind == "End":
            self._end(_parted(value)[0])
            if _parted(value)[0] in TITLED:
                self._title(*self._titles.pop(), place["end"])
            return
        start = self._places.point(place["start"])
        if kind == "Start":
            name, details = _parted(value)
            if name in TITLED:
                self._titles.append((details["title"], start))
            self._start(name, details, start)
            return
        end = self._places.point(place["end"])
        if kind == "Text":
            self.text(start, end, value)
        elif kind == "Code":
            self._code(start, end, value)
        elif kind == "SoftBreak":
            self.page.piece(start, end, " ")
        elif kind == "HardBreak":
            self.page.start("br", start, end)
        elif kind == "Rule":
            self.page.start("hr", start, end)
        elif kind == "InlineHtml":
            read_html(self.page, start, end)
        elif kind == "Html":
            self._html_line(start, end)

    def _start(self, name: str, value: Any, start: int) -> None:
        page = self.page
        if name == "Heading":
            page.start(value["level"].lower(), start, start)
        elif name == "Link":
            page.start("a", start, start, target=value["dest_url"])
        elif name == "Image":
            page.begin_aside("alt")
        elif name == "List":
            page.start("ul", start, start)
        elif name == "HtmlBlock":
            self._html = []
        for element in ELEMENTS.get(name, ()):
            page.start(element, start, start)

    def _end(self, name: str) -> None:
        page = self.page
        if name == "Heading":
            for level in range(1, 7):
                page.end(f"h{level}", 0, 0)
        elif name == "Link":
            page.end("a", 0, 0)
        elif name == "Image":
            page.end_aside()
        elif name == "List":
            page.end("ul", 0, 0)
        elif name == "HtmlBlock":
            for start, end in self._html or ():
                read_html(page, start, end)
            self._html = None
        for element in reversed(ELEMENTS.get(name, ())):
            page.end(element, 0, 0)

    def _title(self, title: str, start: int, end_byte: int) -> None:
        """What a browser shows when a reader points at the link or picture from `source[start]` to a byte."""
        if not title:
            return
        end = self._places.point(end_byte)
        at = self.source.find(title, max(start, end - len(title) - CLOSING), end)
        if at >= 0:
            self.page.aside("alt", at, at + len(title), references=False)
        else:
            self.page.begin_aside("alt")
            self.page.piece(start, end, title)
            self.page.end_aside()

    def show(self, shown: Shown, first_line: str) -> None:
        """Put a title of the front matter above the article, unless the article begins with it again."""
        page = self.page
        if shown.kind not in ("heading", "paragraph"):
            page.begin_aside(shown.kind)
            self.text(shown.start, shown.end, shown.text)
            page.end_aside()
        elif _bare(shown.text) == _bare(first_line):
            page.begin_aside("title")
            self.text(shown.start, shown.end, shown.text)
            page.end_aside()
        else:
            element = "h1" if shown.kind == "heading" else "p"
            page.start(element, shown.start, shown.start)
            self.text(shown.start, shown.end, shown.text)
            page.end(element, shown.end, shown.end)

    def text(self, start: int, end: int, text: str) -> None:
        if self.source[start:end] == text:
            self.page.text(start, end, references=False)
        else:
            self.page.piece(start, end, text)

    def _code(self, start: int, end: int, text: str) -> None:
        """Words between back quotes, which may have one space more on either side."""
        page, quoted = self.page, self.source[start:end]
        marks = len(quoted) - len(quoted.lstrip("`"))
        page.start("code", start, start)
        for margin in (marks, marks + 1):
            if quoted[margin:-margin] == text:
                page.text(start + margin, end - margin, references=False)
                break
        else:
            page.piece(start, end, text)
        page.end("code", end, end)

    def _html_line(self, start: int, end: int) -> None:
        """Keep a line of an HTML block until the block ends, as a tag may run over lines."""
        lines = self._html
        if lines is None:
            read_html(self.page, start, end)
        elif lines and lines[-1][1] == start:
            lines[-1] = (lines[-1][0], end)
        else:
            lines.append((start, end))
