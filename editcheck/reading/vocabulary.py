"""Everyday English: how common a word is, by the frequency list that the package symspellpy ships.

The list holds 82,834 words in lower case with their counts in Google's books, the most frequent first, names of people
and places among them. Only the file is read; the package itself is not imported, which would take longer.
"""

from __future__ import annotations

import codecs
from functools import cache, cached_property
from importlib.util import find_spec
from pathlib import Path

LIST = "frequency_dictionary_en_82_765.txt"
MARK = codecs.BOM_UTF8
"""With this the file may begin."""
ROOM = 20
"""Bytes of a line with a frequent word, its count and its end; a few more than most have."""
FEW = 40
"""So many words are searched for in the file; for more, making a table of it takes less time."""


class Vocabulary:
    """The words of the list, one a line, the most frequent first."""

    def __init__(self, lines: bytes) -> None:
        """Take the list as it stands in the file: a word, a space and its count on every line."""
        self._lines = lines  # a megabyte, so it is not copied
        self._asked = 0

    def rank(self, word: str) -> int | None:
        """The rank of a word in lower case, 0 for the most frequent ("the"); None where it is not on the list."""
        self._asked += 1
        if self._asked > FEW:
            return self.ranks.get(word)
        line = b"%s " % word.encode(errors="replace")
        if self._lines.startswith(line, len(MARK) if self._lines.startswith(MARK) else 0):
            return 0
        place = self._lines.find(b"\n" + line)
        return None if place < 0 else self._lines.count(b"\n", 0, place) + 1

    @cached_property
    def ranks(self) -> dict[str, int]:
        """The rank of every word."""
        words = self._lines.removeprefix(MARK).decode().split()[::2]
        return dict(zip(words, range(len(words)), strict=True))

    def frequent(self, most: int) -> frozenset[str]:
        """The most frequent words, so many; only the head of the list is read for them."""
        head = self._lines[: most * ROOM].rpartition(b"\n")[0].removeprefix(MARK).decode().split()[::2]
        return frozenset(head[:most]) if len(head) >= most else frozenset([*self.ranks][:most])


@cache
def frequent(most: int) -> frozenset[str]:
    """The most frequent words, so many, in lower case."""
    return vocabulary().frequent(most)


@cache
def vocabulary() -> Vocabulary:
    """The list."""
    spec = find_spec("symspellpy")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("symspellpy, which editcheck depends on, is not installed")
    return Vocabulary((Path(spec.origin).parent / LIST).read_bytes())


def ranks() -> dict[str, int]:
    """The rank of every word on the list, 0 for the most frequent ("the")."""
    return vocabulary().ranks


def rank(word: str) -> int | None:
    """How far down the list a word stands (lower case or not), None where it is not on it."""
    return vocabulary().rank(word.lower())
