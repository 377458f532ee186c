"""A text as terms are compared with it: small letters, plain marks, one space between words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

MARKS = str.maketrans(
    {
        **dict.fromkeys("’‘ʼ′`´", "'"),
        **dict.fromkeys("“”„‟″", '"'),
        **dict.fromkeys("‐‑", "-"),
        **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\t\r\n\v\f\u2028\u2029", " "),
    }
)
"""Marks and spaces that typewriters do not know, by those that stand for them; one character for one."""
BREAK = "\x1d"
"""Stands between terms that are folded together; in no term, as it counts as a space."""
SPACES = re.compile(r"\s\s+")


def plain(text: str) -> str:
    """The text with typewriter's marks and spaces; as long as it was."""
    return text.translate(MARKS)


def small(text: str) -> str:
    """The text in small letters; as long as it was."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


def folded(term: str) -> str:
    """A term as it is looked for in a `Folded` text."""
    return small(plain(" ".join(term.split())))


def folded_all(terms: Sequence[str]) -> list[str]:
    """Each of the terms, folded; all at once, as they may be thousands."""
    return small(plain(BREAK.join(" ".join(term.split()) for term in terms))).split(BREAK) if terms else []


class Folded:
    """A folded text, and where each of its characters stands in the text that it was made from.

    A line break between two words is a space; an empty line is two spaces, so that no term reaches over it.
    """

    def __init__(self, text: str) -> None:
        """Fold a text."""
        self._folded: list[int] = []
        self._original: list[int] = []
        pieces = []
        done = length = 0
        for spaces in SPACES.finditer(text):
            space = "  " if spaces.group().count("\n") > 1 else " "
            pieces += [text[done : spaces.start()], space]
            length += spaces.start() - done + len(space)
            done = spaces.end()
            self._folded.append(length)
            self._original.append(done)
        self.text = small(plain("".join((*pieces, text[done:]))))

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original text that `[start, end)` of the folded one was made from."""
        return self._place(start), self._place(end - 1) + 1

    def _place(self, position: int) -> int:
        before = bisect_right(self._folded, position) - 1
        return position if before < 0 else self._original[before] + position - self._folded[before]
