"""The plain part of YAML, read without the library, whose import costs more than reading a sheet and all the rules.

Sheets and rules are written in it: keys with values on one line, lists of them, "[a, b]" and "{a: b}" on one line, and
blocks after "|" and ">". What goes beyond it in any way, and whatever is wrong, is left to the library.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

MAX_DEPTH = 20
LONGEST_KEY = 200
NULLS = frozenset(("", "~", "null"))
INDICATORS = frozenset("-?:,[]{}#&*!|>'\"%@`")
"""With these no plain scalar begins; YAML lets a few of them, if something follows."""
NOT_IN_FLOW = frozenset("[{:?#")
"""These stand in no plain scalar between brackets."""
ESCAPES = {'"': '"', "n": "\n", "r": "\r", "t": "\t"}
NUMBERED = {"x": 2, "u": 4, "U": 8}
"""How many digits the number of a character has, by the letter before it."""
HEX = frozenset("0123456789abcdefABCDEF")


class BeyondPlainError(ValueError):
    """The text is not of the plain part of YAML."""


def parse(text: str) -> dict[str, Any]:
    """The keys and values of a text, every scalar a string, or None where it is nothing.

    Raises:
        BeyondPlainError: it takes the library to say what it is.
    """
    if not (text.endswith("\n") and all(map(_is_plain, set(text)))):
        raise BeyondPlainError
    lines = _Lines(text)
    indent, content = lines.peek()
    if indent or content is None:
        raise BeyondPlainError
    found = lines.mapping(0, 0)
    if lines.peek()[1] is not None:
        raise BeyondPlainError
    return found


class _Lines:
    """The lines of a text, and the number of the one that is read next."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.lines.pop()
        self.at = 0

    def peek(self) -> tuple[int, str | None]:
        """How far the next line is indented, and what it holds; None at the end. Remarks are passed over."""
        while self.at < len(self.lines):
            line = self.lines[self.at]
            content = line.lstrip(" ")
            if content and content[0] != "#":
                if "\t" in content:
                    raise BeyondPlainError
                return len(line) - len(content), content.rstrip(" ")
            self.at += 1
        return 0, None

    def mapping(self, indent: int, depth: int) -> dict[str, Any]:
        """The keys and values that are indented so far."""
        found: dict[str, Any] = {}
        while True:
            here, content = self.peek()
            if content is None or here < indent or _is_item(content):
                return found
            key, colon, value = content.partition(":")
            if here > indent or not colon or value[:1].strip(" ") or not _is_key(key) or key in found:
                raise BeyondPlainError
            self.at += 1
            value = value.lstrip(" ")
            found[key] = self.value(value, indent, depth) if value else self.below(indent, depth)

    def below(self, indent: int, depth: int) -> Any:
        """What follows a key with nothing behind it: a list, keys further indented, or nothing."""
        here, content = self.peek()
        if content is None or here < indent or (here == indent and not _is_item(content)):
            return None
        if depth >= MAX_DEPTH:
            raise BeyondPlainError
        return self.sequence(here, depth + 1) if _is_item(content) else self.mapping(here, depth + 1)

    def sequence(self, indent: int, depth: int) -> list[Any]:
        """The items whose dashes are indented so far."""
        found: list[Any] = []
        while True:
            here, content = self.peek()
            if content is None or here < indent or (here == indent and not _is_item(content)):
                return found
            item = content[1:].lstrip(" ")
            if here > indent or not item or _is_item(item):
                raise BeyondPlainError
            if item[0] not in INDICATORS and (": " in item or item[-1] == ":"):
                inner = indent + len(content) - len(item)
                self.lines[self.at] = " " * inner + item
                found.append(self.mapping(inner, depth + 1))
            else:
                self.at += 1
                found.append(self.value(item, indent, depth))

    def value(self, text: str, indent: int, depth: int) -> Any:
        """What stands behind a key or dash, which are indented so far."""
        if text[0] in "|>":
            return self.block(text, indent)
        found = _inline(text, depth)
        here, content = self.peek()
        if content is not None and here > indent:
            raise BeyondPlainError  # it may go on there
        return found

    def block(self, header: str, indent: int) -> str:
        """The lines of a block of text, which are further indented than the key or dash."""
        if header[1:] not in ("", "-", "+") or self.at == len(self.lines):
            raise BeyondPlainError
        first = self.lines[self.at]
        inner = len(first) - len(first.lstrip(" "))
        if inner <= indent or first[inner : inner + 1] in ("", "\t"):
            raise BeyondPlainError
        margin = " " * inner
        lines: list[str] = []
        while self.at < len(self.lines) and (
            self.lines[self.at].startswith(margin) or not self.lines[self.at].strip(" ")
        ):
            lines.append(self.lines[self.at][inner:])
            self.at += 1
        end = len(lines)
        while not lines[end - 1]:
            end -= 1
        breaks = {"": 1, "-": 0, "+": len(lines) - end + 1}[header[1:]]
        return (_folded if header[0] == ">" else "\n".join)(lines[:end]) + "\n" * breaks


def _is_plain(character: str) -> bool:
    """Whether YAML lets a character stand anywhere and takes for no end of a line but the one that is."""
    return (
        " " <= character <= "~"
        or character in "\n\t"
        or "\xa0" <= character <= "\u2027"
        or "\u202a" <= character <= "\ud7ff"
        or "\ue000" <= character <= "\ufefe"
        or "\uff00" <= character <= "\ufffd"
        or character >= "\U00010000"
    )


def _is_item(content: str) -> bool:
    return content == "-" or content.startswith("- ")


def _is_key(key: str) -> bool:
    """Whether it is words of letters, digits, hyphens and underscores, one space between them."""
    word = key.replace(" ", "").replace("-", "").replace("_", "")
    return word.isalnum() and key[0].isalnum() and key[-1] != " " and len(key) <= LONGEST_KEY


def _folded(lines: list[str]) -> str:
    """Lines written one below the other for width alone; an empty one is a break."""
    found = [lines[0]]
    for before, line in pairwise(lines):
        if line[:1] in (" ", "\t"):
            raise BeyondPlainError
        found.append((f" {line}" if before else line) if line else "\n")
    return "".join(found)


def _inline(text: str, depth: int) -> Any:
    """The value that a whole line, or what is left of it, is."""
    if text[0] in "\"'[{":
        found, end = _flow(text, 0, depth)
        if end != len(text):
            raise BeyondPlainError
        return found
    found = text.partition(" #")[0].rstrip(" ")
    if found[0] in INDICATORS or ": " in found or found[-1] == ":":
        raise BeyondPlainError
    return None if found in NULLS else found


def _flow(text: str, start: int, depth: int) -> tuple[Any, int]:
    """The value that begins at an offset, perhaps between brackets, and where it ends."""
    opening = text[start : start + 1]
    if opening == '"':
        return _quoted(text, start)
    if opening == "'":
        return _single_quoted(text, start)
    if not opening or opening not in "[{":
        return _plain(text, start)
    if depth >= MAX_DEPTH:
        raise BeyondPlainError
    closing = "]" if opening == "[" else "}"
    items: list[Any] = []
    pairs: dict[str, Any] = {}
    at = _behind_spaces(text, start + 1)
    while text[at : at + 1] != closing or items or pairs:
        if opening == "{":
            colon = text.find(": ", at, at + LONGEST_KEY)
            key = text[at : max(at, colon)]
            if not _is_key(key) or key in pairs:
                raise BeyondPlainError
            pairs[key], at = _flow(text, _behind_spaces(text, colon + 1), depth + 1)
        else:
            item, at = _flow(text, at, depth + 1)
            items.append(item)
        at = _behind_spaces(text, at)
        if text[at : at + 1] == closing:
            break
        if text[at : at + 2] != ", ":
            raise BeyondPlainError
        at = _behind_spaces(text, at + 2)
    return (pairs if opening == "{" else items), at + 1


def _plain(text: str, start: int) -> tuple[str | None, int]:
    """The plain scalar that begins at an offset between brackets, and where it ends."""
    end = len(text)
    for mark in ",]}":
        at = text.find(mark, start, end)
        end = at if at >= 0 else end
    found = text[start:end].rstrip(" ")
    if not found or found[0] in INDICATORS or not NOT_IN_FLOW.isdisjoint(found):
        raise BeyondPlainError
    return (None if found in NULLS else found), end


def _quoted(text: str, start: int) -> tuple[str, int]:
    """What stands between the quotation mark at an offset and the next, and where that ends."""
    end = text.find('"', start + 1)
    while end > 0 and _is_escaped(text, end):
        end = text.find('"', end + 1)
    if end < 0:
        raise BeyondPlainError
    return _unescaped(text[start + 1 : end]), end + 1


def _is_escaped(text: str, at: int) -> bool:
    """Whether the backslashes before an offset are odd in number."""
    first = at
    while text[first - 1] == "\\":
        first -= 1
    return (at - first) % 2 == 1


def _single_quoted(text: str, start: int) -> tuple[str, int]:
    """What stands between the single quotation mark at an offset and the next, two standing for one, and its end."""
    end = text.find("'", start + 1)
    while text[end + 1 : end + 2] == "'" and end > 0:
        end = text.find("'", end + 2)
    if end < 0:
        raise BeyondPlainError
    return text[start + 1 : end].replace("''", "'"), end + 1


def _unescaped(text: str) -> str:
    """The text with what its backslashes stand for."""
    first, *pieces = text.split("\\")
    whole, rest = [first], iter(pieces)
    for piece in rest:
        if not piece:  # two backslashes are one
            whole += "\\", next(rest)
        elif piece[0] in ESCAPES:
            whole += ESCAPES[piece[0]], piece[1:]
        else:
            behind = 1 + NUMBERED.get(piece[0], 0)
            whole += _numbered(piece[1:behind], behind - 1), piece[behind:]
    return "".join(whole)


def _numbered(digits: str, count: int) -> str:
    if not count or len(digits) < count or not HEX.issuperset(digits):
        raise BeyondPlainError
    number = int(digits, 16)
    if number > 0x10FFFF or 0xD800 <= number <= 0xDFFF:
        raise BeyondPlainError  # no character
    return chr(number)


def _behind_spaces(text: str, at: int) -> int:
    while text[at : at + 1] == " ":
        at += 1
    return at
