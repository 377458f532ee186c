"""Going through a sheet one fact and one dispute at a time: what is left to look at, and what each decision changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from editcheck.errors import SheetError
from editcheck.facts.form import FACTS
from editcheck.facts.model import Dispute, Fact, FactSheet, Status
from editcheck.facts.parsing import COMMON, KEYS, parse
from editcheck.facts.writing import DATA, sheet_text
from editcheck.strict_yaml import File

Item = Fact | Dispute


def to_review(sheet: FactSheet) -> list[Item]:
    """What nobody has decided on yet: disputes first, as settling one settles its facts, then facts in their order."""
    disputes: list[Item] = [dispute for dispute in sheet.disputes if not dispute.settled]
    return disputes + [fact for fact in sheet.facts() if fact.status == "proposed"]


def section_of(sheet: FactSheet, fact: Fact) -> str:
    """The list of the sheet that holds a fact: "figures"."""
    return next(section for section in FACTS if any(other.id == fact.id for other in getattr(sheet, section)))


def with_fact(sheet: FactSheet, fact: Fact) -> FactSheet:
    """The sheet with a fact in the place of the one of its id."""
    section = section_of(sheet, fact)
    facts = tuple(fact if other.id == fact.id else other for other in getattr(sheet, section))
    changes: dict[str, Any] = {section: facts}
    return sheet._replace(**changes)


def decided(sheet: FactSheet, fact: Fact, status: Status) -> FactSheet:
    """The sheet with a fact accepted or rejected."""
    return with_fact(sheet, fact._replace(status=status))


def settled(sheet: FactSheet, dispute: Dispute, right: Sequence[str] = (), why: str = "") -> FactSheet:
    """The sheet with a dispute settled: the facts of these ids are right and the others are not, or all are."""
    facts = {fact.id: fact for fact in sheet.facts()}
    for identifier in dispute.facts:
        status: Status = "reviewed" if not right or identifier in right else "rejected"
        sheet = decided(sheet, facts[identifier], status)
    verdict = f"{' and '.join(right)} {'is' if len(right) == 1 else 'are'} right"
    now = dispute._replace(settled=why or verdict)
    return sheet._replace(disputes=tuple(now if other is dispute else other for other in sheet.disputes))


def editable(sheet: FactSheet, fact: Fact) -> dict[str, str]:
    """The keys of a fact that a person may correct, each with its value as the sheet writes it."""
    from editcheck.facts.scalars import flow

    data = DATA[type(fact)](fact)
    keys = [key for key in KEYS[section_of(sheet, fact)] if key not in ("id", *COMMON)]
    return {key: value if isinstance(value := data.get(key, ""), str) else flow(value) for key in keys}


def corrected(sheet: FactSheet, fact: Fact, values: Mapping[str, str]) -> Fact:
    """The fact with other values for some keys, as they would be written on the sheet; it is then reviewed.

    Raises:
        SheetError: a value is not what its key takes; the fact stays as it was.
    """
    section = section_of(sheet, fact)
    alone: dict[str, Any] = {section: (fact,)}
    sources = tuple(source._replace(ignore=()) for source in sheet.sources)
    file = File(sheet_text(FactSheet(sources=sources, **alone)), "correction", SheetError)
    entry = file.data[section][0]
    for key, value in values.items():
        entry[key] = File(value, key, SheetError).data if value[:1] in ("{", "[") else value or None
    entry["id"] = fact.id
    documents = {source.id: source.document for source in sheet.sources}
    try:
        found = parse(file, lambda source, _: documents[source.id])
    except SheetError as error:
        raise SheetError(str(error).split(": ", 1)[-1]) from None
    now: Fact = getattr(found, section)[0]
    return now._replace(status="reviewed")
