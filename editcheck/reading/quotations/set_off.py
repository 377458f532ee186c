"""Block quotations: somebody's words that a document sets off without marks."""

from __future__ import annotations

import re
from bisect import bisect

from editcheck.reading.model import Mention, Quotation, Reading
from editcheck.reading.sentences import blocks

SIGNED = r"\s*(?:[—–―-]|--)\s*([^\W\d_][^\n,]*?)\s*(?:,[^\n]*)?$"
"""A last line that names the speaker: a dash, a name, perhaps an office behind a comma."""


def set_off(reading: Reading, quotations: list[Quotation]) -> list[Quotation]:
    """The quotations given, and the block quotations of the document, by position.

    Each paragraph of a block is a piece of one utterance; a last line like "— Ann Lee" tells who speaks.
    What stands in a block between marks of its own is kept as it is.
    """
    regions = [region for region in reading.document.regions if region.kind == "block-quotation"]
    if not regions:
        return quotations
    covered = [(item.start, item.end) for item in quotations]
    paragraphs = [(block.start, block.end) for block in blocks(reading)]
    found = list(quotations)
    utterance = max((item.utterance for item in quotations), default=-1)
    for region in regions:
        if _within(covered, region.start, region.end):
            continue
        utterance += 1
        lines = _lines(reading.text, _within(paragraphs, region.start, region.end))
        speaker = _signature(reading, *lines[-1]) if len(lines) > 1 else None
        for start, end in lines[:-1] if speaker else lines:
            found.append(Quotation(start, end, reading.text[start:end], speaker, utterance=utterance, block=True))
    return sorted(found, key=lambda item: (item.start, item.end))


def _within(places: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """Those of the places (in order, none over another) that share something with `[start, end)`, cut to it."""
    first = bisect(places, (start, start))
    first -= first > 0 and places[first - 1][1] > start
    last = bisect(places, (end, -1))
    return [(max(start, low), min(end, high)) for low, high in places[first:last]]


def _lines(text: str, paragraphs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The paragraphs of a block; a last line that begins with a dash is one of its own."""
    if not paragraphs:
        return []
    low, high = paragraphs[-1]
    cut = text.rfind("\n", low, high)
    if cut > low and text[cut + 1 : high].lstrip()[:1] in "—–―-":
        return [*paragraphs[:-1], (low, cut), (cut + 1, high)]
    return paragraphs


def _signature(reading: Reading, start: int, end: int) -> Mention | None:
    match = re.compile(SIGNED).match(reading.text, start, end)
    if match is None:
        return None
    low, high = match.span(1)
    for person in reading.people:
        for mention in person.mentions:
            if low <= mention.start < high:
                return mention
    return Mention(low, high, match.group(1), " ".join(match.group(1).split()))
