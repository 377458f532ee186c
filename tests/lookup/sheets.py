"""Sheets for the tests of the lookups: sources without facts of their own, or with those given."""

from typing import Any

from editcheck.documents.document import Document
from editcheck.facts.model import FactSheet, Source
from editcheck.lookup.index import Index
from editcheck.reading.model import Reading
from editcheck.reading.reader import read_prose


def sheet_of(*texts: str, published: str = "", **facts: Any) -> FactSheet:
    """A sheet whose sources, s1, s2, …, are the texts."""
    sources = tuple(
        Source(id=f"s{number}", sha256="", published=published, document=Document.from_text(text, name=f"s{number}"))
        for number, text in enumerate(texts, start=1)
    )
    return FactSheet(sources=sources, **facts)


def index_of(*texts: str, **options: Any) -> Index:
    """The index of such a sheet."""
    return Index(sheet_of(*texts, **options))


def reading_of(text: str) -> Reading:
    """What a draft says."""
    return read_prose(Document.from_text(text))
