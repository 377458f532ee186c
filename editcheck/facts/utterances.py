"""Whether two prints are of one utterance, and whether their words are the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from editcheck.facts.alignment import NONE, chained, differences, positions, shared_runs, weight
from editcheck.facts.changes import told
from editcheck.facts.wording import Wording, wording

Likeness = Literal["same", "part", "reworded", "different"]

SHARED = 0.6
"""Two prints are of one utterance when so much of the shorter one, by weight of the words, stands in the longer."""
LEAST = 2.0
"""And the shared words must weigh so much: two content words."""
SHINGLE = 4
"""Prints that are compared with each other share a run of so many words, or the shorter one's all."""


def likeness(one: str, other: str) -> Likeness:
    """How two prints of somebody's words are alike.

    "same": the same words, but for typography, spelling, hyphens, numerals, contractions and marked omissions.
    "part": the words of one stand, unchanged, in the other.
    "reworded": one utterance, with words changed, dropped or added.
    "different": two utterances.
    """
    return _likeness(wording(one), wording(other))


def same_utterances(texts: Sequence[str]) -> Iterator[tuple[int, int, Likeness]]:
    """The pairs of texts, by number, that are prints of one utterance, and how they are alike.

    Only texts that share a run of words are compared: the work grows with the texts, not with their square.
    """
    prints = [wording(text) for text in texts]
    holders: dict[tuple[str, ...], list[int]] = {}
    for number, words in enumerate(prints):
        for shingle in _shingles(words):
            holders.setdefault(shingle, []).append(number)
    compared: set[tuple[int, int]] = set()
    for numbers in holders.values():
        unlike = list(dict.fromkeys(numbers))
        for place, number in enumerate(unlike[:MOST_ALIKE]):
            for other in unlike[place + 1 : place + MOST_ALIKE]:
                if (number, other) not in compared:
                    compared.add((number, other))
                    alike = _likeness(prints[number], prints[other])
                    if alike != "different":
                        yield number, other, alike


MOST_ALIKE = 20
"""A run of words that stands in more texts than this is a phrase; only so many of them are compared."""


def _shingles(words: Wording) -> Iterator[tuple[str, ...]]:
    if len(words) < SHINGLE:
        return
    for start in range(len(words) - SHINGLE + 1):
        yield words.keys[start : start + SHINGLE]


def _likeness(one: Wording, other: Wording) -> Likeness:
    short, long = sorted((one, other), key=len)
    if short.keys == long.keys:
        return "same"
    if not short:
        return "different"
    runs = shared_runs(short.keys, (*long.keys, NONE), positions(long.keys))
    chain, _ = chained(short.keys, runs, short.omissions() | long.omissions())
    shared = weight(key for run in chain for key in short.keys[run.quote : run.quote + run.length])
    total = weight(short.keys)
    if not chain or shared < min(LEAST, total) or shared < SHARED * total:
        return "different"
    if told(short, long, differences(short, long, chain, (0, len(long)))):
        return "reworded"
    outside = chain[0].source + len(long) - chain[-1].source - chain[-1].length
    return "part" if outside else "same"
