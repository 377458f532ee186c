"""Proposing facts from what sources say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import PurePath
from typing import Any, Protocol, TypeVar

from editcheck.documents.document import Document
from editcheck.facts.model import (
    DateFact,
    FactSheet,
    FigureFact,
    Ignored,
    NameFact,
    PenaltyFact,
    Place,
    QuotationFact,
    Source,
)
from editcheck.reading.model import Reading
from editcheck.reading.reader import read_prose


def propose(sources: Sequence[tuple[Document, tuple[Ignored, ...]]]) -> FactSheet:
    """The sheet that the sources propose; nothing is learned from what is to be ignored in them."""
    listed: list[Source] = []
    quotations: list[QuotationFact] = []
    figures: list[FigureFact] = []
    dates: list[DateFact] = []
    penalties: list[PenaltyFact] = []
    names: list[NameFact] = []
    for document, ignored in sources:
        source = Source(
            id=_id(document.name, {source.id for source in listed}),
            sha256=sha256(document.source.encode()).hexdigest(),
            format=document.format,
            ignore=ignored,
            document=document,
        )
        listed.append(source)
        reading = read_prose(document)
        for number, quotation in enumerate(_kept(reading, source, reading.quotations), start=1):
            quotations.append(
                QuotationFact(
                    **_fact(source, "quotation", number, quotation),
                    speaker=quotation.speaker.name if quotation.speaker else "",
                    text=quotation.text,
                )
            )
        for number, figure in enumerate(_kept(reading, source, reading.figures), start=1):
            figures.append(
                FigureFact(**_fact(source, "figure", number, figure), about=figure.about, value=figure.value)
            )
        for number, date in enumerate(_kept(reading, source, reading.dates), start=1):
            dates.append(DateFact(**_fact(source, "date", number, date), about=date.about, value=date.value))
        for number, penalty in enumerate(_kept(reading, source, reading.penalties), start=1):
            penalties.append(
                PenaltyFact(
                    **_fact(source, "penalty", number, penalty),
                    offence=penalty.offence,
                    law=penalty.law,
                    sanctions=penalty.sanctions,
                )
            )
        for number, name in enumerate(_kept(reading, source, reading.names), start=1):
            names.append(NameFact(**_fact(source, "name", number, name), name=name.text, kind=name.kind))
    return FactSheet(
        sources=tuple(listed),
        quotations=tuple(quotations),
        figures=tuple(figures),
        dates=tuple(dates),
        penalties=tuple(penalties),
        names=tuple(names),
    )


class _Placed(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


Item = TypeVar("Item", bound=_Placed)


def _kept(reading: Reading, source: Source, items: Iterable[Item]) -> list[Item]:
    """The items that no ignored stretch of the source touches."""

    def kept(item: Item) -> bool:
        start, end = reading.document.to_source(item.start, item.end)
        return not any(ignored.start < end and start < ignored.end for ignored in source.ignore)

    return [item for item in items if kept(item)]


def _fact(source: Source, kind: str, number: int, item: _Placed) -> dict[str, Any]:
    assert source.document is not None
    start, end = source.document.to_source(item.start, item.end)
    return {
        "id": f"{kind}-{source.id}-{number}",
        "quote": source.document.source[start:end],
        "at": (Place(source.id, start, end),),
    }


def _id(name: str, taken: set[str]) -> str:
    """A short id made from a file's name, not yet taken."""
    base = re.sub(r"[^a-z0-9]+", "-", PurePath(name).stem.lower()).strip("-") or "source"
    number, found = 1, base
    while found in taken:
        number += 1
        found = f"{base}-{number}"
    return found
