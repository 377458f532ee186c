"""Statements turned round: a "not" too many or one too few."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from editcheck.checks.kind import Draft, Hit, Severity
from editcheck.lookup.index import index_of
from editcheck.lookup.statements.conditions import turned_conditions, turned_orders
from editcheck.lookup.statements.denial import Certainty, Denial
from editcheck.lookup.statements.denials import denials
from editcheck.lookup.statements.refusals import turned_refusals
from editcheck.lookup.statements.scope import turned_scopes

SEVERITIES: Mapping[Certainty, Severity | None] = {"sure": None, "likely": "warning", "open": "advice"}
"""A doubtful case is put lower than the rule says."""


def check(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each statement that the sources make the other way round, as sure as the option asks for."""
    if draft.sheet is None:
        return
    index = index_of(draft.sheet)
    for denial in _denials(draft):
        if denial.certainty not in options["certainties"]:
            continue
        passage = denial.passage
        evidence = index.evidence(passage.source, passage.start, passage.end)
        yield Hit(
            denial.start,
            denial.end,
            expected=" ".join(evidence.text.split()),
            evidence=(evidence,),
            values={"detail": _detail(denial)},
            severity=SEVERITIES[denial.certainty],
        )


@lru_cache(maxsize=1)
def _denials(draft: Draft) -> tuple[Denial, ...]:
    """The statements of a draft turned round; kept, as several rules ask for them."""
    if draft.sheet is None:
        return ()
    index = index_of(draft.sheet)
    found = [*denials(draft.reading, index)]
    others = (turned_conditions, turned_orders, turned_refusals, turned_scopes)
    for other in (denial for turned in others for denial in turned(draft.reading, index)):
        if all(other.end <= one.start or one.end <= other.start for one in found):
            found.append(other)
    return tuple(found)


def _detail(denial: Denial) -> str:
    if denial.certainty == "open":
        return "no source denies this; the closest says"
    if denial.instead:
        return f"the sources say “{denial.instead}”"
    return "the sources say this without a “not”" if denial.added else "the sources deny this"
