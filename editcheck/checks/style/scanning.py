"""Looking for the terms of all rules at once: one automaton, one walk through the text."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, Implementation

from editcheck.checks.style.folding import Folded
from editcheck.checks.style.terms import LONGEST, Place, Terms

QUICKLY_MADE = Implementation.NoncontiguousNFA
"""Of the implementations the one that thousands of terms are put into soonest; it looks through a text as quickly."""
CHUNK = 1 << 16
"""Characters that are looked through in one go, so that what is found in a hostile text is never held all at once."""


class Scanner:
    """The terms of many rules, to be looked for together."""

    def __init__(self, all_terms: Iterable[Terms]) -> None:
        """Make the automaton; a text that several rules look for is in it once."""
        self._owners: dict[str, list[tuple[Terms, int]]] = {}
        for terms in all_terms:
            for number, text in enumerate(terms.folded):
                self._owners.setdefault(text, []).append((terms, number))
        self._texts = list(self._owners)
        self._automaton = AhoCorasick(self._texts, implementation=QUICKLY_MADE) if self._texts else None

    def scan(self, text: str) -> dict[Terms, list[Place]]:
        """Where the terms stand in a text, of each rule by itself: in order, the longer ones where some overlap."""
        found: dict[Terms, list[Place]] = {}
        if self._automaton is None:
            return found
        read = Folded(text)
        for chunk in range(0, len(read.text), CHUNK):
            part = read.text[chunk : chunk + CHUNK + LONGEST]
            for number, start, end in self._automaton.find_matches_as_indexes(part, overlapping=True):
                if start >= CHUNK:
                    continue
                place = read.original(chunk + start, chunk + end)
                for terms, term in self._owners[self._texts[number]]:
                    if terms.fits(term, text, *place):
                        found.setdefault(terms, []).append(Place(*place, term))
        return {terms: _apart(places) for terms, places in found.items()}


def _apart(places: list[Place]) -> list[Place]:
    kept: list[Place] = []
    for place in sorted(places, key=lambda place: (place.start, -place.end)):
        if not kept or place.start >= kept[-1].end:
            kept.append(place)
    return kept


@lru_cache(maxsize=16)
def scanner(all_terms: tuple[Terms, ...]) -> Scanner:
    """The automaton for these terms, made once."""
    return Scanner(all_terms)
