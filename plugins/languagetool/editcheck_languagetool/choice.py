"""Which of LanguageTool's rules count where nothing is configured, and why.

What is wrong in any house counts: words in no dictionary, words mistaken for others, words doubled. What is a matter of
style does not: a house has its own (commas, hyphens, capitals, spacing, -ise or -ize, which word goes with which,
redundant words). Nor does most of LanguageTool's category GRAMMAR: its rules guess which word is the noun and which the
verb, and on edited copy, where few sentences are wrong and many are long, they guess wrong more often than not. So do
the rules that take one good word for another (minuet, minute).
"""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase

from editcheck_languagetool.client import Match

CATEGORIES = ("TYPOS", "CONFUSED_WORDS", "MISC")
OF_WORDS = ("TYPOS", "CONFUSED_WORDS")
BESIDES = ("PHRASE_REPETITION*", "COULD_OF", "MODAL_OF", "HAVE_PART_AGREEMENT", "A_NNS", "NON_STANDARD_WORD")
"""Count whatever else is said here: what stands there is never right."""
LEFT_OUT = (
    *("EN_COMPOUNDS_*", "*_COMPOUNDS", "*_COMPOUND", "*_HYPHEN", "EN_WORD_COHERENCY", "LIGATURES"),  # the house's style
    *("EN_DIACRITICS_*", "ET_AL"),  # the house's style too
    "POSSESSIVE_APOSTROPHE",  # takes the first of two nouns (sports minister) for a possessive
    "NUMBERS_IN_WORDS",  # takes the names of programs and models for slips
    *("IT_IS*", "WHOS"),  # guess as well
    "ONE_OF_THE_ONLY",  # informal, not wrong
)
SPELLING = ("MORFOLOGIK_RULE_*", "HUNSPELL_*")


def counts(match: Match, words: str, on: Sequence[str] = (), off: Sequence[str] = ()) -> bool:
    """Whether a match on these words counts; what is said of its rule is stronger than what is said of its category."""
    if _names(off, match.rule):
        return False
    if _names(on, match.rule):
        return True
    if match.category in off:
        return False
    if match.category in on or _names(BESIDES, match.rule):
        return True
    return match.category in CATEGORIES and not _names(LEFT_OUT, match.rule) and not _is_guess(match, words)


def _is_guess(match: Match, words: str) -> bool:
    """Whether one word, which is in the dictionary, is taken for another, or for one that lacks a word behind it."""
    if match.category not in OF_WORDS or is_spelling(match):
        return False
    if " " in words:
        return False
    return all(" " not in better or better.startswith(f"{words} ") for better in match.replacements)


def is_spelling(match: Match) -> bool:
    """Whether the words are in no dictionary."""
    return _names(SPELLING, match.rule)


def _names(patterns: Sequence[str], name: str) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)
