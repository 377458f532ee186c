"""A few words of a source, for a message."""

from __future__ import annotations

WORDS = 5


def excerpt(text: str, start: int, end: int, words: int = WORDS) -> str:
    """The words at `[start, end)` with a few to each side, dots where the text goes on."""
    before, after = text[:start].split(), text[end:].split()
    pieces = [
        "… " if len(before) > words else "",
        " ".join(before[-words:]),
        " " if text[:start][-1:].isspace() else "",
        text[start:end],
        " " if text[end : end + 1].isspace() else "",
        " ".join(after[:words]),
        " …" if len(after) > words else "",
    ]
    return " ".join("".join(pieces).split())
