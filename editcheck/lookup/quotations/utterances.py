"""Where the words of a quotation stand in the sources: an index of all their words, made once for a sheet.

What the sheet ignores or has rejected is not in it; a quotation that a person corrected is there as corrected.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from editcheck.facts.alignment import NONE, Run, chained, shared_runs, weight
from editcheck.facts.model import Evidence, Place, QuotationFact, Source
from editcheck.facts.wording import Wording, wording
from editcheck.lookup.index import Index
from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Quotation, Reading

if TYPE_CHECKING:
    from editcheck.lookup.quotations.spun import Statements

MOST_TEXTS = 6
"""In so many texts, those that share most with a quotation, it is looked for."""


MOST_PLACES = 20
"""At so many places, where all its words stand."""


class Text(NamedTuple):
    """One text whose words are in the index: a source's prose, or a quotation as a person corrected it.

    `base` is the number of its first word among the words of all texts.
    """

    words: Wording
    base: int
    source: Source | None
    fact: QuotationFact | None


class Match(NamedTuple):
    """Where a quotation was found: the runs of words it shares with a text (numbers of words there), in order.

    `covered` is the share of the quotation's words, by weight, that the text has in these runs.
    """

    text: Text
    chain: tuple[Run, ...]
    score: float
    covered: float

    @property
    def first(self) -> int:
        """The first of the text's words that is shared."""
        return self.chain[0].source

    @property
    def last(self) -> int:
        """The word after the last one that is shared."""
        return self.chain[-1].source + self.chain[-1].length


class Utterances:
    """The words of all sources and of the quotations on a sheet."""

    def __init__(self, index: Index) -> None:
        """Index the sheet of an index."""
        sheet = index.sheet
        self.sheet = sheet
        self._index = index
        self._spans: dict[str, list[tuple[int, int, Quotation]]] = {}
        self._keys: list[str] = []
        self._where: dict[str, list[int]] = {}
        self.texts: list[Text] = []
        left_out = self._left_out()
        for source in sheet.sources:
            if source.document is not None:
                self._add(_kept(source, left_out.get(source.id, [])), source, None)
        read = {source.id for source in sheet.sources if source.document is not None}
        for fact in sheet.quotations:
            if fact.status != "rejected" and (_corrected(fact) or not any(place.source in read for place in fact.at)):
                self._add(wording(fact.text), None, fact)
        self._bases = [text.base for text in self.texts]

    def _left_out(self) -> dict[str, list[tuple[int, int]]]:
        """Stretches of each source that are not to be relied upon, or are replaced, by the source's id."""
        found: dict[str, list[tuple[int, int]]] = {}
        for source in self.sheet.sources:
            found[source.id] = [(ignored.start, ignored.end) for ignored in source.ignore]
        for fact in self.sheet.quotations:
            if fact.status == "rejected" or _corrected(fact):
                for place in fact.at:
                    found.setdefault(place.source, []).append((place.start, place.end))
        return found

    def _add(self, words: Wording, source: Source | None, fact: QuotationFact | None) -> None:
        base = len(self._keys)
        self.texts.append(Text(words, base, source, fact))
        where = self._where
        for place, key in enumerate(words.keys, start=base):
            if key in where:
                where[key].append(place)
            else:
                where[key] = [place]
        self._keys += words.keys
        self._keys.append(NONE)  # so that no run of words crosses from one text to the next

    def find(self, quote: Wording) -> list[Match]:
        """The texts that hold most of a quotation's words in their order, best first.

        One that has all of them in one run is given for every place where it has them.
        """
        by_text: dict[int, list[Run]] = {}
        whole: list[Match] = []
        for run in shared_runs(quote.keys, self._keys, self._where):
            number = bisect_right(self._bases, run.source) - 1
            local = run._replace(source=run.source - self._bases[number])
            by_text.setdefault(number, []).append(local)
            if run.length == len(quote):
                whole.append(Match(self.texts[number], (local,), weight(quote.keys), 1.0))
        if whole:
            return whole[:MOST_PLACES]
        best = sorted(by_text, key=lambda number: (-self._promise(quote, by_text[number]), number))
        total, omissions = weight(quote.keys) or 1.0, quote.omissions()
        found = []
        for number in best[:MOST_TEXTS]:
            chain, score = chained(quote.keys, by_text[number], omissions)
            covered = weight(key for run in chain for key in quote.keys[run.quote : run.quote + run.length])
            found.append(Match(self.texts[number], tuple(chain), score, covered / total))
        return sorted(found, key=lambda match: -match.score)

    @staticmethod
    def _promise(quote: Wording, runs: Iterable[Run]) -> float:
        """How much of the quotation the runs could cover at most, by weight."""
        covered: set[int] = set()
        for run in runs:
            covered.update(range(run.quote, run.quote + run.length))
        return weight(quote.keys[place] for place in covered)

    def rivals(self, facts: Sequence[QuotationFact]) -> list[QuotationFact]:
        """Quotations that an open dispute on the sheet sets against these."""
        if not self.sheet.disputes or not facts:
            return []
        held = {fact.id for fact in facts[:1]}
        against = {
            name
            for dispute in self.sheet.disputes
            if not dispute.settled and held & set(dispute.facts)
            for name in dispute.facts
        }
        return [fact for fact in self.sheet.quotations if fact.id in against - held and fact.status != "rejected"]

    def quotation_at(self, place: Place) -> tuple[Reading, Quotation] | None:
        """The reading of a source, and the quotation there that most of a place on the sheet is in."""
        if place.source not in self._index.sources:
            return None
        reading = self._index.reading(place.source, "quotations")
        spans = self._quoted(place.source, reading)
        number = max(0, bisect_right(spans, place.start, key=lambda span: span[0]) - 1)
        best, most = None, 0
        while number < len(spans) and spans[number][0] < place.end:
            start, end, quotation = spans[number]
            shared = min(end, place.end) - max(start, place.start)
            if shared > most:
                best, most = quotation, shared
            number += 1
        return (reading, best) if best is not None else None

    def _quoted(self, source: str, reading: Reading) -> list[tuple[int, int, Quotation]]:
        """Where the quotations of a source stand in it, in order."""
        if source not in self._spans:
            spans = [
                (*reading.document.to_source(quotation.start, quotation.end), quotation)
                for quotation in reading.quotations
            ]
            self._spans[source] = sorted(spans, key=lambda span: span[:2])
        return self._spans[source]

    @cached_property
    def statements(self) -> "Statements":
        """What each speaker said, for comparing paraphrases with it."""
        from editcheck.lookup.quotations.spun import Statements

        return Statements(self.sheet)

    def evidence(self, text: Text, first: int, last: int, fact: QuotationFact | None) -> Evidence:
        """The words `[first, last)` of a text as evidence."""
        start, end = text.words.starts[first], text.words.ends[last - 1]
        if text.source is None or text.source.document is None:
            assert text.fact is not None
            place = text.fact.at[0] if text.fact.at else None
            if place is None:
                return Evidence("", 0, 0, text.fact.text, text.fact.id)
            return Evidence(place.source, place.start, place.end, text.fact.quote, text.fact.id)
        start, end = text.source.document.to_source(start, end)
        quoted = text.source.document.source[start:end]
        return Evidence(text.source.id, start, end, quoted, fact.id if fact else None)

    def facts_at(self, text: Text, first: int, last: int) -> Iterator[tuple[QuotationFact, int]]:
        """The quotations on the sheet that the words `[first, last)` stand in, and how many characters of them."""
        if text.fact is not None:
            yield text.fact, text.words.ends[last - 1] - text.words.starts[first]
        elif text.source is not None and text.source.document is not None:
            start, end = text.source.document.to_source(text.words.starts[first], text.words.ends[last - 1])
            yield from self.facts_in(text.source.id, start, end)

    def facts_in(self, source: str, start: int, end: int) -> Iterator[tuple[QuotationFact, int]]:
        """The quotations on the sheet that `[start, end)` of a source touches, and how many characters of them."""
        placed = self._by_place.get(source, [])
        number = bisect_left(placed, end, key=lambda entry: entry[0])
        while number:
            number -= 1
            begin, stop, longest, fact = placed[number]
            if stop > start:
                yield fact, min(end, stop) - max(start, begin)
            if longest <= start:
                break

    @cached_property
    def _by_place(self) -> dict[str, list[tuple[int, int, int, QuotationFact]]]:
        """The quotations of each source by place: start, end, how far any up to this one reaches, the fact."""
        placed: dict[str, list[tuple[int, int, QuotationFact]]] = {}
        for fact in self.sheet.quotations:
            if fact.status != "rejected":
                for place in fact.at:
                    placed.setdefault(place.source, []).append((place.start, place.end, fact))
        found: dict[str, list[tuple[int, int, int, QuotationFact]]] = {}
        for source, entries in placed.items():
            longest = 0
            for start, end, fact in sorted(entries, key=lambda entry: entry[:2]):
                longest = max(longest, end)
                found.setdefault(source, []).append((start, end, longest, fact))
        return found


def _corrected(fact: QuotationFact) -> bool:
    return fact.status == "reviewed" and fact.text != fact.quote and wording(fact.text).keys != wording(fact.quote).keys


def _kept(source: Source, left_out: list[tuple[int, int]]) -> Wording:
    """The words of a source's prose but for stretches (of the source) that are left out."""
    assert source.document is not None
    words = wording(source.document.prose)
    if not left_out:
        return words
    document, ordered = source.document, sorted(left_out)
    kept, number = [], 0
    for place in range(len(words)):
        start, end = document.to_source(words.starts[place], words.ends[place])
        while number < len(ordered) and ordered[number][1] <= start:
            number += 1
        lost = sum(max(0, min(end, stop) - max(start, begin)) for begin, stop in ordered[number : number + 3])
        if 2 * lost < end - start:  # a hidden character inside a word takes nothing away from it
            kept.append(place)
    return Wording(
        words.text,
        tuple(words.keys[place] for place in kept),
        tuple(words.starts[place] for place in kept),
        tuple(words.ends[place] for place in kept),
    )


@lru_cache(maxsize=8)
def utterances_of(index: Index) -> Utterances:
    """The words of an index's sheet; the last few are kept."""
    return Utterances(index)
