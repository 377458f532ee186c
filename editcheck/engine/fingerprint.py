"""A name for a finding that survives edits elsewhere in the draft."""

from __future__ import annotations

from editcheck.reading.words import WORD

NEIGHBOURS = 60
"""Characters to either side from which the neighbouring words are taken."""
NEIGHBOUR_WORDS = 4


def fingerprint(rule: str, text: str, start: int, end: int) -> str:
    """16 hexadecimal digits over the rule, the words of `text[start:end]` and the words next to them.

    Marks, case and white space do not count, nor does where in the text the words stand.
    """
    from hashlib import sha256

    before = _words(text[max(0, start - NEIGHBOURS) : start])[-NEIGHBOUR_WORDS:]
    after = _words(text[end : end + NEIGHBOURS])[:NEIGHBOUR_WORDS]
    parts = [rule, *before, "|", *_words(text[start:end]), "|", *after]
    return sha256("\n".join(parts).encode()).hexdigest()[:16]


def _words(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(text)]
