"""Looking for the terms of all rules at once: one automaton, one walk through the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache

from ahocorasick_rs import AhoCorasick, Implementation

from editcheck.checks.style.folding import Folded
from editcheck.checks.style.terms import LONGEST, Place, Terms

QUICKLY_MADE = Implementation.NoncontiguousNFA
"""Of the implementations the one that thousands of terms are put into soonest; it looks through a text as quickly."""
CHUNK = 1 << 16
"""Characters that are looked through in one go, so that what is found in a hostile text is never held all at once."""


FEW = 3
"""So many texts are looked through before all of many terms are put into an automaton, which takes longer than that."""
MANY = 1_000
LONG = 1_000_000
BEGINNING = 5
"""Characters of a term that must stand in a text before the term is looked for in it."""


class Automaton:
    """Looks for many texts at once."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Put the texts in."""
        self._texts = texts
        self._made = AhoCorasick(texts, implementation=QUICKLY_MADE) if texts else None

    def find(self, text: str) -> Iterator[tuple[str, int, int]]:
        """Each of the texts that stands in a text, and where, `[start, end)`; also where they overlap."""
        for chunk in range(0, len(text) if self._made else 0, CHUNK):
            assert self._made
            part = text[chunk : chunk + CHUNK + LONGEST]
            for number, start, end in self._made.find_matches_as_indexes(part, overlapping=True):
                if start < CHUNK:
                    yield self._texts[number], chunk + start, chunk + end


class Scanner:
    """The terms of many rules, to be looked for together."""

    def __init__(self, all_terms: Iterable[Terms]) -> None:
        """Take the terms; what several rules look for is looked for once."""
        self._owners: dict[str, list[tuple[Terms, int]]] = {}
        for terms in all_terms:
            for number, text in enumerate(terms.folded):
                self._owners.setdefault(text, []).append((terms, number))
        self._scanned = 0

    def scan(self, text: str) -> dict[Terms, list[Place]]:
        """Where the terms stand in a text, of each rule by itself: in order, the longer ones where some overlap."""
        found: dict[Terms, list[Place]] = {}
        read = Folded(text)
        for term, start, end in self._automaton_for(read.text).find(read.text):
            place = read.original(start, end)
            for terms, number in self._owners[term]:
                if terms.fits(number, text, *place):
                    found.setdefault(terms, []).append(Place(*place, number))
        return {terms: _apart(places) for terms, places in found.items()}

    def _automaton_for(self, text: str) -> Automaton:
        self._scanned += 1
        if self._scanned > FEW or len(self._owners) < MANY or len(text) > LONG:
            return self._automaton
        there = {text[at : at + BEGINNING] for at in range(len(text))}
        return Automaton([term for term in self._owners if len(term) < BEGINNING or term[:BEGINNING] in there])

    @cached_property
    def _automaton(self) -> Automaton:
        return Automaton(list(self._owners))


def _apart(places: list[Place]) -> list[Place]:
    kept: list[Place] = []
    for place in sorted(places, key=lambda place: (place.start, -place.end)):
        if not kept or place.start >= kept[-1].end:
            kept.append(place)
    return kept


@lru_cache(maxsize=16)
def scanner(all_terms: tuple[Terms, ...]) -> Scanner:
    """The scanner for these terms, made once."""
    return Scanner(all_terms)
