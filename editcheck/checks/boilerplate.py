"""Page furniture left in a text: share buttons, counters, notices, teasers, captions and credits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.furniture.features import features_of
from editcheck.checks.furniture.score import chances
from editcheck.checks.house import plain
from editcheck.checks.kind import Draft, Hit
from editcheck.checks.places import lines_of

HEADING_CHANCE = 0.97
"""A heading, or the first line of a text, is furniture from this chance on."""
PROSE_CHANCE = 0.97
"""A long sentence the same: what looks like the article's own prose had better be kept."""
PAGE = frozenset(("page", "phrase", "command", "credit", "reader", "address"))
CERTAIN = (
    frozenset(("header", "short")),
    frozenset(("teaser", "no-end")),
    frozenset(("command-short", "short", "colon")),
    frozenset(("contributed", "credit", "page")),
    frozenset(("phrase", "no-end", "page")),
    frozenset(("phrase", "no-end", "command")),
    frozenset(("phrase", "no-end", "short")),
    frozenset(("source-line", "address", "no-end")),
    frozenset(("listed", "no-end")),
    frozenset(("listed", "question")),
    frozenset(("listed", "tie-low")),
    frozenset(("listed", "tie-0")),
    frozenset(("last-line", "words-1", "no-end", "after-prose")),
    frozenset(("last-line", "words-1", "no-end", "repeated")),
)
"""Features that together leave no doubt: the heading of a list of stories, a teaser, a button, the address of a
source, a tag at the end."""
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
    start = end = -1
    for number, (line, chance) in enumerate(zip(lines, chances(features), strict=True)):
        words = plain(printed[number]) if allowed or forbidden else ""
        own = number == 0 or line.kind == "heading"
        certain = not own and any(signs <= features[number] for signs in CERTAIN)
        limit = HEADING_CHANCE if own else _limit(features[number], options["from"])
        kept = line.kind == "cell" or re.fullmatch(CAPTION, printed[number])
        likely = (chance >= limit or certain) and not kept
        if words not in allowed and (likely or words in forbidden):
            start, end = (line.start if start < 0 else start), line.end
        elif start >= 0:
            yield Hit(start, end)
            start = -1
    if start >= 0:
        yield Hit(start, end)


def _limit(features: frozenset[str], usual: float) -> float:
    """The chance from which a line is furniture: higher for prose, and for a sentence with nothing of a page in it."""
    sentence = "end" in features and "short" not in features and features.isdisjoint(PAGE)
    return PROSE_CHANCE if ("prose" in features or sentence) and "listed" not in features else usual
