"""Looking up the figures of a draft."""

from __future__ import annotations

from collections.abc import Iterator

from editcheck.lookup.index import Index
from editcheck.lookup.verdict import Verdict
from editcheck.reading.model import Reading


def look_up(reading: Reading, index: Index) -> Iterator[Verdict]:
    """A verdict on each of them."""
    yield from ()
