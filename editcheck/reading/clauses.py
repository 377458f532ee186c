"""The parts of a sentence that each tell one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

BETWEEN = re.compile(r"; |, (?:and|but|while|although|though|whereas) ")


def clauses(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of a sentence between semicolons and between commas with "and" or "but", `[start, end)`."""
    begin = start
    for match in BETWEEN.finditer(text, start, end):
        yield begin, match.start()
        begin = match.end()
    yield begin, end
