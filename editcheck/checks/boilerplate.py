"""Page furniture left in a text: share buttons, counters, notices, teasers, captions and credits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.furniture.score import chances
from editcheck.checks.kind import Draft, Hit
from editcheck.checks.places import lines_of

HEADING_CHANCE = 0.97
"""A heading, or the first line of a text, is furniture from this chance on."""


def check(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each run of lines that are furniture with at least the chance `from`."""
    text = draft.reading.text
    lines = lines_of(draft)
    allowed = {phrase.lower() for phrase in options["allow"]}
    forbidden = {phrase.lower() for phrase in options["forbid"]}
    start = end = -1
    found = chances([text[line.start : line.end] for line in lines])
    for number, (line, chance) in enumerate(zip(lines, found, strict=True)):
        words = text[line.start : line.end].strip().lower()
        limit = HEADING_CHANCE if line.kind == "heading" or number == 0 else options["from"]
        if words not in allowed and (chance >= limit or words in forbidden):
            start, end = (line.start if start < 0 else start), line.end
        elif start >= 0:
            yield Hit(start, end)
            start = -1
    if start >= 0:
        yield Hit(start, end)
