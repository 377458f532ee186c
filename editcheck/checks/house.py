"""House lists: phrases that a newsroom allows or never prints, found as an editor would find them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator


def places(text: str, phrases: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where whole phrases stand in a text, capitals or not, over the ends of lines, with either kind of apostrophe."""
    patterns = [
        r"\s++".join(re.escape(word).replace("'", "['’]") for word in phrase.replace("’", "'").split())
        for phrase in sorted(phrases, key=len, reverse=True)
        if phrase.strip()
    ]
    if patterns:
        for match in re.finditer(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", text, re.IGNORECASE):
            yield match.span()


def plain(phrase: str) -> str:
    """A phrase in the form in which it is compared with another."""
    return " ".join(phrase.replace("’", "'").lower().split())
