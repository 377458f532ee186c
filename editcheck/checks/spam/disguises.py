"""Words of a spam trade in disguise: figures for letters, several words run together, a letter wrong."""

from __future__ import annotations

from functools import lru_cache

from editcheck.checks.lexicon.english import is_english
from editcheck.checks.spam.languages import indonesian
from editcheck.checks.spam.trades import LINKING, Term, pairs, term, terms
from editcheck.reading.words import FUNCTION_WORDS

FIGURES = (str.maketrans("013457", "oleast"), str.maketrans("013457", "oieast"))
"""Figures that stand for letters; 1 is an l or an i."""
SHORTEST = 4
"""Letters of a word with figures in it, and of one that may be part of others."""
SHORTEST_RUN, LONGEST_RUN = 9, 60
"""Letters of words that are run together."""
SHORTEST_PART = 3
FEWEST_LETTERS = 5
"""Letters of a word that may be one of a trade with a letter wrong."""
DISGUISED = 6
"""What a word says that somebody took the trouble to disguise."""


@lru_cache(maxsize=4096)
def disguised(word: str) -> Term | None:
    """What a lower-case word says for a trade under its disguise; None for all others."""
    if word.isascii() and word.isalnum() and not word.isalpha():
        return _with_figures(word)
    if word.isascii() and word.isalpha() and SHORTEST_RUN <= len(word) <= LONGEST_RUN:
        return _run_together(word)
    return None


def _with_figures(word: str) -> Term | None:
    letters = sum(map(str.isalpha, word))
    if len(word) < SHORTEST or not word[0].isalpha() or not word[-1].isalpha() or 2 * letters <= len(word):
        return None
    read = (term(word.translate(figures)) for figures in FIGURES)
    return next((Term(known.trade, DISGUISED) for known in read if known), None)


def _run_together(word: str) -> Term | None:
    """What the words of a trade say that make up a word, if they do."""
    parts = _parts(word)
    said = [known for part in parts if (known := term(part))]
    of_trades = [known for known in said if known.trade]
    if len(parts) < 2 or not of_trades or is_english(word):
        return None
    loudest = max(of_trades, key=lambda known: known.weight)
    if len(parts) == 2 and loudest.weight < 2:
        return None
    return Term(loudest.trade, DISGUISED if len(said) > 2 or loudest.weight > 1 else 3)


def _parts(word: str) -> tuple[str, ...]:
    """The words of a pitch that a word is made of to its last letter, the fewest; none where it is made otherwise."""
    best: list[tuple[str, ...] | None] = [()]
    for end in range(1, len(word) + 1):
        found = [
            (*before, word[start:end])
            for start in range(max(0, end - 14), end)
            if (before := best[start]) is not None and _is_part(word[start:end])
        ]
        best.append(min(found, key=len, default=None))
    return best[-1] or ()


def _is_part(letters: str) -> bool:
    if len(letters) < SHORTEST_PART:
        return letters in LINKING or letters in ("uk", "no")
    return term(letters) is not None or letters in indonesian() or letters in LINKING or letters in pairs()


@lru_cache(maxsize=4096)
def misspelt(word: str) -> Term | None:
    """What a lower-case word says that has a letter too few, too many, wrong or out of its place."""
    if len(word) < FEWEST_LETTERS or not word.isalpha() or word in FUNCTION_WORDS or is_english(word):
        return None
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extractOne

    found = extractOne(word, terms().keys(), scorer=OSA.distance, score_cutoff=1)
    return term(found[0]) if found and len(found[0]) >= FEWEST_LETTERS else None
