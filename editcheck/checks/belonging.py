"""Things said of a name that the sources have, but do not say of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from editcheck.checks.kind import Draft, Hit
from editcheck.lookup.context import made_from
from editcheck.lookup.index import index_of
from editcheck.lookup.names.belonging import doubtful
from editcheck.lookup.names.law_names import other_by_company
from editcheck.lookup.names.measures import outbidding

MADE_FROM = 0.75
"""With so much of its words of meaning in the sources, a draft is made from them.

Then what is sure is a warning, where they have another name in that place.
"""


def check(draft: Draft, options: Mapping[str, Any]) -> Iterator[Hit]:
    """A hit for each of them, on the words next to the name."""
    if draft.sheet is None:
        return
    index = index_of(draft.sheet)
    for found in doubtful(draft.reading, index):
        if found.name.kind == "law" and other_by_company(draft.reading, index, found.name):
            continue  # the name itself is told as wrong
        law = found.name.kind == "law" and other_by_company(draft.reading, index, found.name, in_same_words=False)
        rival = None
        if (found.sure or law) and made_from(index, draft.reading.text) >= MADE_FROM:
            rival = law or outbidding(draft.reading, index, found.name)
        name = " ".join(found.name.text.split())
        detail = f"the sources name “{name}”, but seem to say nothing like this of it"
        evidence = found.evidence
        if rival:
            other, number = rival
            passage = index.passages[number]
            place = other.places.get(number, (passage.start, passage.end))  # the whole where it stands as "it"
            evidence = index.evidence(passage.source, *place)
            detail = f"the sources seem to say this of “{' '.join(other.name.split())}”"
        yield Hit(
            found.start,
            found.end,
            evidence=(evidence,),
            values={"name": name, "detail": detail},
            severity="warning" if rival else None,
        )
