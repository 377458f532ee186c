"""Text in an encoding that it was not written in: â€œlikeâ€ this."""

from __future__ import annotations

import re
from collections.abc import Iterator

TRAILING = (
    "\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc"
    "\u2013-\u2026\u2030\u2039\u203a\u20ac\u2122"
)
"""What the bytes 80 to BF read as in Western encodings."""
CANDIDATE = f"(?:[\u00c2-\u00f4][{TRAILING}]{{1,3}})+|\ufffd+"
LOST = "\ufffd"
"""Stands for bytes that could not be read."""


def wreckage(text: str) -> Iterator[tuple[int, int, str]]:
    """Where UTF-8 was read as a Western encoding, and what was written there ("" where that is lost)."""
    if not any("\u00c2" <= letter <= "\u00f4" or letter == LOST for letter in set(text)):
        return
    for match in re.finditer(CANDIDATE, text):
        if match.group()[0] == LOST:
            yield match.start(), match.end(), ""
            continue
        written = _written(match.group())
        if written is not None:
            yield match.start(), match.end(), written


def _written(wrecked: str) -> str | None:
    for encoding in ("cp1252", "latin-1"):
        try:
            written = wrecked.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
        return written if written.isprintable() or written.isspace() else None
    return None
