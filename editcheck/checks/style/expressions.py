"""Patterns, on an engine whose time is linear in the text: no pattern can hang the desk."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

import re2

from editcheck.checks.style.terms import case_of
from editcheck.errors import OptionError
from editcheck.named_tuple import NamedTuple

MEMORY = 8 << 20
LONGEST = 5_000
STRETCH, LONGEST_MATCH = 5_000, 10_000
"""Matches are looked for that begin in so many bytes of a text and end in so many more: a match takes linear time, but
all matches together can take the square of it, where every one looks on to the end."""
FLAG = "flag"
GROUP = re.compile(r"\\(\d)")
LOOKING_AROUND = re.compile(r"\(\?<?[=!]")
REFERENCE = re.compile(r"(?<!\\)\\[1-9]|\(\?P=")


class Match(NamedTuple):
    """What a pattern found, `[start, end)`, and its groups (the whole first, "" for one that took no part).

    Where the pattern has a group named `flag`, `[start, end)` is that group; the rest is what must stand around it.
    """

    start: int
    end: int
    groups: tuple[str, ...]


class Expression:
    """One pattern of a rule."""

    def __init__(self, pattern: str, any_case: bool) -> None:
        """Compile it.

        Raises:
            OptionError: it cannot run on the engine, fits an empty text, or is too long.
        """
        if not pattern:
            raise OptionError("an empty pattern would fit everywhere")
        if len(pattern) > LONGEST:
            raise OptionError(f"longer than {LONGEST:,} characters")
        options = re2.Options()
        options.log_errors = False
        options.max_mem = MEMORY
        options.case_sensitive = not any_case
        try:
            self._compiled = re2.compile(pattern, options)
        except re2.error as error:
            raise OptionError(_refusal(pattern, error)) from None
        if any(match.start() == match.end() for text in ("", "a 1.") for match in self._compiled.finditer(text)):
            raise OptionError(f"the pattern {_short(pattern)} fits an empty text, and so would fit everywhere")
        self.groups: int = self._compiled.groups
        self._flag: int = self._compiled.groupindex.get(FLAG, 0)

    def find(self, text: str) -> Iterator[Match]:
        """Every place that the pattern fits; none of them empty."""
        data = text.encode()
        places = _Places(data)
        start = 0
        while start < len(data):
            after, end = start + STRETCH, start + STRETCH + LONGEST_MATCH
            for found in self._compiled.finditer(data, start, end):
                if found.start() >= after and end < len(data):
                    break  # the next stretch begins before it
                cut = found.end() >= end
                match = (self._compiled.match(data, found.start()) if cut else None) or found
                first, last = match.span(self._flag)
                if last > first >= 0:
                    groups = (match.group(), *match.groups())
                    yield Match(places.of(first), places.of(last), tuple((part or b"").decode() for part in groups))
                after = max(after, match.end())
                if cut:
                    break
            start = after


class _Places:
    """Where in a text the places of its bytes are; asked for in order."""

    def __init__(self, data: bytes) -> None:
        self._data, self._all_ascii = data, data.isascii()
        self._byte = self._character = 0

    def of(self, byte: int) -> int:
        if self._all_ascii:
            return byte
        self._character += len(self._data[self._byte : byte].decode())
        self._byte = byte
        return self._character


def _refusal(pattern: str, error: Exception) -> str:
    why = error.args[0] if error.args else error
    said = why.decode(errors="replace") if isinstance(why, bytes) else str(why)
    if LOOKING_AROUND.search(pattern):
        said = "looking ahead or behind, (?= (?! (?<= (?<!, is not possible on an engine that is always quick"
    elif REFERENCE.search(pattern):
        said = r"referring back to a group, \1, is not possible on an engine that is always quick"
    return f"the pattern {_short(pattern)} cannot be run: {said}"


def _short(pattern: str) -> str:
    return pattern if len(pattern) <= 80 else f"{pattern[:80]}…"


def read_expressions(options: Mapping[str, Any]) -> tuple[Expression, ...]:
    """The patterns of a rule's options, `patterns`.

    Raises:
        OptionError: one cannot be used; there are none; `case` is unknown.
    """
    any_case = case_of(options) == "any"
    if not options["patterns"]:
        raise OptionError("patterns: a list of patterns is missing", "patterns")
    made: list[Expression] = []
    seen: set[str] = set()
    for number, pattern in enumerate(options["patterns"]):
        if pattern in seen:
            raise OptionError(f"the pattern {_short(pattern)} stands here twice", "patterns", number)
        seen.add(pattern)
        try:
            made.append(expression(pattern, any_case))
        except OptionError as error:
            raise OptionError(str(error), "patterns", number) from None
    return tuple(made)


@lru_cache(maxsize=512)
def expression(pattern: str, any_case: bool = False) -> Expression:
    """The pattern, compiled once.

    Raises:
        OptionError: it cannot be used.
    """
    return Expression(pattern, any_case)


def filled(template: str, match: Match) -> str:
    r"""The template with \0 to \9 replaced by the groups of a match."""
    return GROUP.sub(lambda group: match.groups[int(group[1])], template)


def check_template(template: str, expressions: tuple[Expression, ...]) -> str:
    """What is wrong with a template for the patterns: "" if nothing."""
    most = min(expression.groups for expression in expressions)
    for group in GROUP.findall(template):
        if int(group) > most:
            return f"\\{group} stands for a group that not every pattern has"
    return ""
