"""Words of a source cut out so that they read by themselves: what a figure or date is about, what an offence is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from editcheck.reading.model import Reading, Sentence
from editcheck.reading.words import FUNCTION_WORDS, words

GAP = "…"
"""Stands where the figure or date stood."""
BREAK = re.compile(r"[,;:!?()\[\]“”\"|]|\s[–—-]\s|\.\s")
REACH = 8
"""So many words are given on each side at most."""
ENOUGH = 3
"""A clause with fewer words of meaning is given with the one before it."""


def around(reading: Reading, start: int, end: int) -> str:
    """The words of its clause on both sides of `[start, end)` of the prose, with a gap where it stands."""
    sentence = sentence_at(reading, start)
    text = reading.text
    before, after = text[sentence.start : start], text[end : sentence.end]
    left, right = _after_last_break(before), _before_first_break(after)
    if _weight(left) + _weight(right) < ENOUGH:
        left, right = before, right if _weight(right) else after
    left_words, right_words = left.split()[-REACH:], right.split()[:REACH]
    return _trimmed(" ".join([*left_words, GAP, *right_words]))


def stretch(reading: Reading, start: int, wanted: Iterable[str]) -> str:
    """The shortest run of words of the sentence at `start`, or the one before it, that holds all the words wanted.

    The words themselves, where there is none, or only one that is far longer.
    """
    wanted = list(wanted)
    missing = set(wanted)
    number = sentence_number(reading, start)
    for sentence in reversed(reading.sentences[max(0, number - 1) : number + 1]):
        found = [word for word in words(sentence.text) if word.text.lower().replace("’", "'") in missing]
        if missing and len({word.text.lower().replace("’", "'") for word in found}) == len(missing):
            whole = sentence.text[found[0].start : found[-1].end]
            if len(whole.split()) <= 3 * len(wanted) + 4:
                return " ".join(whole.split())
    return " ".join(wanted)


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


def _weight(text: str) -> int:
    return sum(word.text.lower() not in FUNCTION_WORDS for word in words(text))


def _trimmed(text: str) -> str:
    """Without a full stop at the end, or marks that are left alone at either end."""
    return text.strip(" .,;:“”\"'‘’()[]–—-")
