"""Two wordings side by side, the words that only one of them has marked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from rapidfuzz.distance import Indel

from editcheck.named_tuple import NamedTuple
from editcheck.reading.words import FUNCTION_WORDS

MOST = 400
"""Words compared; those beyond are shown unmarked."""
LEAST_ALIKE = 0.4
"""Wordings with less in common are not set side by side: everything would be marked."""
WORD = re.compile(r"[£$€¥]?\w+(?:[.,'’-]\w+)*%?")


class Run(NamedTuple):
    """Some words of one wording; `own`: the other has not got them."""

    text: str
    own: bool


def compared(said: str, expected: str, exact: bool) -> tuple[list[Run], list[Run]]:
    """The runs of either wording, in order; joined, they give its text again. Both empty where hardly a word is shared.

    `exact`: the order of the words matters and each one counts, as in a quotation; else only those that tell something.
    """
    left, right = _words(said), _words(expected)
    keys, other_keys = [key for *_, key in left], [key for *_, key in right]
    if not exact:
        known, other_known = FUNCTION_WORDS.union(keys), FUNCTION_WORDS.union(other_keys)
        return (
            list(_runs(said, ((start, end, key not in other_known) for start, end, key in left))),
            list(_runs(expected, ((start, end, key not in known) for start, end, key in right))),
        )
    if Indel.normalized_similarity(keys, other_keys) < LEAST_ALIKE:
        return [], []
    same = [step for step in Indel.opcodes(keys, other_keys) if step.tag == "equal"]
    mine = {place for step in same for place in range(step.src_start, step.src_end)}
    other = {place for step in same for place in range(step.dest_start, step.dest_end)}
    return (
        list(_runs(said, ((start, end, place not in mine) for place, (start, end, _) in enumerate(left)))),
        list(_runs(expected, ((start, end, place not in other) for place, (start, end, _) in enumerate(right)))),
    )


def _words(text: str) -> list[tuple[int, int, str]]:
    """The first words of a text: where each starts and ends, and by what it is compared."""
    found = [(match.start(), match.end(), match.group().casefold().replace("’", "'")) for match in WORD.finditer(text)]
    return found[:MOST]


def _runs(text: str, words: Iterable[tuple[int, int, bool]]) -> Iterator[Run]:
    """The text in runs, from its words and whether each is its own; what stands between words is in both wordings."""
    reached = 0
    for own, members in groupby(words, lambda word: word[2]):
        stretch = [(start, end) for start, end, _ in members]
        if own:
            start, end = stretch[0][0], stretch[-1][1]
            if start > reached:
                yield Run(text[reached:start], False)
            yield Run(text[start:end], True)
            reached = end
    if reached < len(text):
        yield Run(text[reached:], False)
