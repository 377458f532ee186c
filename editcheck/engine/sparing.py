"""What a grammar checker's hits may not be about: quotations, names, the house's words, what we have found already."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from editcheck.checks.kind import Draft
from editcheck.engine.finding import Finding
from editcheck.facts.model import FactSheet, NameFact, PersonFact

if TYPE_CHECKING:
    from editcheck.engine.grammar import GrammarHit

POSSESSIVE = re.compile(r"['’]s?$")
LONGEST_PHRASE = 12
"""Words; of a longer name the first so many count."""


class Sparing:
    """Tells which hits in a draft are spared."""

    def __init__(self, draft: Draft) -> None:
        """Look through the draft, its sheet and its vocabulary."""
        self._draft = draft
        self._text = draft.reading.text
        self._own_words = draft.within("own-words").scope

    def spares(self, hit: GrammarHit) -> bool:
        """Whether a hit is in a quotation or in code, in a name or an abbreviation, or in words that the house uses."""
        if not self._own_words.covers(hit.start, hit.end):
            return True
        words = self._text[hit.start : hit.end]
        bare = POSSESSIVE.sub("", words)
        if self._house_words.has(bare) or self._names.has(bare) or self._house_words.has(words):
            return True
        if self._names.around(self._text, hit.start, hit.end) or self._house_words.around(
            self._text, hit.start, hit.end
        ):
            return True
        if not hit.spelling and self._cuts_name(hit.start, hit.end):
            return True
        return _is_abbreviation(bare) or self._is_edited(hit.start, hit.end)

    def _cuts_name(self, start: int, end: int) -> bool:
        """Whether it is within a name that the draft has, or has a part of one: its words are no common ones."""
        for name in self._draft.reading.names:
            whole = start < name.start or name.end < end
            if name.start < end and start < name.end and not (whole and start <= name.start and name.end <= end):
                return True
        return False

    def _is_edited(self, start: int, end: int) -> bool:
        """Whether it has or touches square brackets: what an editor put into somebody's words."""
        around = self._text[max(0, start - 2) : start].strip()[-1:] + self._text[start:end] + self._text[end : end + 1]
        return "[" in around or "]" in around

    @cached_property
    def _names(self) -> _Phrases:
        return _names_of(self._draft.sheet) if self._draft.sheet else _Phrases(())

    @cached_property
    def _house_words(self) -> _Phrases:
        return _Phrases(self._draft.vocabulary, parts=False)


def _is_abbreviation(word: str) -> bool:
    return len(word) > 1 and word.isalpha() and word.isupper()


def _places(word: str, text: str) -> Iterator[int]:
    place = text.find(word)
    while place >= 0:
        yield place
        place = text.find(word, place + len(word))


class _Phrases:
    """Names or words that are known to be right; with `parts`, so are the words of a name that have a capital.

    A phrase that is written small may begin with a capital.
    """

    def __init__(self, phrases: Iterable[str], parts: bool = True) -> None:
        self._known: set[str] = set()
        self._by_word: dict[str, list[str]] = {}
        for phrase in phrases:
            words = phrase.split()[:LONGEST_PHRASE]
            self._known.add(" ".join(words))
            if len(words) < 2:
                continue
            for word in set(words):
                self._by_word.setdefault(word.lower(), []).append(" ".join(words))
            if parts:
                self._known |= set(_runs(words))

    def has(self, words: str) -> bool:
        """Whether these are the words of a phrase."""
        words = " ".join(words.split())
        return words in self._known or (words[:1].isupper() and words[:1].lower() + words[1:] in self._known)

    def around(self, text: str, start: int, end: int) -> bool:
        """Whether `text[start:end]` lies in a phrase that stands there."""
        words = text[start:end]
        first = words.split()[0].lower() if words.strip() else ""
        for phrase in self._by_word.get(first, ()):
            for place in _places(words, phrase):
                begin = start - place
                if begin >= 0 and text.startswith(phrase, begin) and not text[begin + len(phrase) :][:1].isalnum():
                    return True
        return False


def _runs(words: list[str]) -> Iterator[str]:
    """Every run of the words that begins and ends with one that has a capital."""
    for first, word in enumerate(words):
        if word[0].isupper():
            for last in range(first, len(words)):
                if words[last][0].isupper():
                    yield " ".join(words[first : last + 1])


@lru_cache(maxsize=8)
def _names_of(sheet: FactSheet) -> _Phrases:
    """The names on a sheet, in all their forms, but for rejected ones."""
    facts: list[PersonFact | NameFact] = [*sheet.people, *sheet.names]
    return _Phrases(form for fact in facts if fact.status != "rejected" for form in (fact.name, *fact.also))


def doubled(finding: Finding, others: Sequence[Finding]) -> bool:
    """Whether one of the other findings says the same of the same words.

    It does if it tells that the words do not belong, or if it is about these very words, give or take a few. Advice
    that rests on sources is about something else.
    """
    for other in others:
        shared = min(finding.end, other.end) - max(finding.start, other.start)
        if shared <= 0:
            continue
        namespace = other.rule.partition("/")[0]
        if namespace == "integrity":
            return True
        if namespace == "facts" and other.severity == "advice":
            continue
        if 2 * shared >= max(finding.end - finding.start, other.end - other.start):
            return True
    return False
