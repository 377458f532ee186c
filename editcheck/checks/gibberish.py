"""Letters at random: strings whose letters follow each other as in no word of any language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.kind import Draft, Fix, Hit
from editcheck.checks.lexicon.english import is_english
from editcheck.checks.lexicon.letters import fold, surprise
from editcheck.checks.lexicon.wreckage import wreckage
from editcheck.reading.words import FUNCTION_WORDS, content_stems

LETTERS = re.compile(r"[^\W\d_]{7,}")
HUMP = r"[A-Z]+(?![a-z])|[A-Z]?[a-z]{3,}"
ABBREVIATION = r"[A-Z][a-z]{2,3}(?![a-z])"
KEYBOARD = r"(?i)(?<!\S)(?:asdf(?:g(?:h(?:jk?l?)?)?)?|qwert|sdfg(?:h(?:jk?l?)?)?|zxcvb?n?m?|hjkl)(?!\S)"
KEYS = ("asdf", "qwert", "sdfg", "zxcv", "hjkl")
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
JOINED_NAME = r"[A-Z][a-z]{1,4}[A-Z][a-z]{2,}"
"""A name with a particle before it: LeFebvre."""
NAMED = 1.0
"""So much more a letter costs in a word with a capital that does not begin its sentence: a name of any language."""
TITLED = 1.6
"""And in one that stands beside another such word: a given name, a title, a surname."""
BEFORE_NAME = r"(?<!\w)([^\W\d_a-z][^\W\d_]*)\.?[ -]$"
AFTER_NAME = r"[ -]([^\W\d_a-z][^\W\d_]*)"
"""What stands right before or after one of the words of a name."""
BEGINNING = r"(?:^|\n|[.!?:“\"‘])[\s\"'”’)]*$"
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
    for word, places in _random_words(draft).items():
        if word not in allowed and len(places) < OFTEN and not _is_sourced(draft, word):
            for start, end in places:
                yield Hit(start, end, values={"what": "letters that make no word"})


def _is_sourced(draft: Draft, word: str) -> bool:
    """Whether the sources have a word, in what was not left out of them."""
    if draft.sheet is None:
        return False
    from editcheck.checks.spam.unsourced import source_stems

    return source_stems(draft.sheet).issuperset(content_stems(word))


def _random_words(draft: Draft) -> dict[str, list[tuple[int, int]]]:
    """The strings of letters that are no word, in lower case, and where they stand."""
    text = draft.reading.text
    found: dict[str, list[tuple[int, int]]] = {}
    known: dict[str, bool] = {}
    names: set[str] = set()
    for run in LETTERS.finditer(text):
        word = run.group()
        if word not in known:
            known[word] = not _is_sourced(draft, word) and is_random(word)
        if not known[word] or re.search(ADDRESS, _token(text, *run.span())):
            continue
        if word in names or is_name(text, *run.span()):
            names.add(word)
            found.pop(word.lower(), None)
        else:
            found.setdefault(word.lower(), []).append(run.span())
    folded = text.casefold()
    for run in re.finditer(KEYBOARD, text) if any(keys in folded for keys in KEYS) else ():
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
    if re.fullmatch(JOINED_NAME, word):
        return cost >= NAME + 8 / len(word)
    if word.islower():
        return cost >= (PLAIN if len(word) < GLUED_LONG else GLUED) and not is_english(STRETCHED.sub(r"\1", word))
    if word.isupper() and len(word) >= LONG:
        return cost >= CAPITALS
    if word.isupper() or word[1:].islower():
        return cost >= NAME + 8 / len(word)
    if len(word) <= LONGEST_NAME and 2 * _abbreviated(word) > len(word):
        return False
    return cost >= MIXED and 5 * _readable(word) < 2 * len(word)


def is_name(text: str, start: int, end: int) -> bool:
    """Whether letters that make no word are a name of another language, by where they stand in a text.

    A name has a capital, and a given name, a title or a surname stands beside it, or it does not begin its sentence.
    """
    word = text[start:end]
    if not (word[0].isupper() and word[1:].islower()) and not re.fullmatch(JOINED_NAME, word):
        return False
    head = text[max(0, start - REACH) : start]
    neighbours = (re.search(BEFORE_NAME, head), re.match(AFTER_NAME, text[end : end + REACH]))
    beside = any(found and found[1].lower() not in FUNCTION_WORDS for found in neighbours)
    more = TITLED if beside else 0 if re.search(BEGINNING, head) else NAMED
    return surprise(fold(word)) < NAME + more + 8 / len(word)


def _readable(word: str) -> int:
    """How many letters of a name in CamelCase stand in parts that can be read."""
    parts = (part for part in re.findall(HUMP, word) if len(part) > 3)
    return sum(len(part) for part in parts if surprise(part.lower()) <= READABLE)


def _abbreviated(word: str) -> int:
    """How many letters of a name in CamelCase stand in parts as long as the usual abbreviations: Err, Pkts."""
    return sum(map(len, re.findall(ABBREVIATION, word)))
