"""HTML: what a reader of the page sees, and beside it titles, alternative texts, comments and hidden text."""

from __future__ import annotations

from editcheck.documents.content import Content
from editcheck.documents.page import Page
from editcheck.documents.tags import tokens


def parse(source: str) -> Content:
    """Parse a page or a part of one; anything is HTML, so nothing is refused."""
    page = Page(source)
    read_html(page, 0, len(source))
    return page.content()


def read_html(page: Page, start: int, end: int) -> None:
    """Read `source[start:end]` of the page."""
    for token in tokens(page.source, start, end):
        if token.kind == "text":
            page.text(token.start, token.end)
        elif token.kind == "start":
            page.start(token.name, token.start, token.end, token.attributes)
        elif token.kind == "end":
            page.end(token.name, token.start, token.end)
        else:
            page.aside("comment", *token.inner, references=False)
