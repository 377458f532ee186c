"""The things that a reading holds. Offsets are half-open `[start, end)` in the text that was read."""

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, Literal

from editcheck.named_tuple import NamedTuple

if TYPE_CHECKING:
    from editcheck.documents.document import Document


class Sentence(NamedTuple):
    """A sentence, and the number of the paragraph (region of the document) it stands in."""

    start: int
    end: int
    text: str
    paragraph: int


class Mention(NamedTuple):
    """Where somebody is named: the words as printed ("she") and the name they stand for ("Alex Davies-Jones")."""

    start: int
    end: int
    text: str
    name: str


class Cue(NamedTuple):
    """The words that tell that somebody speaks: "said", "according to"."""

    start: int
    end: int
    text: str


class Quotation(NamedTuple):
    """Words given as somebody's own: what stands between the marks, the marks not included.

    Pieces of one utterance (interrupted by "she said", or running over paragraphs) have one `utterance` number.
    `closed` tells whether a closing mark was found. `block` is a block quotation without marks.
    """

    start: int
    end: int
    text: str
    speaker: Mention | None = None
    cue: Cue | None = None
    utterance: int = 0
    closed: bool = True
    block: bool = False


class Person(NamedTuple):
    """Somebody a text names: the fullest form of the name, other forms it uses, and where they stand.

    `gender` is ``female``, ``male``, or "" where nothing tells it.
    """

    name: str
    also: tuple[str, ...]
    mentions: tuple[Mention, ...]
    gender: str = ""


class Quantity(NamedTuple):
    """A normalised amount: `low` to `high` (equal for a plain number) of a unit.

    `unit` is "" (a count), "%", a currency ("GBP"), a unit of measure or time ("month", "km"), "times" (a multiple),
    "age" (in years), "th" (a place in an order), "score" (low against high), or "no" (part of a name: Article 50).
    `hedge` is "", "about", "over", "under", "nearly", "up to", "at least".
    """

    low: Decimal
    high: Decimal
    unit: str = ""
    hedge: str = ""


class Figure(NamedTuple):
    """A number and what it counts or measures: `about` is the words that tell that ("women victims online abuse").

    `direction` is "up" or "down" where it tells of a rise or a fall ("fell by 6%"), "" otherwise.
    """

    start: int
    end: int
    text: str
    value: Quantity
    about: str = ""
    direction: str = ""


class Date(NamedTuple):
    """A date or time as far as it is told.

    `value` is ISO 8601, cut where the text stops ("2024", "2024-04", "2024-04-16"), "" where it cannot be known;
    `weekday` is 0 (Monday) to 6 where one is named. `about` is the words that tell what happened then.
    """

    start: int
    end: int
    text: str
    value: str = ""
    weekday: int | None = None
    about: str = ""


class Sanctions(NamedTuple):
    """What an offender faces. Custody in months (unit "life" for life); None where its length is not told.

    `joined` tells how several are joined: "and", "or", "and/or", "either" (one and not both), "" for one alone.
    `other` names what has no amount of its own: "prison" (for how long is not told), "suspended sentence",
    "community order", "unpaid work", "disqualification", "compensation".
    """

    custody: Quantity | None = None
    fine: Quantity | Literal["unlimited", "unspecified"] | None = None
    record: bool = False
    other: tuple[str, ...] = ()
    joined: str = ""


class Penalty(NamedTuple):
    """A punishment and what it is for: the conduct, and the law where it is named.

    `given` tells that somebody was given it; otherwise it is what the law threatens.
    """

    start: int
    end: int
    text: str
    sanctions: Sanctions
    offence: str = ""
    law: str = ""
    given: bool = False


class Name(NamedTuple):
    """A proper name. Kinds: person, organisation, law, place, other."""

    start: int
    end: int
    text: str
    kind: str = "other"


class Role(NamedTuple):
    """A title or office given to a person: "minister for victims and safeguarding", Laura Farris."""

    start: int
    end: int
    text: str
    title: str
    person: str
    former: bool = False


class Reading:
    """All that was read in one document, in the order of the text.

    `text` is what was read: the document's prose, with capitals where that has none. `in_source` gives the same reading
    in the source's offsets.
    `notes` are left by one reader for the next ones, by the reader's name; they are no part of the public contract.
    """

    def __init__(  # noqa: PLR0913, PLR0917
        self,
        document: "Document",
        text: str,
        sentences: tuple[Sentence, ...] = (),
        quotations: tuple[Quotation, ...] = (),
        people: tuple[Person, ...] = (),
        figures: tuple[Figure, ...] = (),
        dates: tuple[Date, ...] = (),
        penalties: tuple[Penalty, ...] = (),
        names: tuple[Name, ...] = (),
        roles: tuple[Role, ...] = (),
        notes: dict[str, object] | None = None,
    ) -> None:
        """Hold what was read."""
        self.document: Final = document
        self.text: Final = text
        self.sentences: Final = sentences
        self.quotations: Final = quotations
        self.people: Final = people
        self.figures: Final = figures
        self.dates: Final = dates
        self.penalties: Final = penalties
        self.names: Final = names
        self.roles: Final = roles
        self.notes: Final[dict[str, object]] = {} if notes is None else notes

    def in_source(self) -> "Reading":
        """The same reading with every offset counted in `document.source`, and every `text` cut from there."""
        if self.document.content.map.identical and self.text is self.document.prose:
            return self
        from editcheck.reading.placing import in_source

        return in_source(self)

    def with_(self, **found: Any) -> "Reading":
        """A copy with more in it."""
        return Reading(**{**vars(self), **found})
