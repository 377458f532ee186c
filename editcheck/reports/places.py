"""Lines and columns of a text."""

import re
from bisect import bisect_right

from editcheck.named_tuple import NamedTuple

LINE_END = re.compile(r"\r\n|\n|\r")


class Place(NamedTuple):
    """Line and column as editors count them, from 1; the column in code points."""

    line: int
    column: int


class Lines:
    """The lines of a text; only line feed and carriage return end one, as in every editor."""

    def __init__(self, text: str) -> None:
        """Find the lines."""
        self._starts = [0, *(match.end() for match in LINE_END.finditer(text))]

    def place(self, offset: int) -> Place:
        """The line and column of the character at an offset."""
        number = bisect_right(self._starts, offset)
        return Place(number, offset - self._starts[number - 1] + 1)
