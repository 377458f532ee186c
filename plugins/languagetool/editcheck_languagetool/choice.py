"""Which of LanguageTool's rules count where nothing is configured, and why.

What is wrong in any house counts: words in no dictionary, grammar, words mistaken for others, words doubled. What is
a matter of style does not: a house has its own (commas, hyphens, capitals, spacing, -ise or -ize, which word goes with
which, redundant words).
"""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase

from editcheck_languagetool.client import Match

CATEGORIES = ("TYPOS", "GRAMMAR", "CONFUSED_WORDS", "MISC")
LEFT_OUT = (
    *("EN_COMPOUNDS_*", "*_COMPOUNDS", "*_COMPOUND", "*_HYPHEN", "EN_WORD_COHERENCY", "LIGATURES"),  # the house's style
    "COLLECTIVE_NOUN_VERB_AGREEMENT_*",  # the committee were: good British English
    "POSSESSIVE_APOSTROPHE",  # takes the first of two nouns (sports minister) for a possessive
    *("THESE_ONES", "KIND_OF_A", "THERE_IS_A_LOT_OF"),  # informal, not wrong
    "NUMBERS_IN_WORDS",  # takes the names of programs and models for slips
)
SPELLING = ("MORFOLOGIK_RULE_*", "HUNSPELL_*")


def counts(match: Match, on: Sequence[str] = (), off: Sequence[str] = ()) -> bool:
    """Whether a match counts; what is said of its rule is stronger than what is said of its category."""
    if _names(off, match.rule):
        return False
    if _names(on, match.rule):
        return True
    if match.category in off:
        return False
    if match.category in on:
        return True
    return match.category in CATEGORIES and not _names(LEFT_OUT, match.rule)


def is_spelling(match: Match) -> bool:
    """Whether the words are in no dictionary."""
    return _names(SPELLING, match.rule)


def _names(patterns: Sequence[str], name: str) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)
