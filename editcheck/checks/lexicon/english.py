"""Whether a word is English."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from editcheck.reading.vocabulary import rank

ENDINGS = tuple(
    (ending, tuple(letters.strip("-") for letters in put_back.split(",")))
    for ending, put_back in (
        item.split("/")
        for item in """
        s/- es/- ies/y ed/-,e ied/y ing/-,e er/-,e ers/-,e ier/y est/-,e iest/y ly/-,le ily/y ness/- iness/y able/-,e
        ment/- ments/- ation/e,- ations/e,- ization/ize isation/ise,ize ised/ize ising/ize less/- ful/- ally/al,- ism/-
        ist/- ists/- ity/-,e ish/- """.split()
    )
)
"""Endings of words, and what the word without them may end in."""
BEGINNINGS = (
    "un re non anti over under out mis pre dis inter super sub counter multi micro semi cyber bio cross deep".split()
)


@lru_cache(maxsize=16384)
def is_english(word: str) -> bool:
    """Whether a lower-case word is English, or made from an English word in a regular way."""
    word = word.replace("’", "'").removesuffix("'s")
    return rank(word) is not None or any(rank(base) is not None for base in bases(word))


def bases(word: str) -> Iterator[str]:
    """The shorter words that a word may be made from."""
    for ending, put_back in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            stem = word[: -len(ending)]
            for letters in put_back:
                yield stem + letters
            if stem[-1] == stem[-2]:
                yield stem[:-1]
    for beginning in BEGINNINGS:
        if word.startswith(beginning) and len(word) - len(beginning) >= 4:
            yield word[len(beginning) :]
