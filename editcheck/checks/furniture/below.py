"""What stands on a page below a heading: the list of other stories, the readers' comments."""

from __future__ import annotations

from collections.abc import Sequence

OF_READERS = frozenset(("reader", "date", "time", "handle", "command"))
"""What lines have in which readers of a page comment on it."""
ARTICLE = 2
"""So many paragraphs stand above the comments on them."""
OURS, REPORTED = 0.3, 0.1
"""At least this share of the lines of comments is like that; less than that holds a quotation, as an article's does."""


def mark_listed(own: Sequence[frozenset[str]], found: Sequence[set[str]]) -> None:
    """Mark the lines that follow the heading of a list of other stories, up to where the article goes on."""
    tied = [
        number
        for number, (features, place) in enumerate(zip(own, found, strict=True))
        if "prose" in features and ("tie-high" in place or "tie-half" in place)
    ]
    last_of_article = tied[-1] if tied else -1
    listing = several = False
    for number, features in enumerate(own):
        if "header" in features:
            listing, several = True, "list" in features
        elif "prose" in features and (number <= last_of_article or not several):
            listing = False
        elif not several and "end" in features and features.isdisjoint(("short", "question")):
            listing = False  # a single headline follows such a heading
        elif listing and _told(features) and number + 1 < len(own) and _told(own[number + 1]):
            listing = False  # sentence after sentence: the article goes on
        elif listing:
            found[number].add("listed")


def mark_commented(own: Sequence[frozenset[str]], found: Sequence[set[str]]) -> None:
    """Mark what stands below the heading over readers' comments, if it is told by readers, down to the end."""
    above = 0
    for number, features in enumerate(own):
        if "comments" in features and above >= ARTICLE:
            below = own[number + 1 :]
            ours = sum("quotes" not in line and not OF_READERS.isdisjoint(line) for line in below)
            reported = sum("quotes" in line and "prose" in line for line in below)
            if ours > 1 and ours >= OURS * len(below) and reported < REPORTED * len(below):
                for place in found[number:]:
                    place.add("commented")
            return
        above += "prose" in features


def _told(features: frozenset[str]) -> bool:
    return "end" in features and features.isdisjoint(("short", "question"))
