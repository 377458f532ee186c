"""What the lookups share: the sheet's facts and the sources' sentences, indexed by the words in them."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import NamedTuple

from editcheck.facts.model import Evidence, FactSheet, Source
from editcheck.reading.model import Reading
from editcheck.reading.reader import read_prose
from editcheck.reading.words import content_stems

COMMON = 0.2
"""A stem in more than this share of the passages (and in more than `COMMON_AT_LEAST`) finds nothing by itself."""
COMMON_AT_LEAST = 50


class Passage(NamedTuple):
    """One sentence of a source; offsets in that source's prose. `previous` is the number of the one before."""

    number: int
    source: Source
    start: int
    end: int
    text: str
    stems: frozenset[str]


class Match(NamedTuple):
    """A passage, and how much of what was asked it holds: 0 to 1, by the weight of the shared stems."""

    passage: Passage
    score: float


class Index:
    """A fact sheet made ready for looking up. Made once for a sheet; every part is made when first asked for."""

    def __init__(self, sheet: FactSheet) -> None:
        """Index the sheet."""
        self.sheet = sheet

    @cached_property
    def readings(self) -> dict[str, Reading]:
        """What each source says, by the source's id; sources that were not read are left out."""
        return {source.id: read_prose(source.document) for source in self.sheet.sources if source.document}

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The sentences of all sources, those that the sheet ignores left out."""
        found: list[Passage] = []
        for source in self.sheet.sources:
            if source.id not in self.readings:
                continue
            for sentence in self.readings[source.id].sentences:
                if not is_ignored(source, sentence.start, sentence.end):
                    stems = frozenset(content_stems(sentence.text))
                    found.append(Passage(len(found), source, sentence.start, sentence.end, sentence.text, stems))
        return tuple(found)

    @cached_property
    def _postings(self) -> dict[str, list[int]]:
        postings: defaultdict[str, list[int]] = defaultdict(list)
        for passage in self.passages:
            for stem in passage.stems:
                postings[stem].append(passage.number)
        return dict(postings)

    def weight(self, stem: str) -> float:
        """How telling a stem is: high for one that few passages have (inverse document frequency)."""
        return math.log(1 + (len(self.passages) + 1) / (len(self._postings.get(stem, ())) + 0.5))

    def closest(self, stems: Iterable[str], count: int = 5) -> list[Match]:
        """The passages that share most with the stems, best first."""
        asked = frozenset(stems)
        total = sum(self.weight(stem) for stem in asked)
        scores: Counter[int] = Counter()
        limit = max(COMMON_AT_LEAST, COMMON * len(self.passages))
        for stem in asked:
            numbers = self._postings.get(stem, ())
            if len(numbers) <= limit:
                weight = self.weight(stem)
                for number in numbers:
                    scores[number] += weight  # type: ignore[assignment]
        best = sorted(scores.items(), key=lambda item: (-item[1], item[0]))[:count]
        return [Match(self.passages[number], score / total) for number, score in best]

    def evidence(self, source: Source, start: int, end: int, fact: str | None = None) -> Evidence:
        """The words at `[start, end)` of a source's prose, as evidence."""
        assert source.document is not None
        start, end = source.document.to_source(start, end)
        return Evidence(source.id, start, end, source.document.source[start:end], fact)


def is_ignored(source: Source, start: int, end: int) -> bool:
    """Whether most of the prose `[start, end)` of the source is to be ignored."""
    if not source.ignore or source.document is None:
        return False
    start, end = source.document.to_source(start, end)
    lost = sum(max(0, min(end, ignored.end) - max(start, ignored.start)) for ignored in source.ignore)
    return 2 * lost >= end - start


@lru_cache(maxsize=8)
def index_of(sheet: FactSheet) -> Index:
    """The index of a sheet; the last few are kept, as one sheet serves many drafts."""
    return Index(sheet)
