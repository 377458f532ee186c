"""Letters at random: strings whose letters follow each other as in no word of any language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.kind import Draft, Hit
from editcheck.checks.lexicon.english import is_english
from editcheck.checks.lexicon.letters import fold, surprise

TOKEN = re.compile(r"\S{7,}")
LETTERS = re.compile(r"[^\W\d_]{7,}")
HUMP = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]{3,}")
ADDRESS = ("://", "www.", "@", "#", "/", "\\", "_", "=", "<", ">")
"""What has one of these in it is an address, a tag or code, and no word."""

PLAIN, NAME, MIXED = 4.6, 5.4, 5.2
"""Mean cost of a letter, in bits, from which a lower-case word, a capitalised one, or one of both cases is no word."""
READABLE = 4.6
"""Part of a name in CamelCase that costs less than this, a letter, is a word or an abbreviation of one."""


def check(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each run of letters that is no word."""
    allowed = {word.lower() for word in options["allow"]}
    text = draft.reading.text
    for token in TOKEN.finditer(text):
        if any(mark in token.group() for mark in ADDRESS):
            continue
        for run in LETTERS.finditer(text, token.start(), token.end()):
            if run.group().lower() not in allowed and is_random(run.group()):
                yield Hit(run.start(), run.end())


def is_random(word: str) -> bool:
    """Whether a run of letters is no word, name or abbreviation of any language."""
    letters = fold(word)
    if len(letters) < 0.8 * len(word):  # another script
        return False
    cost = surprise(letters)
    if word.islower():
        return cost >= PLAIN and not is_english(word)
    if word.isupper() or word[1:].islower():
        return cost >= NAME + 8 / len(word)
    return cost >= MIXED and 2 * _readable(word) < len(word)


def _readable(word: str) -> int:
    """How many letters of a word in CamelCase stand in parts that can be read."""
    parts = (part for part in HUMP.findall(word) if len(part) > 3)
    return sum(len(part) for part in parts if surprise(part.lower()) <= READABLE)
