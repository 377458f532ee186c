"""What makes a replacement fit the words that it replaces."""

from __future__ import annotations

from typing import get_args

from editcheck.checks.kind import Applicability

APPLICABILITIES: tuple[Applicability, ...] = get_args(Applicability)


def in_case(replacement: str, written: str, term: str) -> str:
    """The replacement in capitals or with a capital, where the words are and the rule's term is not."""
    if term.lower() != term or not replacement[:1].islower():
        return replacement
    letters = [letter for letter in written if letter.isalpha()]
    if len(letters) > 1 and all(letter.isupper() for letter in letters):
        return replacement.upper()
    if letters and letters[0].isupper():
        return replacement[:1].upper() + replacement[1:]
    return replacement


def same_letters(one: str, other: str) -> bool:
    """Whether two texts have the same letters and figures, so that they differ in marks and spaces alone."""
    return _letters(one) == _letters(other)


def _letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())
