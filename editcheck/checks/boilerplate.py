"""Page furniture left in a text: share buttons, counters, notices, teasers, captions and credits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.furniture.deciding import decided
from editcheck.checks.furniture.features import features_of
from editcheck.checks.furniture.score import chances
from editcheck.checks.house import plain
from editcheck.checks.kind import Draft, Hit
from editcheck.checks.places import lines_of

CAPTION = r"(?i).*\b(?:image|photo|picture|graphic|video)(?: credit)?: [^\n]{2,60}\."
"""A caption that is printed as a sentence, its credit included, is part of the article."""


def check(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each run of lines that are furniture with at least the chance `from`."""
    text = draft.reading.text
    lines = lines_of(draft)
    printed = [text[line.start : line.end].strip() for line in lines]
    features = features_of(printed)
    allowed = {*map(plain, options["allow"])}
    forbidden = {*map(plain, options["forbid"])}
    headings = [line.kind == "heading" for line in lines]
    found = decided(features, chances(features), headings, options["from"])
    start = end = -1
    for line, shown, likely in zip(lines, printed, found, strict=True):
        words = plain(shown) if allowed or forbidden else ""
        furniture = likely and line.kind != "cell" and not re.fullmatch(CAPTION, shown)
        if words not in allowed and (furniture or words in forbidden):
            start, end = (line.start if start < 0 else start), line.end
        elif start >= 0:
            yield Hit(start, end)
            start = -1
    if start >= 0:
        yield Hit(start, end)
