"""A sheet as plain text, for reading in a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from textwrap import fill

from editcheck.facts.form import FACTS
from editcheck.facts.model import Fact, FactSheet, Source
from editcheck.facts.telling import told

WIDTH = 100
MARKS = {"proposed": "?", "reviewed": "+", "rejected": "x"}


def shown(sheet: FactSheet) -> str:
    """The whole sheet: sources, facts, disputes, in lines of at most a hundred characters where words allow."""
    return "\n".join([*_summary(sheet), *_sources(sheet), *_facts(sheet), *_disputes(sheet)]) + "\n"


def line_of(fact: Fact) -> str:
    """A fact, its status, id and sources, on as many lines as it needs."""
    sources = ", ".join(dict.fromkeys(place.source for place in fact.at)) or "no source"
    words = " ".join(told(fact).split())
    return hung(f"{MARKS[fact.status]} {words} [{fact.id}; {sources}]", "  ", "      ")


def hung(text: str, first: str, other: str) -> str:
    """A text in lines that fit, the first one begun with one indentation and the others with another."""
    return fill(
        text, WIDTH, initial_indent=first, subsequent_indent=other, break_long_words=False, break_on_hyphens=False
    )


def counted(number: int, one: str, several: str = "") -> str:
    """A number of things: 1 fact, 2 facts."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"


def _summary(sheet: FactSheet) -> Iterator[str]:
    if sheet.title:
        yield hung(sheet.title, "", "")
    facts = sheet.facts()
    states: Counter[str] = Counter(fact.status for fact in facts)
    to_settle = sum(not dispute.settled for dispute in sheet.disputes)
    each = ", ".join(f"{states[status]:,} {status}" for status in MARKS if states[status])
    yield f"{counted(len(facts), 'fact')} from {counted(len(sheet.sources), 'source')}: {each or 'none'}"
    if to_settle:
        yield f"{counted(to_settle, 'dispute')} to settle"
    if len(states) > 1:
        yield "? proposed   + reviewed   x rejected"


def _sources(sheet: FactSheet) -> Iterator[str]:
    yield ""
    yield "SOURCES"
    wide = max((len(source.id) for source in sheet.sources), default=0)
    for source in sheet.sources:
        yield f"  {source.id:{wide}}  {source.published or '–':10}  {source.rank:9}  {_where(source)}"


def _where(source: Source) -> str:
    left_out = f" ({counted(len(source.ignore), 'stretch', 'stretches')} left out)" if source.ignore else ""
    return (source.path or "kept in the sheet") + left_out


def _facts(sheet: FactSheet) -> Iterator[str]:
    for section in FACTS:
        facts: tuple[Fact, ...] = getattr(sheet, section)
        if facts:
            yield ""
            yield section.upper()
            yield from map(line_of, facts)


def _disputes(sheet: FactSheet) -> Iterator[str]:
    facts = {fact.id: fact for fact in sheet.facts()}
    if sheet.disputes:
        yield ""
        yield "DISPUTES"
    for dispute in sheet.disputes:
        yield f"  settled: {dispute.settled}" if dispute.settled else "  to settle:"
        for identifier in dispute.facts:
            words = " ".join(told(facts[identifier]).split())
            yield hung(f"{words} [{identifier}]", "    - ", "      ")
