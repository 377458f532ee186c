"""Names of speakers printed inside the marks, as transcripts have them: “WALLACE: Let’s start …”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from editcheck.reading.model import Mention, Person
from editcheck.reading.quotations.marks import Enclosed

LABEL = r"((?:[A-Z][A-Z’'\-]+\.?)(?:\s[A-Z][A-Z’'\-]+){0,3}):\s"
"""One word to four in capitals before a colon."""


def labelled(text: str, stretches: Sequence[Enclosed], people: Sequence[Person]) -> dict[int, Mention]:
    """The speaker of each stretch (by number) that begins with a label or goes on with one that does."""
    found: dict[int, Mention] = {}
    for number, stretch in enumerate(stretches):
        capitals = text[stretch.start : stretch.start + 2].isupper()
        match = re.compile(LABEL).match(text, stretch.start, stretch.end) if capitals else None
        if match:
            name = _known(match.group(1), people)
            found[number] = Mention(match.start(1), match.end(1), match.group(1), name)
        elif number - 1 in found and stretches[number - 1].continues and text[stretch.start].isalpha():
            found[number] = found[number - 1]
    return found


def _known(label: str, people: Sequence[Person]) -> str:
    last = label.rsplit(maxsplit=1)[-1].rstrip(".")
    bearing = {person.name for person in people if person.name.upper().endswith(last)}
    return bearing.pop() if len(bearing) == 1 else label
