"""What stands on a fact sheet.

Offsets are half-open `[start, end)` in the source file as decoded: `source[start:end]` is the fact's `quote`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple

from editcheck.documents.document import Document
from editcheck.reading.model import Quantity, Sanctions

Status = Literal["proposed", "reviewed", "rejected"]
Rank = Literal["primary", "secondary"]


class Place(NamedTuple):
    """A stretch of one source, named by its id on the sheet."""

    source: str
    start: int
    end: int


class Ignored(NamedTuple):
    """A stretch of a source that is no part of the article, and why; the sheet learns nothing from it."""

    quote: str
    why: str
    start: int
    end: int


@dataclass(frozen=True)
class Source:
    """One source. `path` is relative to the sheet's folder; `document` is its text, None where it was not read.

    `sha256` is that of the file's bytes. A source without a path is kept in the sheet itself and has none.
    """

    id: str
    sha256: str
    format: str = "text"
    path: str = ""
    published: str = ""
    rank: Rank = "secondary"
    ignore: tuple[Ignored, ...] = ()
    document: Document | None = field(default=None, compare=False, repr=False)

    def article(self) -> Document:
        """What was read, without what is to be ignored. The source must have been read."""
        assert self.document is not None
        return self.document.without((ignored.start, ignored.end) for ignored in self.ignore)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What every fact has: its id, the source's own words, every place where they stand, and who has looked at it."""

    id: str
    quote: str
    at: tuple[Place, ...]
    status: Status = "proposed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PenaltyFact(Fact):
    """What an offence is punished with, under which law; `given`: somebody was given it, else the law threatens it."""

    offence: str
    law: str = ""
    sanctions: Sanctions
    given: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotationFact(Fact):
    """Somebody's words; `speaker` is "" where the source does not tell. `text` is the prose of the utterance."""

    speaker: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureFact(Fact):
    """An amount and what it counts or measures; `direction` is "up" or "down" for a rise or a fall."""

    about: str
    value: Quantity
    direction: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateFact(Fact):
    """When something happened; `value` is ISO 8601, cut where the source stops."""

    about: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NameFact(Fact):
    """A proper name that is no person's: an organisation, a law, a place."""

    name: str
    kind: str
    also: tuple[str, ...] = ()


class PersonRole(NamedTuple):
    """An office or title, and from when to when (ISO dates, "" where not known)."""

    title: str
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFact(Fact):
    """A person, the other forms of the name, people not to be mistaken for them, their offices."""

    name: str
    also: tuple[str, ...] = ()
    not_same_as: tuple[str, ...] = ()
    roles: tuple[PersonRole, ...] = ()


class Dispute(NamedTuple):
    """Facts (by id) that cannot all be true; `settled` tells how an editor decided, "" while open."""

    facts: tuple[str, ...]
    settled: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words of a source that a finding or verdict rests on; `fact` is the fact's id, None where it is no fact."""

    source: str
    start: int
    end: int
    text: str
    fact: str | None = None


@dataclass(frozen=True, eq=False)
class FactSheet:
    """Everything the sources say, for one story."""

    title: str = ""
    sources: tuple[Source, ...] = ()
    people: tuple[PersonFact, ...] = ()
    penalties: tuple[PenaltyFact, ...] = ()
    quotations: tuple[QuotationFact, ...] = ()
    figures: tuple[FigureFact, ...] = ()
    dates: tuple[DateFact, ...] = ()
    names: tuple[NameFact, ...] = ()
    disputes: tuple[Dispute, ...] = ()

    @classmethod
    def open(cls, path: str | Path, check_sources: bool = True) -> FactSheet:
        """Read a sheet and its sources.

        Raises:
            SheetError: no such file, broken YAML, unknown keys, a newer format; and, with `check_sources`,
                a source that is gone or has changed since the sheet was built.
        """
        from editcheck.facts.storing import open_sheet

        return open_sheet(Path(path), check_sources)

    def save(self, path: str | Path) -> None:
        """Write the sheet; what stands in an existing file and has not changed keeps its form, comments included.

        Raises:
            SheetError: the file cannot be written, or exists and is no fact sheet.
        """
        from editcheck.facts.storing import save_sheet

        save_sheet(self, Path(path))

    def facts(self) -> tuple[Fact, ...]:
        """Every fact on the sheet, in its order."""
        return (*self.people, *self.penalties, *self.quotations, *self.figures, *self.dates, *self.names)
