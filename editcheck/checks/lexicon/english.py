"""Whether a word is English."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

ENDINGS = tuple(
    (ending, tuple("" if letters == "-" else letters for letters in put_back.split(",")))
    for ending, put_back in (
        line.split()
        for line in """
s -
es -
ies y
ed -,e
ied y
ing -,e
er -,e
ers -,e
ier y
est -,e
iest y
ly -,le
ily y
ness -
iness y
able -,e
ment -
ments -
ation e,-
ations e,-
ization ize
isation ise
less -
ful -
ally al,-
ism -
ist -
ists -
al -,e
ity -,e
y -,e
ish -
""".strip().splitlines()
    )
)
"""Endings of words, and what the word without them may end in."""
BEGINNINGS = (
    "un re non anti over under out mis pre dis inter super sub in counter multi micro semi cyber bio cross".split()
)


def is_english(word: str) -> bool:
    """Whether a lower-case word is English, or made from an English word in a regular way."""
    return _known(word.replace("’", "'").removesuffix("'s"))


@lru_cache(maxsize=16384)
def _known(word: str) -> bool:
    known = _words()
    if word in known:
        return True
    return any(base in known or any(deeper in known for deeper in bases(base)) for base in bases(word))


def bases(word: str) -> Iterator[str]:
    """The shorter words that a word may be made from."""
    for ending, put_back in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word[: -len(ending)]
            for letters in put_back:
                yield stem + letters
            if len(stem) > 3 and stem[-1] == stem[-2]:
                yield stem[:-1]
    for beginning in BEGINNINGS:
        if word.startswith(beginning) and len(word) - len(beginning) >= 4:
            yield word[len(beginning) :]


@cache
def _words() -> frozenset[str]:
    text = (Path(__file__).parent / "english.txt").read_text(encoding="utf-8")
    return frozenset(text[text.index("\na\n") :].split())
