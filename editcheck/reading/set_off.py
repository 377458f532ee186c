"""Block quotations: somebody's words that a document sets off without marks."""

from __future__ import annotations

import re

from editcheck.reading.model import Mention, Quotation, Reading
from editcheck.reading.sentences import blocks

SIGNED = re.compile(r"\s*(?:[—–―-]|--)\s*([^\W\d_][^\n,]*?)\s*(?:,[^\n]*)?$")
"""A last line that names the speaker: a dash, a name, perhaps an office behind a comma."""


def set_off(reading: Reading, quotations: list[Quotation]) -> list[Quotation]:
    """The quotations given, and the block quotations of the document, by position.

    Each paragraph of a block is a piece of one utterance; a last line like "— Ann Lee" tells who speaks.
    What stands in a block between marks of its own is kept as it is.
    """
    regions = [region for region in reading.document.regions if region.kind == "block-quotation"]
    if not regions:
        return quotations
    found = list(quotations)
    utterance = max((item.utterance for item in quotations), default=-1)
    for region in regions:
        if any(item.start < region.end and region.start < item.end for item in found):
            continue
        utterance += 1
        lines = _lines(reading, region.start, region.end)
        speaker = _signature(reading, *lines[-1]) if len(lines) > 1 else None
        for start, end in lines[:-1] if speaker else lines:
            found.append(Quotation(start, end, reading.text[start:end], speaker, utterance=utterance, block=True))
    return sorted(found, key=lambda item: (item.start, item.end))


def _lines(reading: Reading, start: int, end: int) -> list[tuple[int, int]]:
    """The paragraphs inside a block, and in them a last line that begins with a dash."""
    inner = [(block.start, block.end) for block in blocks(reading) if block.start < end and start < block.end]
    lines = [(max(start, low), min(end, high)) for low, high in inner] or [(start, end)]
    low, high = lines[-1]
    cut = reading.text.rfind("\n", low, high)
    if cut > low and reading.text[cut + 1 : high].lstrip()[:1] in "—–―-":
        lines[-1:] = [(low, cut), (cut + 1, high)]
    return lines


def _signature(reading: Reading, start: int, end: int) -> Mention | None:
    match = SIGNED.match(reading.text, start, end)
    if match is None:
        return None
    low, high = match.span(1)
    for person in reading.people:
        for mention in person.mentions:
            if low <= mention.start < high:
                return mention
    return Mention(low, high, match.group(1), " ".join(match.group(1).split()))
