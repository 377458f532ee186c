"""Columns as other programs count them: in the code units of an encoding, from 1."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Literal

from editcheck.reports.places import Lines, Place

Encoding = Literal["utf-8", "utf-16"]
FROM = {"utf-8": ("\u0080", "\u0800", "\U00010000"), "utf-16": ("\U00010000",)}
"""The characters from which on one more code unit is needed."""


class Columns:
    """The places of a text, with columns that count code units."""

    def __init__(self, text: str, encoding: Encoding) -> None:
        """Find the lines, and the characters that take more than one unit."""
        self._lines = Lines(text)
        self._wide = [
            [match.start() for match in re.finditer(f"[{first}-\U0010ffff]", text)] if not text.isascii() else []
            for first in FROM[encoding]
        ]

    def place(self, offset: int) -> Place:
        """The line and column of the character at an offset."""
        line, column = self._lines.place(offset)
        start = offset - column + 1
        more = sum(bisect_left(wide, offset) - bisect_left(wide, start) for wide in self._wide)
        return Place(line, column + more)
