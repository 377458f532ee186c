"""What the fact sheet's format consists of, for those who read it and those who write it."""

from __future__ import annotations

import re

FORMAT = "facts/1"
SECTIONS = ("sources", "people", "penalties", "quotations", "figures", "dates", "names", "disputes")
"""The sheet's lists, in the order in which they are written."""
FACTS = SECTIONS[1:-1]
"""Those of facts."""
UNPLACED = -1
"""The offset of a place that the sheet does not give, in a sheet whose sources were not read."""


class Token(str):
    """A number, date or word of the format itself, which needs no marks."""

    __slots__ = ()


def usual_format(path: str) -> str:
    """The format that a source has where the sheet names none: that of the file's suffix; text."""
    from editcheck.documents.formats import format_of

    known = format_of(path) if path else None
    return known.name if known else "text"


def slug(words: str, length: int = 60) -> str:
    """Words made an id: lower case, joined with hyphens, cut at a word's end."""
    joined = re.sub(r"[\W_]+", "-", words.lower().replace("’", "").replace("'", "")).strip("-")
    if len(joined) <= length:
        return joined
    return joined[: length + 1].rpartition("-")[0] or joined[:length]
