"""Letters at random: strings whose letters follow each other as in no word of any language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.kind import Draft, Fix, Hit
from editcheck.checks.lexicon.english import is_english
from editcheck.checks.lexicon.letters import fold, surprise
from editcheck.checks.lexicon.wreckage import wreckage

LETTERS = re.compile(r"[^\W\d_]{7,}")
HUMP = r"[A-Z]+(?![a-z])|[A-Z]?[a-z]{3,}"
ABBREVIATION = r"[A-Z][a-z]{2,3}(?![a-z])"
KEYBOARD = re.compile(
    r"(?<!\S)(?:asdf(?:g(?:h(?:jk?l?)?)?)?|qwert|sdfg(?:h(?:jk?l?)?)?|zxcvb?n?m?|hjkl)(?!\S)", re.IGNORECASE
)
"""Keys in a row, in strings that are too short to be judged by their letters."""
STRETCHED = re.compile(r"(.)\1{2,}")
"""A letter three times or more, in a word that is drawn out: sooooo."""
OFTEN = 3
"""What is printed so many times is a name that the article is about."""
ADDRESS = r"://|www\.|[@#/\\_=<>]"
"""What has one of these in it is an address, a tag or code, and no word."""
REACH = 200
"""Characters to either side in which such a mark is looked for."""

LONG, GLUED_LONG = 16, 22
"""Letters from which on a string of capitals, and one of lower-case letters, may be words without spaces."""
PLAIN, NAME, MIXED = 4.5, 5.4, 5.2
"""Mean cost of a letter, in bits, from which a lower-case word, a capitalised one, or one of both cases is no word."""
CAPITALS, GLUED = 4.9, 4.9
"""The same for long strings of capitals, and of lower-case letters: these may be words without spaces."""
LONGEST_NAME = 30
"""Letters in a name that is put together from abbreviations."""
READABLE = 4.6
"""Part of a name in CamelCase that costs less than this, a letter, is a word or an abbreviation of one."""


def check(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each run of letters that is no word."""
    allowed = {word.lower() for words in (options["allow"], draft.vocabulary) for word in words}
    text = draft.reading.text
    for start, end, written in wreckage(text):
        fixes = (Fix(start, end, written),) if written else ()
        yield Hit(start, end, expected=written, fixes=fixes, values={"what": "characters in a wrong encoding"})
    for word, places in _random_words(text).items():
        if word not in allowed and len(places) < OFTEN:
            for start, end in places:
                yield Hit(start, end, values={"what": "letters that make no word"})


def _random_words(text: str) -> dict[str, list[tuple[int, int]]]:
    """The strings of letters that are no word, in lower case, and where they stand."""
    found: dict[str, list[tuple[int, int]]] = {}
    known: dict[str, bool] = {}
    for run in LETTERS.finditer(text):
        word = run.group()
        if word not in known:
            known[word] = is_random(word)
        if known[word] and not re.search(ADDRESS, _token(text, *run.span())):
            found.setdefault(word.lower(), []).append(run.span())
    for run in KEYBOARD.finditer(text):
        found.setdefault(run.group().lower(), []).append(run.span())
    return found


def _token(text: str, start: int, end: int) -> str:
    """What stands around letters up to the nearest spaces, so far as it matters."""
    before = text[max(0, start - REACH) : start].rpartition(" ")[2].rpartition("\n")[2]
    after = text[end : end + REACH].partition(" ")[0].partition("\n")[0]
    return before + text[start:end] + after


def is_random(word: str) -> bool:
    """Whether a run of letters is no word, name or abbreviation of any language."""
    letters = fold(word)
    if len(letters) < 0.8 * len(word):  # another script
        return False
    cost = surprise(letters)
    if word.islower():
        return cost >= (PLAIN if len(word) < GLUED_LONG else GLUED) and not is_english(STRETCHED.sub(r"\1", word))
    if word.isupper() and len(word) >= LONG:
        return cost >= CAPITALS
    if word.isupper() or word[1:].islower():
        return cost >= NAME + 8 / len(word)
    if len(word) <= LONGEST_NAME and 2 * _abbreviated(word) > len(word):
        return False
    return cost >= MIXED and 5 * _readable(word) < 2 * len(word)


def _readable(word: str) -> int:
    """How many letters of a name in CamelCase stand in parts that can be read."""
    parts = (part for part in re.findall(HUMP, word) if len(part) > 3)
    return sum(len(part) for part in parts if surprise(part.lower()) <= READABLE)


def _abbreviated(word: str) -> int:
    """How many letters of a name in CamelCase stand in parts as long as the usual abbreviations: Err, Pkts."""
    return sum(map(len, re.findall(ABBREVIATION, word)))
