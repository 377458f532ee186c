"""How surprising a string of letters is."""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path

LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i", "ə": "e", "ħ": "h"}
)
"""Letters that are no letter with an accent, as they are written where there are none."""


def fold(text: str) -> str:
    """The letters a to z of a text, accents taken off, in lower case."""
    lowered = text.lower()
    if lowered.isascii() and lowered.isalpha():
        return lowered
    if not lowered.isascii():
        lowered = unicodedata.normalize("NFKD", lowered.translate(LETTERS))
    return "".join(letter for letter in lowered if "a" <= letter <= "z")


def costs(letters: str) -> list[int]:
    """What each letter from the third on costs after the two before it, in bits, 0 to 9. `letters` are folded."""
    table = _table()
    return [int(table[letters[at - 2 : at]][ord(letters[at]) - 97]) for at in range(2, len(letters))]


def surprise(letters: str) -> float:
    """The mean cost of a letter: about 3 in English words, near 7 in letters at random; 0 for less than three."""
    found = costs(letters)
    return sum(found) / len(found) if found else 0.0


@cache
def _table() -> dict[str, str]:
    text = (Path(__file__).parent / "trigrams.txt").read_text(encoding="utf-8")
    return {line[:2]: line[3:] for line in text.splitlines() if line[0] != "#"}
