"""Checks that turn verdicts into findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.kind import Draft, Hit


def check(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each verdict on an item of the kinds in `of` whose reason or outcome is one of those listed.

    Those with a reason in `warn` are but warnings, whatever the rule says.
    """
    for verdict in draft.verdicts:
        listed = verdict.reason in options["reasons"] or verdict.outcome in options["outcomes"]
        if verdict.kind in options["of"] and listed:
            yield Hit(
                verdict.start,
                verdict.end,
                verdict.found,
                verdict.expected,
                verdict.evidence,
                values={"detail": verdict.detail},
                severity="warning" if verdict.reason in options["warn"] else None,
            )
