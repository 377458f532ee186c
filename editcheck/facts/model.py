"""What stands on a fact sheet.

Offsets are half-open `[start, end)` in the source file as decoded: `source[start:end]` is the fact's `quote`.
"""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, TypeVar

from editcheck.documents.document import Document
from editcheck.named_tuple import NamedTuple
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


class Source(NamedTuple):
    """One source. `path` is relative to the sheet's folder; `document` is its text, None where it was not read.

    `sha256` is that of the file's bytes. A source without a path is kept in the sheet itself and has none.
    Whether the document was read makes no difference to whether two sources are equal.
    """

    id: str
    sha256: str
    format: str = "text"
    path: str = ""
    published: str = ""
    rank: Rank = "secondary"
    ignore: tuple[Ignored, ...] = ()
    document: Document | None = None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Source) and self[:-1] == other[:-1]

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self[:-1])

    def article(self) -> Document:
        """What was read, without what is to be ignored. The source must have been read."""
        assert self.document is not None
        return self.document.without((ignored.start, ignored.end) for ignored in self.ignore)


class PenaltyFact(NamedTuple):
    """What an offence is punished with, under which law; `given`: somebody was given it, else the law threatens it."""

    id: str
    quote: str
    at: tuple[Place, ...]
    offence: str
    sanctions: Sanctions
    law: str = ""
    given: bool = False
    status: Status = "proposed"


class QuotationFact(NamedTuple):
    """Somebody's words; `speaker` is "" where the source does not tell. `text` is the prose of the utterance."""

    id: str
    quote: str
    at: tuple[Place, ...]
    speaker: str
    text: str
    status: Status = "proposed"


class FigureFact(NamedTuple):
    """An amount and what it counts or measures; `direction` is "up" or "down" for a rise or a fall."""

    id: str
    quote: str
    at: tuple[Place, ...]
    about: str
    value: Quantity
    direction: str = ""
    status: Status = "proposed"


class DateFact(NamedTuple):
    """When something happened; `value` is ISO 8601, cut where the source stops."""

    id: str
    quote: str
    at: tuple[Place, ...]
    about: str
    value: str
    status: Status = "proposed"


class NameFact(NamedTuple):
    """A proper name that is no person's: an organisation, a law, a place."""

    id: str
    quote: str
    at: tuple[Place, ...]
    name: str
    kind: str
    also: tuple[str, ...] = ()
    status: Status = "proposed"


class PersonRole(NamedTuple):
    """An office or title, and from when to when (ISO dates, "" where not known)."""

    title: str
    since: str = ""
    until: str = ""


class PersonFact(NamedTuple):
    """A person, the other forms of the name, people not to be mistaken for them, their offices."""

    id: str
    quote: str
    at: tuple[Place, ...]
    name: str
    also: tuple[str, ...] = ()
    not_same_as: tuple[str, ...] = ()
    roles: tuple[PersonRole, ...] = ()
    status: Status = "proposed"


Fact = PersonFact | PenaltyFact | QuotationFact | FigureFact | DateFact | NameFact
"""What every fact has: its id, the source's own words (`quote`), every place where they stand, who has looked at it."""

AnyFact = TypeVar("AnyFact", bound=Fact)


def changed(fact: AnyFact, **changes: Any) -> AnyFact:
    """A copy of a fact with other values."""
    return fact._replace(**changes)  # type: ignore[return-value]


class Dispute(NamedTuple):
    """Facts (by id) that cannot all be true; `settled` tells how an editor decided, "" while open."""

    facts: tuple[str, ...]
    settled: str = ""


class Evidence(NamedTuple):
    """The words of a source that a finding or verdict rests on; `fact` is the fact's id, None where it is no fact."""

    source: str
    start: int
    end: int
    text: str
    fact: str | None = None


class FactSheet(NamedTuple):
    """Everything the sources say, for one story. A sheet is equal to itself alone."""

    title: str = ""
    sources: tuple[Source, ...] = ()
    people: tuple[PersonFact, ...] = ()
    penalties: tuple[PenaltyFact, ...] = ()
    quotations: tuple[QuotationFact, ...] = ()
    figures: tuple[FigureFact, ...] = ()
    dates: tuple[DateFact, ...] = ()
    names: tuple[NameFact, ...] = ()
    disputes: tuple[Dispute, ...] = ()

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other

    def __hash__(self) -> int:
        return id(self)

    @classmethod
    def open(cls, path: str | Path, check_sources: bool = True) -> "FactSheet":
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

    @classmethod
    def from_yaml(
        cls,
        text: str,
        sources: Mapping[str, bytes] = MappingProxyType({}),
        name: str = "fact sheet",
        check_sources: bool = True,
    ) -> "FactSheet":
        """The sheet that a text is; nothing is read from disk: `sources` has the files, by their paths on the sheet.

        Raises:
            SheetError: as `open` does; `name` is told in errors.
        """
        from editcheck.facts.storing import sheet_from_text

        return sheet_from_text(text, sources, name, check_sources)

    def to_yaml(self, existing: str = "") -> str:
        """The sheet as text; what stands in an existing text and has not changed keeps its form, comments included.

        Raises:
            SheetError: the existing text is no fact sheet.
        """
        from editcheck.facts.storing import text_of

        return text_of(self, existing, "fact sheet")

    def facts(self) -> tuple[Fact, ...]:
        """Every fact on the sheet, in its order."""
        return (*self.people, *self.penalties, *self.quotations, *self.figures, *self.dates, *self.names)
