"""Whether a sheet still stands on its sources: none changed or gone, every quote in its place, values that agree."""

from bisect import bisect_left
from collections.abc import Iterator
from operator import itemgetter
from pathlib import Path
from typing import Any

from editcheck.documents.document import Document
from editcheck.errors import DocumentError
from editcheck.facts.model import (
    DateFact,
    Fact,
    FactSheet,
    FigureFact,
    NameFact,
    PenaltyFact,
    PersonFact,
    Place,
    QuotationFact,
)
from editcheck.facts.places import find_near, located, only_one
from editcheck.facts.storing import digest
from editcheck.facts.telling import amount, sanctions_told
from editcheck.facts.utterances import likeness
from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Reading
from editcheck.reading.reader import read_prose

KINDS: dict[type, str] = {
    QuotationFact: "quotations",
    PenaltyFact: "penalties",
    FigureFact: "figures",
    DateFact: "dates",
}
"""Where a reading has what a kind of fact is made from."""


class Problem(NamedTuple):
    """Something on a sheet that an editor must look at; `about` is the id of the source or fact.

    Kinds: ``missing`` and ``changed`` (a source), ``moved`` and ``lost`` (a quote), ``contradicts`` (a value and
    its quote).
    """

    kind: str
    about: str
    what: str


def problems(sheet: FactSheet, folder: Path) -> Iterator[Problem]:
    """What is wrong with a sheet opened without checking its sources; `folder` is where it lies."""
    read: dict[str, Reading] = {}
    for source in sheet.sources:
        document = source.document
        if document is None:
            place = folder / source.path
            try:
                document = Document.open(place, source.format)
            except DocumentError as error:
                yield Problem("missing", source.id, str(error))
                continue
            if digest(document) != source.sha256:
                yield Problem("changed", source.id, f"{place} is not the text the sheet was built from")
        read[source.id] = read_prose(source._replace(document=document).article())
    said = {name: _Said(reading) for name, reading in read.items()}
    for fact in sheet.facts():
        yield from _quote_problems(fact, read)
        if fact.status != "rejected":
            yield from _value_problems(fact, said)


def contradiction(fact: Fact, sheet: FactSheet) -> str:
    """What a fact says otherwise than the words it rests on; "" where they agree. The sources must have been read."""
    sources = [source for source in sheet.sources if source.id in {place.source for place in fact.at[:1]}]
    said = {source.id: _Said(read_prose(source.article())) for source in sources if source.document}
    return next((problem.what for problem in _value_problems(fact, said)), "")


class _Said:
    """What a source says, by its kind and place."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.document.source
        self._items = {
            kind: [(reading.document.to_source(item.start, item.end), item) for item in getattr(reading, kind)]
            for kind in KINDS.values()
        }
        for items in self._items.values():
            items.sort(key=itemgetter(0))

    def at(self, place: Place, quote: str, kind: str) -> Any:
        """What was read where the words of a fact stand; None where nothing was, or several things."""
        span = located(self._text, quote, place.start, place.end)
        items = self._items[kind]
        if span is None:
            return None
        number = bisect_left(items, span, key=itemgetter(0))
        if number < len(items) and items[number][0] == span:
            return items[number][1]
        only = only_one([start for (start, _), _ in items], [end for (_, end), _ in items], *span)
        return None if only is None else items[only][1]


def _quote_problems(fact: Fact, read: dict[str, Reading]) -> Iterator[Problem]:
    for number, place in enumerate(fact.at):
        if place.source not in read:
            continue
        text = read[place.source].document.source
        if number and place.end <= len(text):
            continue
        if text[place.start : place.end] != fact.quote and place.start >= 0:
            span = find_near(text, fact.quote, place.start)
            where = f"{place.source} has “{_short(fact.quote)}”"
            if span:
                yield Problem("moved", fact.id, f"{where} at {span[0]}, not at {place.start}; build the sheet again")
            else:
                yield Problem("lost", fact.id, f"{where} no more")


def _value_problems(fact: Fact, said: dict[str, _Said]) -> Iterator[Problem]:
    """Where a value says something else than the words that it rests on."""
    if isinstance(fact, (QuotationFact, FigureFact, DateFact, PenaltyFact)) and fact.at:
        place = fact.at[0]
        item = said[place.source].at(place, fact.quote, KINDS[type(fact)]) if place.source in said else None
        if item is not None and (what := otherwise(fact, item)):
            yield Problem("contradicts", fact.id, what)
    elif isinstance(fact, (PersonFact, NameFact)):
        forms = [fact.name, *fact.also]
        if fact.at and not any(_shares_word(form, fact.quote) for form in forms):
            yield Problem("contradicts", fact.id, f"the name is {fact.name}, but the source has “{_short(fact.quote)}”")


def otherwise(fact: QuotationFact | FigureFact | DateFact | PenaltyFact, item: Any) -> str:
    """What a fact says otherwise than what was read at its place in the source; "" where they agree."""
    told = _told_otherwise(fact, item)
    return f"{told}, but the source has “{_short(fact.quote)}”" if told else ""


def _told_otherwise(fact: QuotationFact | FigureFact | DateFact | PenaltyFact, item: Any) -> str:
    if isinstance(fact, QuotationFact):
        return "" if likeness(fact.text, item.text) in ("same", "part") else f"the text is “{_short(fact.text)}”"
    if isinstance(fact, FigureFact):
        said = item.value if fact.value.unit else item.value._replace(unit="")  # 74 is no denial of 74 years
        agrees = fact.value == said and fact.direction in ("", item.direction)
        return "" if agrees else f"the value is {amount(fact.value)}"
    if isinstance(fact, DateFact):
        same = not item.value or fact.value.startswith(item.value) or item.value.startswith(fact.value)
        return "" if same else f"the date is {fact.value}"
    return "" if fact.sanctions == item.sanctions else f"the sanctions are {sanctions_told(fact.sanctions)}"


def _shares_word(one: str, other: str) -> bool:
    return not set(one.casefold().split()).isdisjoint(other.casefold().split())


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 60 else f"{line[:57]}…"
