"""Words that stand where the sources have another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.kind import Draft, Hit, Severity
from editcheck.lookup.index import Index, index_of
from editcheck.lookup.statements.exchanges import Certainty, exchanges
from editcheck.lookup.statements.pronouns import misfits

SEVERITIES: Mapping[Certainty, Severity | None] = {"sure": None, "likely": "warning", "open": "advice"}
"""A doubtful case is put lower than the rule says."""


def check(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each word that excludes the sources' word, and, where asked for (open), for each that they lack."""
    if draft.sheet is None:
        return
    index = index_of(draft.sheet)
    for exchange in exchanges(draft.reading, index):
        if exchange.certainty == "open" and not options["open"]:
            continue
        passage = exchange.passage
        evidence = index.evidence(passage.source, passage.start, passage.end)
        closest = " ".join(evidence.text.split())
        if exchange.certainty == "open":
            detail = f"no source has this word; the closest says: “{closest}”"
        else:
            detail = f"the sources have “{exchange.instead}”: “{closest}”"
        yield Hit(
            exchange.start,
            exchange.end,
            expected=exchange.instead,
            evidence=(evidence,),
            values={"detail": detail},
            severity=SEVERITIES[exchange.certainty],
        )
    yield from _pronouns(draft, index)


def _pronouns(draft: Draft, index: Index) -> Iterator[Hit]:
    """A hit for each pronoun that fits nobody of whom the sources tell this, or comes before anybody is named."""
    for misfit in misfits(draft.reading, index):
        passage = misfit.passage
        evidence = index.evidence(passage.source, passage.start, passage.end)
        closest = " ".join(evidence.text.split())
        detail = f"the sources have “{misfit.instead}” here: “{closest}”"
        if not misfit.instead:
            detail = f"nobody has been named yet; the closest of the sources says: “{closest}”"
        yield Hit(
            misfit.start,
            misfit.end,
            expected=misfit.instead,
            evidence=(evidence,),
            values={"detail": detail},
            severity=None if misfit.sure else "warning" if misfit.instead else "advice",
        )
