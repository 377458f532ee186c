"""Things said of a name that the sources have, but do not say of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.kind import Draft, Hit
from editcheck.lookup.belonging import doubtful
from editcheck.lookup.index import index_of


def check(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each of them, on the words next to the name."""
    if draft.sheet is None:
        return
    for found in doubtful(draft.reading, index_of(draft.sheet)):
        yield Hit(
            found.start,
            found.end,
            evidence=(found.evidence,),
            values={"name": " ".join(found.name.text.split())},
        )
