"""Every checkable item of a draft, looked up in the sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from editcheck.facts.model import FactSheet
from editcheck.lookup import dates, figures, indirect, names, penalties, quotations, roles
from editcheck.lookup.index import Index, index_of
from editcheck.lookup.verdict import Verdict
from editcheck.reading.model import Reading

LOOKUPS: tuple[Callable[[Reading, Index], Iterator[Verdict]], ...] = (
    quotations.look_up,
    indirect.look_up,
    penalties.look_up,
    figures.look_up,
    dates.look_up,
    names.look_up,
    roles.look_up,
)


def look_up(reading: Reading, sheet: FactSheet) -> tuple[Verdict, ...]:
    """A verdict on every checkable item, sorted by position."""
    index = index_of(sheet)
    found = [verdict for lookup in LOOKUPS for verdict in lookup(reading, index)]
    return tuple(sorted(found, key=lambda verdict: (verdict.start, verdict.end, verdict.kind)))
