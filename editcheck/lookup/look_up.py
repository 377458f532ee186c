"""Every checkable item of a draft, looked up in the sheet."""

from __future__ import annotations

from editcheck import plugins
from editcheck.facts.model import FactSheet
from editcheck.lookup.index import index_of
from editcheck.lookup.verdict import Verdict
from editcheck.reading.model import Reading

LOOKUPS = (
    ("quotations", "editcheck.lookup.quotations.verdicts:look_up"),
    ("sentences", "editcheck.lookup.quotations.indirect:look_up"),
    ("penalties", "editcheck.lookup.penalties.verdicts:look_up"),
    ("figures", "editcheck.lookup.figures.verdicts:look_up"),
    ("dates", "editcheck.lookup.dates:look_up"),
    ("names", "editcheck.lookup.names.verdicts:look_up"),
    ("roles", "editcheck.lookup.names.roles:look_up"),
)
"""What a reading must hold, and the function that gives verdicts on it; it is imported only where there is some."""


def look_up(reading: Reading, sheet: FactSheet) -> tuple[Verdict, ...]:
    """A verdict on every checkable item, sorted by position."""
    index = index_of(sheet)
    lookups = [plugins.resolve(lookup) for kind, lookup in LOOKUPS if getattr(reading, kind)]
    found = [verdict for lookup in lookups for verdict in lookup(reading, index)]
    if any(verdict.reason == "unsupported" for verdict in found):
        from editcheck.lookup.strays import mark_strays

        found = [*mark_strays(found, reading, index)]
    return tuple(sorted(found, key=lambda verdict: (verdict.start, verdict.end, verdict.kind)))
