"""A fact sheet's YAML made a `FactSheet`: every key known, every value of its type, every fact with its source."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeVar, cast, get_args

from editcheck.documents.document import Document
from editcheck.facts.amounts import HEDGES, AmountError, read_custody, read_fine, read_quantity
from editcheck.facts.dating import trouble_with
from editcheck.facts.form import FORMAT, SECTIONS, UNPLACED, slug, usual_format
from editcheck.facts.model import (
    DateFact,
    Dispute,
    FactSheet,
    FigureFact,
    Ignored,
    NameFact,
    PenaltyFact,
    PersonFact,
    PersonRole,
    Place,
    QuotationFact,
    Rank,
    Source,
    Status,
)
from editcheck.facts.places import holds
from editcheck.facts.record import Record
from editcheck.reading.model import Sanctions
from editcheck.strict_yaml import File

COMMON = ("quote", "at", "status")
KEYS = {
    "sources": ("id", "path", "sha256", "format", "published", "rank", "ignore", "text"),
    "people": ("id", "name", "also", "not_same_as", "roles", *COMMON),
    "penalties": ("id", "offence", "law", "sanctions", "given", *COMMON),
    "quotations": ("id", "speaker", "text", *COMMON),
    "figures": ("id", "about", "value", "unit", "approx", "direction", *COMMON),
    "dates": ("id", "about", "value", *COMMON),
    "names": ("id", "name", "kind", "also", *COMMON),
    "disputes": ("facts", "settled"),
}
PLACE_KEYS = ("source", "start", "end")
IGNORED_KEYS = ("quote", "why", "start", "end")
ROLE_KEYS = ("title", "from", "until")
SANCTION_KEYS = ("custody", "fine", "record", "other", "joined")
RANKS: tuple[str, ...] = get_args(Rank)
STATUSES: tuple[str, ...] = get_args(Status)
JOINED = ("", "and", "or", "and/or", "either")
DIRECTIONS = ("", "up", "down")
SHA256 = r"[0-9a-f]{64}"

ReadSource = Callable[[Source, Record], Document | None]
"""Gives a source's text, or None where it is not to be read; the record is for errors."""

Value = TypeVar("Value")


def parse(file: File, read_source: ReadSource) -> FactSheet:
    """The sheet that the file holds.

    Raises:
        SheetError: it is no sheet of this format, or something in it is not as it should be.
    """
    data = file.data
    if not isinstance(data, dict) or "editcheck" not in data:
        file.fail((), f"not a fact sheet: expected “editcheck: {FORMAT}” in its first line")
    if data["editcheck"] != FORMAT:
        file.fail(("editcheck",), _other_format(data["editcheck"]))
    sheet = Record(file, (), data, ("editcheck", "title", *SECTIONS))
    return _Parser(sheet, read_source).parse()


def _other_format(found: object) -> str:
    kind, _, number = str(found).partition("/")
    if kind == "facts" and re.fullmatch("[1-9][0-9]{0,8}", number):
        return f"this sheet has the format {found}, newer than this editcheck knows ({FORMAT}); update it"
    return f"not a fact sheet: expected “editcheck: {FORMAT}”, found {_short(str(found))!r}"


class _Parser:
    def __init__(self, sheet: Record, read_source: ReadSource) -> None:
        self.sheet = sheet
        self.read_source = read_source
        self.sources: dict[str, Source] = {}
        self.ids: set[str] = set()

    def parse(self) -> FactSheet:
        sources = self._items("sources", self._source)
        return FactSheet(
            title=self.sheet.text("title", ""),
            sources=sources,
            people=self._items("people", self._person),
            penalties=self._items("penalties", self._penalty),
            quotations=self._items("quotations", self._quotation),
            figures=self._items("figures", self._figure),
            dates=self._items("dates", self._date),
            names=self._items("names", self._name),
            disputes=self._items("disputes", self._dispute),
        )

    def _items(self, section: str, read: Callable[[Record], Value]) -> tuple[Value, ...]:
        return tuple([read(record) for record in self.sheet.records(section, KEYS[section])])

    def _source(self, record: Record) -> Source:
        data = record.data
        path = record.text("path", "")
        if ("text" in data) == bool(path):
            record.fail(None, "a source has either a path or its text")
        sha256 = record.text("sha256", "")
        if path and not re.fullmatch(SHA256, sha256):
            record.fail("sha256", "sha256: expected 64 hexadecimal digits (facts verify prints them)")
        identifier = record.text("id")
        if identifier in self.sources:
            record.fail("id", f"a second source with the id {identifier!r}")
        source = Source(
            id=identifier,
            sha256=sha256,
            format=record.text("format", usual_format(path)),
            path=path,
            published=_iso(record, "published"),
            rank=cast(Rank, record.one_of("rank", RANKS, "secondary")),
        )
        document = self.read_source(source, record)
        ignore = tuple(
            Ignored(item.text("quote"), item.text("why", ""), *_offsets(item, item.text("quote"), document))
            for item in record.records("ignore", IGNORED_KEYS)
        )
        source = Source(source.id, source.sha256, source.format, path, source.published, source.rank, ignore, document)
        self.sources[identifier] = source
        return source

    def _common(self, record: Record, named: str = "") -> dict[str, Any]:
        """What every fact has. One that is named may go without id, quote and place."""
        identifier = record.text("id", slug(named) or None)
        if identifier in self.ids:
            record.fail("id", f"a second fact with the id {identifier!r}")
        self.ids.add(identifier)
        quote = record.text("quote", named or None)
        places: list[Place] = []
        for at in record.records("at", PLACE_KEYS, one=True):
            source = self.sources.get(at.text("source"))
            if source is None:
                at.fail("source", f"the source {at.text('source')!r} is not on the sheet")
            words = quote if not places else None
            places.append(Place(source.id, *_offsets(at, words, source.document)))
        if not places and not named:
            record.fail(None, f"the fact {identifier!r} has no source: expected at: {{source, start, end}}")
        return {
            "id": identifier,
            "quote": quote,
            "at": tuple(places),
            "status": record.one_of("status", STATUSES, "proposed"),
        }

    def _person(self, record: Record) -> PersonFact:
        name = record.text("name")
        return PersonFact(
            **self._common(record, name),
            name=name,
            also=record.texts("also"),
            not_same_as=record.texts("not_same_as"),
            roles=tuple(
                PersonRole(role.text("title"), _iso(role, "from"), _iso(role, "until"))
                for role in record.records("roles", ROLE_KEYS)
            ),
        )

    def _penalty(self, record: Record) -> PenaltyFact:
        return PenaltyFact(
            **self._common(record),
            offence=record.text("offence", ""),
            law=record.text("law", ""),
            sanctions=_sanctions(record.record("sanctions", SANCTION_KEYS)),
            given=record.flag("given"),
        )

    def _quotation(self, record: Record) -> QuotationFact:
        common = self._common(record)
        return QuotationFact(**common, speaker=record.text("speaker", ""), text=record.text("text", common["quote"]))

    def _figure(self, record: Record) -> FigureFact:
        hedge = record.one_of("approx", ("", *HEDGES), "")
        value = _amount(record, "value", read_quantity, record.text("value"), record.text("unit", ""), hedge)
        direction = record.one_of("direction", DIRECTIONS, "")
        return FigureFact(**self._common(record), about=record.text("about", ""), value=value, direction=direction)

    def _date(self, record: Record) -> DateFact:
        return DateFact(**self._common(record), about=record.text("about", ""), value=_iso(record, "value"))

    def _name(self, record: Record) -> NameFact:
        name = record.text("name")
        return NameFact(
            **self._common(record, name), name=name, kind=record.text("kind", "other"), also=record.texts("also")
        )

    def _dispute(self, record: Record) -> Dispute:
        facts = record.texts("facts")
        if len(facts) < 2:
            record.fail("facts", "facts: expected the ids of two facts or more")
        for identifier in facts:
            if identifier not in self.ids:
                record.fail("facts", f"there is no fact {identifier!r} on the sheet")
        return Dispute(facts, record.text("settled", ""))


def _offsets(record: Record, words: str | None, document: Document | None) -> tuple[int, int]:
    """Where the words stand in the source, as the record says; they are found where it does not say."""
    start, end = record.number("start", UNPLACED), record.number("end", UNPLACED)
    if document is None:
        return start, end
    source = document.source
    if start == end == UNPLACED and words:
        start = source.find(words)
        if start < 0 or source.find(words, start + 1) >= 0:
            often = "do not stand" if start < 0 else "stand more than once"
            record.fail(None, f"the words “{_short(words)}” {often} in {document.name}; expected start and end of them")
        return start, start + len(words)
    if not 0 <= start < end <= len(source):
        record.fail(None, f"expected start and end within the {len(source)} characters of {document.name}")
    found = source[start:end]
    if words is not None and not holds(found, words):
        record.fail(None, f"expected “{_short(words)}” at {start} in {document.name}, found “{_short(found)}”")
    return start, end


def _sanctions(record: Record) -> Sanctions:
    custody, fine = record.data.get("custody"), record.data.get("fine")
    return Sanctions(
        custody=None if custody is None else _amount(record, "custody", read_custody, custody),
        fine=None if fine is None else cast(Any, _amount(record, "fine", read_fine, fine)),
        record=record.flag("record"),
        other=record.texts("other"),
        joined=record.one_of("joined", JOINED, ""),
    )


def _amount(record: Record, key: str, read: Callable[..., Value], *given: Any) -> Value:
    try:
        return read(*given)
    except AmountError as error:
        record.fail(key, f"{key}: {error}")


def _iso(record: Record, key: str) -> str:
    """The date at a key: 2024, 2024-04 or 2024-04-16, with a time or without; "" where there is none."""
    text = record.text(key, "")
    if text and (trouble := trouble_with(text)):
        record.fail(key, f"{key}: {trouble}")
    return text


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 60 else f"{line[:57]}…"
