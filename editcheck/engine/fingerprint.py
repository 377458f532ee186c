"""A name for a finding that survives edits elsewhere in the draft."""

from __future__ import annotations

from editcheck.reading.words import WORD

NEIGHBOURS = 60
"""Characters to either side from which the neighbouring words are taken."""
NEIGHBOUR_WORDS = 4


def fingerprint(rule: str, text: str, start: int, end: int) -> str:
    """16 hexadecimal digits over the rule, the words of `text[start:end]` and those next to them in the paragraph.

    Marks, case and white space do not count, nor does where in the text the words stand.
    """
    from hashlib import sha256

    before, after = text[max(0, start - NEIGHBOURS) : start], text[end : end + NEIGHBOURS]
    for blank_line in ("\n\n", "\r\n\r\n", "\r\r"):
        before, after = before.rpartition(blank_line)[2], after.partition(blank_line)[0]
    neighbours = _words(before)[-NEIGHBOUR_WORDS:], _words(after)[:NEIGHBOUR_WORDS]
    parts = [rule, *neighbours[0], "|", *_words(text[start:end]), "|", *neighbours[1]]
    return sha256("\n".join(parts).encode()).hexdigest()[:16]


def _words(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(text)]
