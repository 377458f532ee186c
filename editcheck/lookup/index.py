"""What the lookups share: the sheet's facts and the sources' sentences, indexed by the words in them."""

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cached_property, lru_cache
from heapq import nlargest
from itertools import chain, islice
from operator import neg
from typing import TYPE_CHECKING

from editcheck.facts.model import Evidence, FactSheet, Source
from editcheck.lookup.known import Known, known
from editcheck.lookup.values import rounded
from editcheck.named_tuple import NamedTuple
from editcheck.reading.amounts.units import in_base
from editcheck.reading.model import Date, Figure, Penalty, Quantity, Reading
from editcheck.reading.reader import begun, needed_for, read_also
from editcheck.reading.words import content_stems

if TYPE_CHECKING:
    from editcheck.lookup.binding import Weighed

COMMON = 0.2
"""A stem in more than this share of the passages (and in more than `COMMON_AT_LEAST`) finds nothing by itself."""
COMMON_AT_LEAST = 50
MOST_VISITED = 1000
"""About so many places of words are looked at in one search, rare words first, so that large sheets stay quick."""
KEPT = 64
BEGINNING = 5
MOST_TRIED = 200
"""So many figures are tried whether they are what one was rounded from."""
WIDEST = (Decimal("0.8"), Decimal("1.25"))
"""A figure that is told rounded is that part at least, and so many times, what it is rounded from."""


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
        self.settings: dict[tuple[int, int, int], Weighed] = {}
        """The words around claims of the sources, by passage and place; filled as they are asked for."""
        self.contradicting: dict[str, str] = {}
        """Facts, by id, that say otherwise than their words in the source, and what; filled as claims are asked for."""
        self._weights: dict[str, float] = {}
        self._around: dict[int, frozenset[str]] = {}
        self._having: dict[str, set[str]] = {}
        self._closest: dict[tuple[frozenset[str], int], tuple[int, ...]] = {}

    @cached_property
    def sources(self) -> dict[str, Source]:
        """The sources whose text is at hand, by id."""
        return {source.id: source for source in self.sheet.sources if source.document}

    @cached_property
    def _readings(self) -> dict[str, Reading]:
        return {name: begun(source.article()) for name, source in self.sources.items()}

    def reading(self, source: str, kind: str = "sentences") -> Reading:
        """What the source of that id says but for what the sheet ignores, with its names, dates or what is asked for.

        It is read as far as it is asked for: reading takes long, and most of it has nothing to do with a draft.
        """
        having = self._having.setdefault(source, set())
        if kind not in having:
            for name in needed_for(kind):
                if name not in having:
                    self._readings[source] = read_also(self._readings[source], name)
                    having.add(name)
        return self._readings[source]

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The sentences of all sources."""
        found: list[Passage] = []
        for source in self.sources.values():
            for sentence in self.reading(source.id).sentences:
                stems = frozenset(_stems(sentence.text))
                found.append(Passage(len(found), source, sentence.start, sentence.end, sentence.text, stems))
        return tuple(found)

    @cached_property
    def passages_of(self) -> dict[str, list[Passage]]:
        """The passages of each source, by its id, in the order of the text."""
        found: dict[str, list[Passage]] = {}
        for passage in self.passages:
            found.setdefault(passage.source.id, []).append(passage)
        return found

    @cached_property
    def _sentences(self) -> frozenset[str]:
        return frozenset(passage.text for passage in self.passages)

    def has_sentence(self, text: str) -> bool:
        """Whether a source has the sentence word for word: then much need not be asked of it, which takes long."""
        return text in self._sentences

    @cached_property
    def figures(self) -> dict[int, list[Known[Figure]]]:
        """The figures of the sources, by the number of their passage."""
        return known(self, "figures", self.sheet.figures, {"value": "value"})

    @cached_property
    def figures_worth(self) -> dict[tuple[str, Decimal], list[int]]:
        """The numbers of the passages that have a figure of that basic unit and (lower) value."""
        found: dict[tuple[str, Decimal], list[int]] = {}
        for number, claims in self.figures.items():
            for claim in claims:
                value = in_base(claim.item.value)
                found.setdefault((value.unit, value.low), []).append(number)
        return found

    def worth_about(self, value: Quantity) -> list[int]:
        """The numbers of the passages that have a figure which that one may be, rounded."""
        mine = in_base(value)
        low = bisect_left(self._worths, (mine.unit, mine.low * WIDEST[0]))
        high = bisect_right(self._worths, (mine.unit, mine.low * WIDEST[1]))
        found = chain.from_iterable(self.figures_worth[worth] for worth in self._worths[low:high])
        return [
            number
            for number in dict.fromkeys(islice(found, MOST_TRIED))
            if any(
                claim.item.value.unit == value.unit and rounded(value, claim.item.value)
                for claim in islice(self.figures[number], MOST_TRIED)
            )
        ]

    @cached_property
    def amounts(self) -> frozenset[Decimal]:
        """The amounts of the sources' figures, in whatever basic unit."""
        return frozenset(low for _, low in self.figures_worth)

    @cached_property
    def _worths(self) -> list[tuple[str, Decimal]]:
        return sorted(self.figures_worth)

    @cached_property
    def dates(self) -> dict[int, list[Known[Date]]]:
        """The dates of the sources, by the number of their passage."""
        return known(self, "dates", self.sheet.dates, {"value": "value"})

    @cached_property
    def dates_worth(self) -> dict[str, list[int]]:
        """The numbers of the passages that have a date of that value."""
        found: dict[str, list[int]] = {}
        for number, claims in self.dates.items():
            for claim in claims:
                found.setdefault(claim.item.value, []).append(number)
        return found

    @cached_property
    def penalties(self) -> dict[int, list[Known[Penalty]]]:
        """The penalties that the sources tell, by the number of their passage."""
        same = {"sanctions": "sanctions", "offence": "offence", "law": "law"}
        return known(self, "penalties", self.sheet.penalties, same)

    @cached_property
    def _postings(self) -> dict[str, list[int]]:
        postings: defaultdict[str, list[int]] = defaultdict(list)
        for passage in self.passages:
            for stem in passage.stems:
                postings[stem].append(passage.number)
        return dict(postings)

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """The first `BEGINNING` letters of every longer stem, and the shorter stems: words of one family share them."""
        return frozenset(stem[:BEGINNING] for stem in self._postings)

    def numbers(self, stem: str) -> Sequence[int]:
        """The numbers of the passages that have a stem; none for one so common that it finds nothing."""
        numbers = self._postings.get(stem, ())
        return numbers if len(numbers) <= self._most else ()

    @cached_property
    def _most(self) -> float:
        return max(COMMON_AT_LEAST, COMMON * len(self.passages))

    def has(self, stem: str) -> bool:
        """Whether any passage has a stem."""
        return stem in self._postings

    def weight(self, stem: str) -> float:
        """How telling a stem is: high for one that few passages have (inverse document frequency)."""
        if stem not in self._postings:
            return self._rarest
        weight = self._weights.get(stem)
        if weight is None:
            weight = self._weights[stem] = self._weight(len(self._postings[stem]))
        return weight

    @cached_property
    def _rarest(self) -> float:
        return self._weight(0)

    def _weight(self, count: int) -> float:
        return math.log(1 + (len(self.passages) + 1) / (count + 0.5))

    def around(self, passage: Passage) -> frozenset[str]:
        """The stems of the sentences before and after a passage, in the same source."""
        if passage.number not in self._around:
            beside = (passage.number - 1, passage.number + 1)
            near = [self.passages[number] for number in beside if 0 <= number < len(self.passages)]
            stems = (other.stems for other in near if other.source is passage.source)
            self._around[passage.number] = frozenset().union(*stems)
        return self._around[passage.number]

    def closest(self, stems: Iterable[str], count: int = 5) -> list[Match]:
        """The passages that share most with the stems, best first."""
        asked = frozenset(stems)
        total = sum(self.weight(stem) for stem in asked)
        scores: defaultdict[int, float] = defaultdict(float)
        visited = 0
        for count_of, stem in sorted((len(self._postings[stem]), stem) for stem in asked if stem in self._postings):
            if count_of > self._most or visited > MOST_VISITED:
                break  # the rarest come first; what is left is in so many passages that it tells little
            visited += count_of
            weight = self.weight(stem)
            for number in self._postings[stem]:
                scores[number] += weight
        best = nlargest(count, zip(scores.values(), map(neg, scores), strict=True))
        return [Match(self.passages[-number], score / total) for score, number in best]

    def closest_numbers(self, stems: frozenset[str], count: int) -> tuple[int, ...]:
        """The numbers of the closest passages; the last answers are kept, as a sentence has several claims."""
        if (stems, count) not in self._closest:
            if len(self._closest) >= KEPT:
                self._closest.clear()
            self._closest[stems, count] = tuple(match.passage.number for match in self.closest(stems, count))
        return self._closest[stems, count]

    def evidence(self, source: Source, start: int, end: int, fact: str | None = None) -> Evidence:
        """The words at `[start, end)` of what was read of a source, as evidence."""
        document = self._readings[source.id].document
        start, end = document.to_source(start, end)
        return Evidence(source.id, start, end, document.source[start:end], fact)


def _stems(text: str) -> Iterator[str]:
    """The stems of a sentence, those of the parts of hyphened words too: "first-quarter" has "quarter"."""
    for word in content_stems(text):
        yield word
        if "-" in word:
            yield from content_stems(word.replace("-", " "))


@lru_cache(maxsize=8)
def index_of(sheet: FactSheet) -> Index:
    """The index of a sheet; the last few are kept, as one sheet serves many drafts."""
    return Index(sheet)
