"""Drafts for the tests of checks, and what checks find in them."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import editcheck
from editcheck.checks.kind import Draft, Hit
from editcheck.reading.model import Reading
from editcheck.reading.reader import read_prose

ARTICLE = """\
Harbour bridge to close for repairs

The bridge over the harbour will be shut for six weeks from May, the council said on Monday. Engineers found rust in \
four of its piers last winter.

Lorries will be sent round by the ring road, and buses will stop at the fish market. The repairs cost 4 million \
pounds, most of it from the county.

The mayor, Ines Radley, said the bridge would last for another fifty years after the repairs. Shopkeepers at the \
harbour want money for the weeks without customers.

“Nobody asked us,” said Oskar Lindgren, who sells nets by the quay. “We heard of it on the radio.”
"""
"""An honest article: no check of integrity has anything to say about it."""


def draft(text: str, sources: tuple[str, ...] = (), format: str = "text") -> Draft:
    """A draft, read, with a sheet built from the sources if there are any."""
    sheet = None
    if sources:
        documents = [
            editcheck.Document.from_text(source, name=f"source {number}.txt") for number, source in enumerate(sources)
        ]
        sheet = editcheck.build_fact_sheet(documents)
    return Draft(read_prose(editcheck.Document.from_text(text, format=format)), sheet)


def unread(text: str) -> Draft:
    """A draft that no reader has seen: for long texts, where only the check is to be tried."""
    document = editcheck.Document.from_text(text)
    return Draft(Reading(document, text))


Check = Callable[[Draft, Mapping[str, Any]], Iterator[Hit]]


def found(check: Check, text: str, sources: tuple[str, ...] = (), format: str = "text", **options: Any) -> list[str]:
    """The words that a check finds, in order."""
    checked = draft(text, sources, format)
    return [checked.reading.text[hit.start : hit.end] for hit in check(checked, options)]


def mended(check: Check, text: str, **options: Any) -> str:
    """A text after all the fixes of a check."""
    checked = draft(text)
    fixes = sorted((fix for hit in check(checked, options) for fix in hit.fixes), reverse=True)
    for fix in fixes:
        text = text[: fix.start] + fix.replacement + text[fix.end :]
    return text
