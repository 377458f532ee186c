"""Letters at random."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.kind import Draft, Hit


def check(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each run of letters that is no word."""
    yield from ()
