"""Everyday English: how common a word is, by the frequency list that the package symspellpy ships.

The list holds 82,834 words in lower case with their counts in Google's books, the most frequent first, names of people
and places among them. Only the file is read; the package itself is not imported, which would take longer.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

LIST = "frequency_dictionary_en_82_765.txt"


@cache
def ranks() -> dict[str, int]:
    """The rank of every word on the list, 0 for the most frequent ("the")."""
    spec = find_spec("symspellpy")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("symspellpy, which editcheck depends on, is not installed")
    fields = (Path(spec.origin).parent / LIST).read_text(encoding="utf-8-sig").split()
    return {word: rank for rank, word in enumerate(fields[::2])}


def rank(word: str) -> int | None:
    """How far down the list a word stands (lower case or not), None where it is not on it."""
    return ranks().get(word.lower())
