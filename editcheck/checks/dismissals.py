"""Comments in a draft that dismiss findings: ``<!-- editcheck: dismiss facts/wrong-figure "the reason" -->``.

Such a comment counts for the block of text (paragraph, heading, list item, caption, table cell) that it stands in or
at the end of; between two blocks, for the next one.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.kind import Draft, Hit
from editcheck.documents.content import Region
from editcheck.documents.document import Document
from editcheck.named_tuple import NamedTuple

SIGN = "editcheck:"
BLOCKS = frozenset(("heading", "paragraph", "list-item", "caption", "cell"))
"""Kinds of region that a comment may count for; none of them lies in another."""
MOST = 2000
"""Characters in such a comment."""
MOST_COMMENTS = 1000
FAR = 500
"""Characters of markup between the end of a block and a comment that counts for it."""
WELL_FORMED = (
    r"""(?s)editcheck:\s*dismiss\s+(?P<rules>[\w*-]+/[\w*-]+(?:\s*,\s*[\w*-]+/[\w*-]+)*)"""
    r"""(?:\s+["“”](?P<reason>.*)["“”](?:\s+by\s+(?P<who>[^"“”]+?))??(?:\s+on\s+(?P<when>\d{4}-\d\d-\d\d))?)?"""
)
TAG = r"</?([A-Za-z][A-Za-z0-9]*)"
EXPECTED = 'expected: editcheck: dismiss facts/wrong-figure "the reason"'


class Dismissal(NamedTuple):
    """A comment that dismisses what these rules find in `[first, last)`; both spans count in the source.

    `fault` says what is wrong with the comment, in which case it dismisses nothing.
    """

    start: int
    end: int
    rules: tuple[str, ...] = ()
    reason: str = ""
    who: str = ""
    when: str = ""
    first: int = 0
    last: int = 0
    fault: str = ""


def dismissals(document: Document) -> list[Dismissal]:
    """The comments in a document that are meant for editcheck, by position."""
    if SIGN not in document.source:
        return []
    blocks = sorted(document.to_source(item.start, item.end) for item in document.regions if item.kind in BLOCKS)
    comments = [
        item for item in document.regions if item.kind == "comment" and document.prose.startswith(SIGN, item.start)
    ]
    if len(comments) > MOST_COMMENTS:
        first, last = document.to_source(comments[0].start, comments[0].end)
        return [Dismissal(first, last, fault=f"a draft can have {MOST_COMMENTS:,} such comments, and no more")]
    return sorted(_dismissal(document, item, blocks) for item in comments)


def _dismissal(document: Document, comment: Region, blocks: list[tuple[int, int]]) -> Dismissal:
    start, end = document.to_source(comment.start, comment.end)
    words = document.prose[comment.start : comment.end].strip()
    given = re.fullmatch(WELL_FORMED, words) if len(words) <= MOST else None
    if given is None:
        return Dismissal(start, end, fault=f"it cannot be understood; {EXPECTED}")
    rules = tuple(rule.strip() for rule in given["rules"].split(","))
    reason = " ".join((given["reason"] or "").split())
    if not reason:
        return Dismissal(start, end, rules, fault=f"it gives no reason; {EXPECTED}")
    if any("*" in rule for rule in rules):
        return Dismissal(start, end, rules, fault="it must name each rule in full")
    place = _block(document, start, end, blocks)
    if place is None:
        return Dismissal(start, end, rules, fault="no text follows that it could count for")
    return Dismissal(start, end, rules, reason, " ".join((given["who"] or "").split()), given["when"] or "", *place)


def _block(document: Document, start: int, end: int, blocks: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The block that a comment stands in or at the end of, else the next one."""
    from bisect import bisect_right

    at = bisect_right(blocks, (start, end))
    if at:
        first, last = blocks[at - 1]
        if start < last or _ends(document, last, start):
            return first, last
    return blocks[at] if at < len(blocks) else None


def _ends(document: Document, last: int, start: int) -> bool:
    """Whether the comment at `start` stands at the end of the block whose text ends at `last`."""
    from editcheck.documents.page import BLOCKS as BLOCK_ELEMENTS

    if start - last > FAR:
        return False
    between = document.source[last:start]
    if document.format == "markdown" and ("\n" in between or "\r" in between):
        return False
    return not any(tag.lower() in BLOCK_ELEMENTS for tag in re.findall(TAG, between))


def check(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each comment that is meant to dismiss something and cannot."""
    document = draft.reading.document
    for item in dismissals(document):
        stretch = document.content.map.to_prose(item.start, item.end)
        if item.fault and stretch:
            yield Hit(*stretch, values={"fault": item.fault})


def unused(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """Nothing: what a comment dismisses is known when all other rules have run, and told by the engine then."""
    return iter(())
