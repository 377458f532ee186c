"""A fact sheet as YAML text, one block an item.

What is the usual case is left out: a fact that nobody has looked at yet has no status, a name's own words are no quote.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from editcheck.facts.amounts import amount_data, grouped, sanctions_data
from editcheck.facts.form import FORMAT, SECTIONS, UNPLACED, Token, slug, usual_format
from editcheck.facts.model import (
    DateFact,
    Dispute,
    Fact,
    FactSheet,
    FigureFact,
    NameFact,
    PenaltyFact,
    PersonFact,
    QuotationFact,
    Source,
)
from editcheck.facts.scalars import alone, flow, literal

WIDTH = 110
"""A name or dispute that makes a line longer than this is written in several."""

Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Literal:
    """A text that is written as a literal block."""

    text: str


def sheet_text(sheet: FactSheet) -> str:
    """The whole sheet."""
    pieces = [f"editcheck: {FORMAT}\n"]
    if sheet.title:
        pieces.append(title_text(sheet.title))
    for section in SECTIONS:
        items = getattr(sheet, section)
        if items:
            pieces += [f"{section}:\n", *(item_text(item) for item in items)]
    return "".join(pieces)


def title_text(title: str) -> str:
    """The line with the sheet's title."""
    return f"title: {alone(title)}\n"


def item_text(item: Any, indent: str = "  ") -> str:
    """One item of a section as lines of YAML, the first one with its dash after `indent`."""
    data = DATA[type(item)](item)
    if isinstance(item, (NameFact, Dispute)):
        line = f"{indent}- {flow(data)}\n"
        if len(line) <= WIDTH:
            return line
    lines = list(_lines(data, indent + "  "))
    return f"{indent}- {lines[0].lstrip()}\n" + "".join(f"{line}\n" for line in lines[1:])


def _lines(data: Mapping[str, Any], indent: str) -> Iterator[str]:
    for key, value in data.items():
        if isinstance(value, Literal):
            yield f"{indent}{key}: {literal(value.text, indent + '  ')}"
            continue
        if not (isinstance(value, list) and value and isinstance(value[0], Mapping)):
            yield f"{indent}{key}: {alone(value)}"
            continue
        yield f"{indent}{key}:"
        for item in value:
            yield f"{indent}  - {flow(item)}"


def _source(source: Source) -> Data:
    data: Data = {"id": source.id}
    embedded = not source.path
    if source.path:
        data |= {"path": source.path, "sha256": Token(source.sha256)}
    if source.format != usual_format(source.path):
        data["format"] = source.format
    if source.published:
        data["published"] = Token(source.published)
    data["rank"] = Token(source.rank)
    if source.ignore:
        data["ignore"] = [
            {"quote": item.quote, "why": item.why} | _offsets(item.start, item.end) for item in source.ignore
        ]
    if embedded:
        data["text"] = Literal(source.document.source if source.document else "")
    return data


def _person(person: PersonFact) -> Data:
    data: Data = {} if person.id == slug(person.name) else {"id": person.id}
    data["name"] = person.name
    if person.also:
        data["also"] = list(person.also)
    if person.not_same_as:
        data["not_same_as"] = list(person.not_same_as)
    if person.roles:
        data["roles"] = [
            {"title": role.title}
            | ({"from": Token(role.since)} if role.since else {})
            | ({"until": Token(role.until)} if role.until else {})
            for role in person.roles
        ]
    return data | _placed(person, person.name)


def _penalty(penalty: PenaltyFact) -> Data:
    data: Data = {"id": penalty.id, "offence": penalty.offence}
    if penalty.law:
        data["law"] = penalty.law
    data["sanctions"] = sanctions_data(penalty.sanctions)
    if penalty.given:
        data["given"] = Token("true")
    return data | _placed(penalty)


def _quotation(quotation: QuotationFact) -> Data:
    data: Data = {"id": quotation.id, "speaker": quotation.speaker}
    if quotation.text != quotation.quote:
        data["text"] = quotation.text
    return data | _placed(quotation)


def _figure(figure: FigureFact) -> Data:
    data: Data = {"id": figure.id, "about": figure.about} | amount_data(figure.value)
    data["value"] = Token(grouped(data["value"]))
    if figure.direction:
        data["direction"] = figure.direction
    return data | _placed(figure)


def _date(date: DateFact) -> Data:
    return {"id": date.id, "about": date.about, "value": Token(date.value)} | _placed(date)


def _name(name: NameFact) -> Data:
    data: Data = {} if name.id == slug(name.name) else {"id": name.id}
    data |= {"name": name.name, "kind": name.kind}
    if name.also:
        data["also"] = list(name.also)
    return data | _placed(name, name.name)


def _dispute(dispute: Dispute) -> Data:
    data: Data = {"facts": list(dispute.facts)}
    if dispute.settled:
        data["settled"] = dispute.settled
    return data


def _placed(fact: Fact, usual_quote: str | None = None) -> Data:
    """What every fact has: quote, places, status. A quote that is as usual is left out."""
    data: Data = {} if fact.quote == usual_quote else {"quote": fact.quote}
    places: list[Data] = [{"source": place.source} | _offsets(place.start, place.end) for place in fact.at]
    if places:
        data["at"] = places[0] if len(places) == 1 else places
    if fact.status != "proposed":
        data["status"] = Token(fact.status)
    return data


def _offsets(start: int, end: int) -> Data:
    return {} if start == UNPLACED else {"start": Token(start), "end": Token(end)}


DATA: Mapping[type, Callable[[Any], Data]] = {
    Source: _source,
    PersonFact: _person,
    PenaltyFact: _penalty,
    QuotationFact: _quotation,
    FigureFact: _figure,
    DateFact: _date,
    NameFact: _name,
    Dispute: _dispute,
}
