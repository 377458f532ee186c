"""Proposing facts from what sources say."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath
from typing import Any, TypeVar

from editcheck.documents.document import Document
from editcheck.facts import choosing
from editcheck.facts.conduct import conduct
from editcheck.facts.disputes import disputes
from editcheck.facts.excerpt import around, stretch
from editcheck.facts.joining import joined_by_name, joined_by_subject, joined_quotations
from editcheck.facts.model import (
    DateFact,
    FactSheet,
    FigureFact,
    Ignored,
    NameFact,
    PenaltyFact,
    PersonFact,
    Place,
    QuotationFact,
    Source,
)
from editcheck.facts.naming import Ids, named
from editcheck.facts.people import full_names, joined_people, people_of
from editcheck.facts.places import shortened
from editcheck.facts.storing import digest
from editcheck.reading.dates import read as reading_dates
from editcheck.reading.model import Date, Reading
from editcheck.reading.reader import read_prose

PUBLISHED_KEYS = ("published", "date", "pubdate", "publishdate", "datepublished")
"""Keys of a front matter that tell when a text was published."""
DAY = re.compile(r"\d{4}-\d\d-\d\d")


def propose(sources: Sequence[tuple[Document, tuple[Ignored, ...]]]) -> FactSheet:
    """The sheet that the sources propose; nothing is learned from what is to be ignored in them.

    Raises:
        SheetError: the file of a source cannot be read any more.
    """
    ids = Ids()
    once: dict[object, tuple[Document, tuple[Ignored, ...]]] = {}
    for number, (document, ignored) in enumerate(sources):
        once.setdefault(document.path.resolve() if document.path else number, (document, ignored))
    return propose_from([new_source(document, ignored, ids) for document, ignored in once.values()])


def new_source(document: Document, ignored: Iterable[Ignored], ids: Ids) -> Source:
    """The entry of a document on a sheet."""
    return Source(
        id=ids.new(PurePath(document.name).stem),
        sha256=digest(document) if document.path else "",
        format=document.format,
        path=document.path.as_posix() if document.path else "",
        ignore=listed_once(ignored),
        document=document,
    )


def propose_from(sources: Sequence[Source]) -> FactSheet:
    """The sheet that sources propose whose documents have been read; what each of them has already is kept."""
    proposals = [_Proposal(source) for source in sources]
    ids = Ids()
    people = joined_people(_all(proposal.people() for proposal in proposals))
    names = full_names(people)
    quotations = [
        quotation._replace(speaker=names.get(quotation.speaker, quotation.speaker))
        for proposal in proposals
        for quotation in proposal.quotations()
    ]
    sheet = FactSheet(
        title=next(filter(None, (proposal.heading() for proposal in proposals)), ""),
        sources=tuple(proposal.source for proposal in proposals),
        people=named(people, ids),
        penalties=named(
            joined_by_subject(
                _all(proposal.penalties() for proposal in proposals),
                lambda fact: (fact.sanctions, fact.law, fact.given),
                lambda fact: fact.offence,
            ),
            ids,
        ),
        quotations=named(joined_quotations(quotations), ids),
        figures=named(
            joined_by_subject(
                _all(proposal.figures() for proposal in proposals),
                lambda fact: (fact.value, fact.direction),
                lambda fact: fact.about,
            ),
            ids,
        ),
        dates=named(
            joined_by_subject(
                _all(proposal.dates() for proposal in proposals), lambda fact: fact.value, lambda fact: fact.about
            ),
            ids,
        ),
        names=named(
            joined_by_name(_all(proposal.names() for proposal in proposals), lambda fact: fact.name.casefold()), ids
        ),
    )
    conduct = {place: words for proposal in proposals for place, words in proposal.conduct.items()}
    return sheet._replace(disputes=disputes(sheet, conduct))


def listed_once(ignored: Iterable[Ignored]) -> tuple[Ignored, ...]:
    """The stretches to be ignored, without those that lie in another; long ones with their middle left out."""
    kept: list[Ignored] = []
    for item in sorted(ignored, key=lambda item: (item.start, -item.end)):
        if not kept or item.end > kept[-1].end:
            kept.append(item._replace(quote=shortened(item.quote)))
    return tuple(kept)


Item = TypeVar("Item", bound=choosing.Placed)
AnyItem = TypeVar("AnyItem")


def _all(groups: Iterable[Iterable[AnyItem]]) -> Iterator[AnyItem]:
    for group in groups:
        yield from group


class _Proposal:
    """What one source proposes, in its own order; ids are given later."""

    def __init__(self, source: Source) -> None:
        self.document = source.article()
        self.reading = read_prose(self.document)
        self.source = source
        self.ignored = choosing.Spans(source.ignore)
        self.conduct: dict[Place, str] = {}
        if not source.published and source.document:
            whole = Reading(source.document, source.document.prose)
            day = published(reading_dates.read(whole) if source.ignore else self.reading)
            self.source = source._replace(published=day)
        self.reading = self.reading.with_(dates=tuple(_dated(self.reading.dates, self.source.published)))

    def heading(self) -> str:
        return next((self._words(region) for region in self.document.regions if region.kind == "heading"), "")

    def people(self) -> list[PersonFact]:
        return [person for person in people_of(self.source, self.reading) if not self.ignored.touch(person.at[0])]

    def penalties(self) -> Iterator[PenaltyFact]:
        for item, common in self._kept(choosing.penalties(self.reading)):
            self.conduct[common["at"][0]] = item.offence
            offence = conduct(self.reading, item) or stretch(self.reading, item.start, item.offence.split())
            yield PenaltyFact(**common, offence=offence, law=item.law, sanctions=item.sanctions, given=item.given)

    def quotations(self) -> Iterator[QuotationFact]:
        for item, common in self._kept(choosing.quotations(self.reading)):
            yield QuotationFact(**common, speaker=item.speaker.name if item.speaker else "", text=item.text)

    def figures(self) -> Iterator[FigureFact]:
        for item, common in self._kept(choosing.figures(self.reading)):
            about = around(self.reading, item.start, item.end)
            yield FigureFact(**common, about=about, value=item.value, direction=item.direction)

    def dates(self) -> Iterator[DateFact]:
        for item, common in self._kept(choosing.dates(self.reading)):
            yield DateFact(**common, about=around(self.reading, item.start, item.end), value=item.value)

    def names(self) -> Iterator[NameFact]:
        seen: set[str] = set()
        for item, common in self._kept(choosing.names(self.reading)):
            name = self._words(item)
            if name.casefold() not in seen:
                seen.add(name.casefold())
                yield NameFact(**common, name=name, kind=item.kind)

    def _words(self, item: choosing.Placed) -> str:
        return " ".join(self.reading.text[item.start : item.end].split())

    def _kept(self, items: Iterable[Item]) -> Iterator[tuple[Item, dict[str, Any]]]:
        """The items that no ignored stretch of the source touches, each with what every fact has."""
        for item in items:
            place = Place(self.source.id, *self.document.to_source(item.start, item.end))
            if not self.ignored.touch(place):
                quote = self.document.source[place.start : place.end]
                yield item, {"id": "", "quote": quote, "at": (place,)}


def _dated(dates: Iterable[Date], day: str) -> Iterator[Date]:
    """The dates, relative ones resolved by the day on which the source was published."""
    own = datetime.date.fromisoformat(day) if DAY.fullmatch(day) else None
    for date in dates:
        yield date._replace(value=reading_dates.resolved(date, own).value) if own and not date.value else date


def published(reading: Reading) -> str:
    """The day on which a document was published, as far as its front matter or its dateline tells: ISO, or "".

    What was read must be the whole document, as a dateline often stands among what is to be ignored.
    """
    told = {key.lower().replace("_", ""): value for key, value in reading.document.front_matter.items()}
    for key in PUBLISHED_KEYS:
        match = DAY.match(str(told.get(key, "")))
        if match:
            try:
                return datetime.date.fromisoformat(match[0]).isoformat()
            except ValueError:
                continue
    found = reading_dates.published(reading)
    return found.isoformat() if found else ""
