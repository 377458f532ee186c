"""Quotations that are opened and never closed, or closed and never opened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.kind import Draft, Hit
from editcheck.reading.quotations.marks import Enclosed

NEVER_CLOSED = "is opened but never closed"
NEVER_OPENED = "is closed but never opened"
NOT_REOPENED = "goes on in the next paragraph, which closes it but does not open with a mark"


def check(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each stretch between marks of which one is missing, from its mark to where it ends."""
    stretches = draft.reading.notes.get("enclosed", ())
    assert isinstance(stretches, list | tuple)
    goes_on = False
    for item in stretches:
        if not item.opened and not goes_on:
            yield _hit(item.start, item.mark + 1, NEVER_OPENED)
        elif not item.closed:
            yield _hit(item.mark, item.end, NOT_REOPENED if item.continues else NEVER_CLOSED)
        goes_on = _leaves_open(item)


def _leaves_open(item: Enclosed) -> bool:
    return item.continues and not item.closed


def _hit(start: int, end: int, problem: str) -> Hit:
    return Hit(start, end, values={"problem": problem})
