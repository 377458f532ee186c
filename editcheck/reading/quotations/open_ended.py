"""Where the words of a quotation end that nobody closed."""

from __future__ import annotations

import re

from editcheck.reading.quotations.cues import GOOD, forms
from editcheck.reading.quotations.marks import Enclosed

BREAK = r"[,?!]\s+[“\"‘]?((?:[\w’'.\-]+\s+){0,3}[\w’'\-]+)"
SPEAKERS = frozenset("he she they i we it the".split())


def cut_at_cue(text: str, stretch: Enclosed) -> None:
    """Let a stretch that was never closed end before the first ", she said" in it."""
    table, none = forms(), (0, "")
    place = stretch.start
    while match := re.compile(BREAK).search(text, place, stretch.end):
        words = match.group(1).split()
        speaks = words[0].lower() in SPEAKERS or words[0][0].isupper() or words[0] in table
        if speaks:
            for word in words:
                strength, shape = table.get(word, none)
                if strength >= GOOD and shape in ("ed", "s"):
                    stretch.end = match.start() + 1
                    return
        place = match.start() + 1
