"""Page furniture left in a text: share buttons, counters, notices, teasers, captions and credits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.furniture.deciding import decided, of_draft
from editcheck.checks.furniture.features import features_of
from editcheck.checks.furniture.score import chances
from editcheck.checks.house import plain
from editcheck.checks.kind import Draft, Hit
from editcheck.checks.places import lines_of

CAPTION = r"(?i).*\b(?:image|photo|picture|graphic|video)(?: credit)?: [^\n]{2,60}\."
"""A caption that is printed as a sentence, its credit included, is part of the article."""


def check(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each run of lines that are furniture with at least the chance `from`.

    It is advice where a draft that has nothing else of a page may have these lines: stamps, credits, sign-offs.
    """
    text = draft.reading.text
    lines = lines_of(draft)
    printed = [text[line.start : line.end].strip() for line in lines]
    features = features_of(printed)
    allowed = {*map(plain, options["allow"])}
    forbidden = {*map(plain, options["forbid"])}
    headings = [line.kind == "heading" for line in lines]
    found = decided(features, chances(features), headings, options["from"])
    own = of_draft(features, found)
    start = end = -1
    advised = True
    for line, shown, likely, drafted in zip(lines, printed, found, own, strict=True):
        words = plain(shown) if allowed or forbidden else ""
        furniture = likely and line.kind != "cell" and not re.fullmatch(CAPTION, shown)
        if words not in allowed and (furniture or words in forbidden):
            start, end = (line.start if start < 0 else start), line.end
            advised = advised and drafted and words not in forbidden
        elif start >= 0:
            yield _hit(start, end, advised)
            start, advised = -1, True
    if start >= 0:
        yield _hit(start, end, advised)


def _hit(start: int, end: int, advised: bool) -> Hit:
    return Hit(start, end, severity="advice" if advised else None)
