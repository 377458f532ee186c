"""Words of a source cut out so that they read by themselves: what a figure or date is about, what an offence is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import islice

from editcheck.reading.model import Reading, Sentence
from editcheck.reading.words import FUNCTION_WORDS, words

GAP = "…"
"""Stands where the figure or date stood."""
BREAK = re.compile(r"[,:](?!\d)|[;!?()\[\]“”\"|]|\s[–—-]\s")
WINDOW = 250
"""So many characters are looked at on each side, however long a sentence is."""
REACH = 8
"""So many words are given on each side at most."""
ENOUGH = 3
"""A clause with fewer words of meaning is given with the one before it."""


def around(reading: Reading, start: int, end: int) -> str:
    """The words of its clause on both sides of `[start, end)` of the prose, with a gap where it stands."""
    sentence = sentence_at(reading, start)
    text = reading.text
    before = text[max(sentence.start, start - WINDOW) : start]
    after = text[end : min(sentence.end, end + WINDOW)]
    left, right = _after_last_break(before), _before_first_break(after)
    if not _says(f"{left} {right}", ENOUGH):
        left, right = before, right if _says(right, 1) else after
    left, cut_left = _last_words(left)
    right, cut_right = _first_words(right)
    if cut_left:
        left = " ".join(_without_function_words(left.split()))
    if cut_right:
        right = right[: len(right) - len(right.lstrip())] + " ".join(_without_function_words(right.split()[::-1])[::-1])
    return _trimmed(f"{left} {GAP}{right}")


def _last_words(text: str) -> tuple[str, bool]:
    found = text.split()
    return " ".join(found[-REACH:]), len(found) > REACH


def _first_words(text: str) -> tuple[str, bool]:
    """The first words, with the space before them where there is any."""
    found = text.split()
    space = " " if text[:1].isspace() else ""
    return space + " ".join(found[:REACH]), len(found) > REACH


def _without_function_words(found: list[str]) -> list[str]:
    """The words from the first one of meaning on."""
    start = next((number for number, word in enumerate(found) if word.lower() not in FUNCTION_WORDS), 0)
    return found[start:]


def stretch(reading: Reading, start: int, wanted: Iterable[str]) -> str:
    """The words of the sentence at `start`, and of the one before it, from the first to the last one of those wanted.

    The words wanted by themselves, where they do not stand there or only far apart.
    """
    wanted = list(wanted)
    missing = set(wanted)
    number = sentence_number(reading, start)
    pieces: list[str] = []
    for sentence in reversed(reading.sentences[max(0, number - 1) : number + 1]):
        first, last = max(sentence.start, start - WINDOW), min(sentence.end, start + WINDOW)
        parts = [(word, missing.intersection(_parts(word.text))) for word in words(reading.text, first, last)]
        found = [word for word, shared in parts if shared]
        if found:
            pieces.insert(0, " ".join(reading.text[found[0].start : found[-1].end].split()))
        if len(set().union(*(shared for _, shared in parts))) >= ENOUGH:
            break
        missing = missing.difference(*(shared for _, shared in parts))
    whole = f" {GAP} ".join(pieces)
    return whole if whole and len(whole.split()) <= 3 * len(wanted) + 4 else " ".join(wanted)


def _parts(word: str) -> list[str]:
    """A word as the readers of claims see it: lower case, one with hyphens in its parts."""
    return word.lower().replace("’", "'").removesuffix("'s").split("-")


def sentence_number(reading: Reading, position: int) -> int:
    """The number of the sentence that a position of the prose stands in."""
    return max(0, bisect_right(reading.sentences, position, key=lambda sentence: sentence.start) - 1)


def sentence_at(reading: Reading, position: int) -> Sentence:
    """The sentence that a position of the prose stands in."""
    if not reading.sentences:
        return Sentence(0, len(reading.text), reading.text, 0)
    return reading.sentences[sentence_number(reading, position)]


def _after_last_break(text: str) -> str:
    breaks = list(BREAK.finditer(text))
    return text[breaks[-1].end() :] if breaks else text


def _before_first_break(text: str) -> str:
    found = BREAK.search(text)
    return text[: found.start()] if found else text


def _says(text: str, least: int) -> bool:
    """Whether a text has so many words of meaning."""
    telling = (word for word in words(text) if word.text.lower() not in FUNCTION_WORDS)
    return len(list(islice(telling, least))) == least


def _trimmed(text: str) -> str:
    """Without a full stop at the end, or marks that are left alone at either end."""
    return text.strip(" .,;:“”\"'‘’()[]–—-")
