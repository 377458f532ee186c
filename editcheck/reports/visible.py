"""Text made fit for a terminal: nothing in it is obeyed or hidden, and it is known how wide it is."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

UNSEEN = (
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164"
    "\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
"""Controls, characters without width or ink, those that turn the direction of writing, halves of surrogate pairs."""


def visible(text: str) -> str:
    """The text with every unseen character written out: a tab or line break as a space, others as ``<U+200B>``."""
    return text if text.isascii() and text.isprintable() else re.sub(UNSEEN, _written, text)


def _written(match: re.Match[str]) -> str:
    return " " if match.group() in "\t\n\r" else f"<U+{ord(match.group()):04X}>"


def width(text: str) -> int:
    """How many columns of a terminal the (visible) text takes."""
    return len(text) if text.isascii() else sum(map(_columns, text))


@cache
def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
