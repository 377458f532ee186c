"""Which of the words that are in no dictionary are misspelt, and which are names, terms or foreign."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from editcheck.checks.kind import Draft
from editcheck.reading.vocabulary import rank

if TYPE_CHECKING:
    from editcheck.engine.grammar import GrammarHit

LONG, SHORT, SHORTEST = 8, 5, 3
"""Letters: a long word may be two slips away from the right one; what a short one is meant to be has
the same letters, and must be common."""
VERY_COMMON, COMMON, WELL_KNOWN, KNOWN = 100, 2_000, 10_000, 30_000
"""Ranks below which a word is common, or one that most readers know; with a capital, an unknown word may be a name."""
LOOKED_AT = 3
"""So many of the replacements."""
FOREIGN = 3
"""So many unknown words make a sentence foreign, if for most of them no word is near."""
SPELT_OTHERWISE = (("our", "or"), ("ogue", "og"), ("ae", "e"), ("oe", "e"), ("re", "er"), ("gem", "gm"), ("eab", "ab"))
"""Letters that one English has and another has not, beside doubled ones; and which of them take the other's place."""
DOUBLED = re.compile(r"(.)\1")
ALIKE = str.maketrans("cks", "zzz")
BEFORE_WORDS = "([{-–—/…"
"""What may stand before a word, beside white space. After a quotation mark it is spoken of, and not used."""
NOT_OF_WORDS = "“”‘’\"'()[]{}<>*_—–-…. "


class Misspellings:
    """Tells which spelling hits in a draft are misspellings."""

    def __init__(self, draft: Draft, hits: Iterable[GrammarHit]) -> None:
        """Take the draft and all that was found in it."""
        self._draft = draft
        self._text = draft.reading.text
        self._hits = [hit for hit in hits if hit.spelling]

    def has(self, hit: GrammarHit) -> bool:
        """Whether the word is misspelt: of another English, or no word at all and a slip away from a known one.

        What is repeated in the draft is meant so, unless it is of another English.
        """
        word = self._text[hit.start : hit.end]
        if self._is_name(hit.start, hit.end) or not (len(word) >= SHORTEST and word.isascii() and word.isalpha()):
            return False
        before = self._text[hit.start - 1 : hit.start]
        if not (before.isspace() or before in BEFORE_WORDS) or self._sentence(hit.start) in self._foreign:
            return False
        if any(_of_another_english(word.lower(), near.lower()) for near in hit.replacements[:LOOKED_AT]):
            return True
        return self._counts[word.lower()] == 1 and rank(word) is None and self._is_near(hit)

    def _is_near(self, hit: GrammarHit) -> bool:
        word = self._text[hit.start : hit.end]
        below = KNOWN if word.islower() else WELL_KNOWN
        word = word.lower()
        if any(_is_compound(near.lower()) for near in hit.replacements):
            return False
        return any(_slip(word, near.lower(), below) for near in hit.replacements[:LOOKED_AT])

    def _is_name(self, start: int, end: int) -> bool:
        """Whether it looks like a proper name: a capital tells, but at a sentence's start.

        There it is a name if it was read as part of one, or has its capital in the middle of a sentence too.
        """
        word = self._text[start:end]
        if not any(character.isupper() for character in word):
            return False
        if not word[0].isupper() or any(map(str.isupper, word[1:])) or not self._begins_sentence(start):
            return True
        if any(name.start <= start and end < name.end for name in self._draft.reading.names):
            return True
        return any(not self._begins_sentence(place) for place in _places(word, self._text))

    def _begins_sentence(self, place: int) -> bool:
        number = self._sentence(place)
        return number >= 0 and not self._text[self._starts[number] : place].strip(NOT_OF_WORDS)

    def _sentence(self, place: int) -> int:
        return bisect_right(self._starts, place) - 1

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self._draft.reading.sentences]

    @cached_property
    def _counts(self) -> Counter[str]:
        """How often each word that is in no dictionary stands in the draft."""
        return Counter(self._text[hit.start : hit.end].lower() for hit in self._hits)

    @cached_property
    def _foreign(self) -> set[int]:
        """Sentences that are not in the draft's language."""
        unknown: dict[int, list[GrammarHit]] = {}
        for hit in self._hits:
            if self._text[hit.start].islower():
                unknown.setdefault(self._sentence(hit.start), []).append(hit)
        return {
            number
            for number, hits in unknown.items()
            if len(hits) >= FOREIGN and 2 * sum(map(self._is_near, hits)) <= len(hits)
        }


def _slip(word: str, meant: str, below: int) -> bool:
    """Whether a word may be a slip for another, of a rank below that.

    A slip is a letter or two, not the first, swapped, dropped, added or wrong.
    Or for two others without the space between, if one of them is a small word (alot, infact).
    """
    from rapidfuzz.distance import OSA

    if word[0] != meant[:1] or word in (meant, f"{meant}s"):
        return False
    if not meant.isalpha():
        parts = meant.split()
        small = any(len(part) < SHORTEST and _is_common(part, VERY_COMMON) for part in parts)
        return "".join(parts) == word and small and all(_is_common(part, KNOWN) for part in parts)
    most = 2 if len(word) >= LONG else 1
    if OSA.distance(word, meant, score_cutoff=most) > most:
        return False
    if len(word) <= SHORT:
        return sorted(word) == sorted(meant) and _is_common(meant, COMMON)
    return _is_common(meant, below)


def _is_compound(meant: str) -> bool:
    """Whether these are two known words, neither of them small: what is written as one may be a term."""
    parts = meant.split()
    return len(parts) > 1 and all(len(part) > SHORTEST and _is_common(part, KNOWN) for part in parts)


def _of_another_english(word: str, meant: str) -> bool:
    """Whether it is the same word in the spelling of another English: labour and labor, centre and center."""
    if len(word) <= SHORTEST or word[0] != meant[:1] or word == meant:
        return False
    mine, theirs = _respelt(word), _respelt(meant)
    return mine == theirs or (DOUBLED.sub(r"\1", mine) == DOUBLED.sub(r"\1", theirs) and rank(word) is not None)


def _respelt(word: str) -> str:
    """What is common to a word's spellings, but for doubled letters."""
    for letters, others in SPELT_OTHERWISE:
        word = word.replace(letters, others)
    return word.translate(ALIKE)


def _is_common(word: str, below: int) -> bool:
    place = rank(word)
    return place is not None and place < below


def _places(word: str, text: str) -> Iterator[int]:
    place = text.find(word)
    while place >= 0:
        yield place
        place = text.find(word, place + len(word))
