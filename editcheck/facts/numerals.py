"""Numbers in running words: "forty-five", "45", "4.2 million" and "4.2m" as one and the same."""

from __future__ import annotations

import re
from collections.abc import Sequence

_SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split()

BELOW_HUNDRED = {word: number for number, word in enumerate(_SMALL)} | {
    word: 10 * number for number, word in enumerate(_TENS, start=2)
}
SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
SUFFIXES = {"k": 1000, "m": 10**6, "mn": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12}
ORDINALS = {word: f"#{number}th" for number, word in enumerate(_ORDINALS, start=1)}
STARTS = frozenset((*BELOW_HUNDRED, "a", *SCALES))
DIGITS = re.compile(r"(\d{1,12}(?:,\d{3}){0,4})(\.\d{1,12})?(st|nd|rd|th|k|mn?|bn?|tn)?")
NUMBER = "#"
"""A key that begins so is a number."""


def numeral(word: str) -> str:
    """The key of a word in digits: "#2300" of "2,300", "#4200000" of "4.2m", "#1th" of "1st"; else the word itself."""
    match = DIGITS.fullmatch(word)
    if match is None:
        return word
    whole, fraction, suffix = match.group(1).replace(",", ""), match.group(2) or "", match.group(3)
    if suffix in SUFFIXES:
        return times(NUMBER + whole + fraction, SUFFIXES[suffix])
    return f"{NUMBER}{int(whole)}{fraction}{'th' if suffix else ''}"


def times(key: str, scale: int) -> str:
    """A number's key, multiplied: "#4.2" by a million is "#4200000"."""
    whole, _, fraction = key.removeprefix(NUMBER).partition(".")
    zeros = len(str(scale)) - 1
    digits = (whole + fraction.ljust(zeros, "0")).lstrip("0") if len(fraction) <= zeros else ""
    return f"{NUMBER}{digits}" if digits else f"{NUMBER}{whole}.{fraction}e{zeros}"


def spelt_out(words: Sequence[str], at: int) -> tuple[str, int]:
    """The number that begins at `words[at]` and how many words it takes; ("", 0) where none does.

    The words are lower-case keys; a number in digits before a scale ("#4.2", "million") is one too.
    """
    first, length = words[at], len(words)
    if first.startswith(NUMBER):
        if first[-1].isdigit() and at + 1 < length and words[at + 1] in SCALES:
            return times(first, SCALES[words[at + 1]]), 2
        return "", 0
    if first == "a":
        if at + 1 == length or words[at + 1] not in SCALES:
            return "", 0
        total, current, place = 0, 1, at + 1
    elif first in BELOW_HUNDRED:
        total, current, place = 0, 0, at
    else:
        return "", 0
    added = 100  # what may still be added to `current`: less than this
    while place < length:
        word = words[place]
        if word in BELOW_HUNDRED and BELOW_HUNDRED[word] < added and (current % 100 == 0 or current % 10 == 0):
            current += BELOW_HUNDRED[word]
            added = 10 if BELOW_HUNDRED[word] >= 20 else 0
        elif word == "hundred" and 0 < current < 100:
            current, added = current * 100, 100
        elif word in SCALES and word != "hundred" and 0 < current < 1000:
            total, current, added = total + current * SCALES[word], 0, 100
        elif not (
            word == "and"
            and added == 100
            and (total or current)
            and place + 1 < length
            and words[place + 1] in BELOW_HUNDRED
            and words[place - 1] in SCALES
        ):
            break
        place += 1
    return f"{NUMBER}{total + current}", place - at
