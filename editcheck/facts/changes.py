"""Which of the differences between a quotation and a source are changes of its words.

No change is: a spelling or a hyphen, an omission marked with an ellipsis, words put in brackets, and the "she said"
between two pieces of what the source prints.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from editcheck.facts.alignment import Change
from editcheck.facts.wording import ELLIPSIS, HESITATION, Wording, same_words

BRACKETED = 10
"""Brackets may stand for this many words, and no more."""

CLOSING = r"(?<=\S)[”\"’'»](?=[\s.,;:)—–-]|$)"
OPENING = r"(?:^|(?<=[\s(—–-]))[“\"‘'«„](?=\S|$)"
SENTENCE_END = r"[.!?…][”’\"')\]]*\s"


def told(quote: Wording, source: Wording, changes: Iterable[Change]) -> list[Change]:
    """The changes that matter: not spelling, hyphens, marked omissions and insertions, or who-said-it in between."""
    omissions, insertions = quote.omissions(), quote.insertions()
    found = []
    for change in changes:
        kept = _forgiven(quote, source, change, omissions, insertions)
        if kept is not None:
            found.append(kept)
    return found


def _forgiven(
    quote: Wording, source: Wording, change: Change, omissions: frozenset[int], insertions: frozenset[int]
) -> Change | None:
    a, b, c, d = change
    said, printed = quote.keys[a:b], source.keys[c:d]
    if same_words(said, printed) or HESITATION.issuperset((*said, *printed)):
        return None
    if any(place in omissions for place in range(a, b + 1)):
        if a < b:  # the ellipsis stands for whatever is more than the draft has words for
            change = Change(a, b, c, min(d, c + b - a))
            printed, d = source.keys[c : change.source_end], change.source_end
        elif not (0 < c < len(source) and ELLIPSIS.search(source.text, source.ends[c - 1], source.starts[c])):
            return None  # an ellipsis that the source itself prints here would stand for no words of it
    inserted = [place in insertions for place in range(a, b)]
    if inserted and all(inserted) and d - c <= BRACKETED:
        return None
    if any(inserted):
        bare = tuple(key for key, bracketed in zip(said, inserted, strict=True) if not bracketed)
        if same_words(bare, printed) or not bare:
            return None
    if a < b <= a + BRACKETED and c < d <= c + BRACKETED and _bracketed(source, c, d):
        return None
    if a == b and c and d < len(source):
        start, end = source.ends[c - 1], source.starts[d]
        closing = re.compile(CLOSING).search(source.text, start, end)
        openings = list(re.compile(OPENING).finditer(source.text, closing.end(), end)) if closing else []
        if closing and openings:
            return _joined(quote, source, change, closing.start(), openings[-1].end())
    return change


def _bracketed(source: Wording, first: int, last: int) -> bool:
    """Whether the source itself prints the words in brackets, or marks that it leaves out words among them."""
    start, end = max(0, source.starts[first] - 2), min(len(source.text), source.ends[last - 1] + 6)
    stretch = source.text[start:end]
    if not any(mark in stretch for mark in "[(…") and ".." not in stretch:
        return False
    local = Wording(
        stretch,
        source.keys[first:last],
        tuple(place - start for place in source.starts[first:last]),
        tuple(place - start for place in source.ends[first:last]),
    )
    return len(local.insertions()) == last - first or bool(local.omissions())


def _joined(quote: Wording, source: Wording, change: Change, closing: int, opening: int) -> Change | None:
    """What is left out between two quotations of one source that the draft runs together, narration not counted."""
    before = [place for place in range(change.source, change.source_end) if source.ends[place] <= closing]
    after = [place for place in range(change.source, change.source_end) if source.starts[place] >= opening]
    if not before and not after:
        return None
    if change.quote and change.quote < len(quote):
        seam = quote.text[quote.ends[change.quote - 1] - 1 : quote.starts[change.quote]]
        if re.search(SENTENCE_END, seam):
            return None
    if not after:
        return change._replace(source_end=before[-1] + 1)
    return change._replace(source=after[0]) if not before else change
