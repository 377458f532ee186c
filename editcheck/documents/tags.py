"""HTML cut into tags, text and comments, each with its exact place.

The standard library's parser is not used: it takes quadratic time on hostile input, and reads broken markup
differently from one release of Python to the next.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from editcheck.named_tuple import NamedTuple

SPACE = r"\t\n\f\r "
NAME = re.compile(rf"[A-Za-z][^{SPACE}/>]*")
GAP = re.compile(rf"[{SPACE}/]*")
ATTRIBUTE = re.compile(
    rf"""([^{SPACE}/>][^{SPACE}/>=]*)(?:[{SPACE}]*=[{SPACE}]*(?:"([^"]*)"|'([^']*)'|(?!["'])([^{SPACE}>]*)))?"""
)
COMMENT_END = re.compile(r"--!?>")
RAW_TEXT = frozenset("script style xmp iframe noembed noframes textarea title".split())
"""Elements whose content is text up to their end tag, whatever it looks like."""

NEVER = -1

Attributes = Mapping[str, tuple[int, int]]
"""Where the value of each attribute stands, by the attribute's name in lower case."""
NO_ATTRIBUTES: Attributes = MappingProxyType({})


class Token(NamedTuple):
    """A piece of HTML, `[start, end)`. `name` is a tag's, in lower case; a comment's `inner` is what it says."""

    kind: Literal["text", "start", "end", "comment"]
    start: int
    end: int
    name: str = ""
    attributes: Attributes = NO_ATTRIBUTES
    inner: tuple[int, int] = (0, 0)


def tokens(source: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """The pieces of `source[start:end]` in order; doctypes and processing instructions are left out.

    Reads as a browser does, but that a tag which never ends is text: words are rather checked than lost.
    Takes time linear in the length.
    """
    end = len(source) if end is None else end
    last_close = source.rfind(">", start, end)
    unclosed: set[str] = set()
    text = position = start
    while True:
        opening = source.find("<", position, end)
        if opening < 0 or (opening > last_close and not source.startswith("<!--", opening)):
            break
        token, after = _markup(source, opening, end)
        if after == NEVER:
            break  # and no tag after this one would end either
        if after == opening:
            position = opening + 1
            continue
        if text < opening:
            yield Token("text", text, opening)
        text = position = after
        if token is None:
            continue
        yield token
        if token.kind == "start" and token.name in RAW_TEXT and token.name not in unclosed:
            stop = _raw_end(source, after, end, token.name)
            if stop is None:
                unclosed.add(token.name)
                stop = after if token.name in ("title", "textarea") else end
            if after < stop:
                yield Token("text", after, stop)
            text = position = stop
    if text < end:
        yield Token("text", text, end)


def _markup(source: str, opening: int, end: int) -> tuple[Token | None, int]:
    """The tag or comment that begins with this `<`, if it is one, and where it ends (where it began, if it is text)."""
    following = source[opening + 1 : opening + 2]
    if following.isalpha() and following.isascii():
        return _tag(source, "start", opening, opening + 1, end)
    if following == "/" and source[opening + 2 : opening + 3].isalpha():
        return _tag(source, "end", opening, opening + 2, end)
    if source.startswith("<!--", opening):
        return _comment(source, opening, end)
    if following in ("!", "?", "/"):
        close = source.find(">", opening, end)
        return None, end if close < 0 else close + 1
    return None, opening


def _comment(source: str, opening: int, end: int) -> tuple[Token, int]:
    for empty in ("<!-->", "<!--->"):
        if source.startswith(empty, opening):
            after = opening + len(empty)
            return Token("comment", opening, after, inner=(after, after)), after
    close = COMMENT_END.search(source, opening + 4, end)
    inner, after = close.span() if close else (end, end)
    return Token("comment", opening, after, inner=(opening + 4, inner)), after


def _tag(source: str, kind: Literal["start", "end"], opening: int, begin: int, end: int) -> tuple[Token | None, int]:
    name = NAME.match(source, begin, end)
    if name is None:
        return None, opening
    attributes: dict[str, tuple[int, int]] = {}
    position = name.end()
    while True:
        position = _skip(source, position, end)
        if position >= end:
            return None, NEVER
        if source[position] == ">":
            return Token(kind, opening, position + 1, name.group().lower(), attributes), position + 1
        attribute = ATTRIBUTE.match(source, position, end)
        assert attribute
        value = attribute.span(attribute.lastindex or 0) if attribute.lastindex != 1 else (attribute.end(),) * 2
        attributes.setdefault(attribute[1].lower(), value)
        position = attribute.end()


def _skip(source: str, position: int, end: int) -> int:
    gap = GAP.match(source, position, end)
    return gap.end() if gap else position


def _raw_end(source: str, position: int, end: int, name: str) -> int | None:
    found = re.compile(rf"</{name}(?=[{SPACE}/>])", re.IGNORECASE).search(source, position, end)
    return found.start() if found else None
