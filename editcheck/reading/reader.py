"""Reading a document: each reader adds what it finds to what the ones before it found."""

from collections.abc import Callable, Iterable

from editcheck import plugins
from editcheck.documents.document import Document
from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Reading


class Reader(NamedTuple):
    """A function, or the import string of one, that takes a Reading and returns one with more in it.

    `needs` names the readers whose findings it builds on. One that does not say so (None) builds on all before it, and
    is asked whatever is wanted, as it may add to what they found.
    """

    name: str
    read: str | Callable[[Reading], Reading]
    needs: tuple[str, ...] | None = None


def readers() -> Iterable[Reader]:
    """Readers of editcheck's own, in the order in which they build on each other."""
    return (
        Reader("sentences", "editcheck.reading.sentences:read", ()),
        Reader("people", "editcheck.reading.names.people:read", ("sentences",)),
        Reader("names", "editcheck.reading.names.read:read", ("people",)),
        Reader("quotations", "editcheck.reading.quotations.read:read", ("people",)),
        Reader("dates", "editcheck.reading.dates.read:read", ("sentences",)),
        Reader("figures", "editcheck.reading.amounts.figures:read", ("dates",)),
        Reader("penalties", "editcheck.reading.penalties:read", ("names", "figures")),
        Reader("roles", "editcheck.reading.names.roles:read", ("names",)),
    )


def begun(document: Document) -> Reading:
    """A reading with nothing in it yet; where the prose has no capitals, what is read has those of its names."""
    if document.prose.islower():
        from editcheck.reading.names.caseless import with_capitals

        return Reading(document, with_capitals(document.prose))
    return Reading(document, document.prose)


def read_prose(document: Document) -> Reading:
    """What the document says, offsets counted in its prose."""
    reading = begun(document)
    for name in plugins.installed().parts("readers"):
        reading = read_also(reading, name)
    return reading


def needed_for(name: str) -> tuple[str, ...]:
    """The readers that must be asked, in order, for all that the reader of that name finds."""
    known = plugins.installed().parts("readers")
    order = list(known)
    wanted = {name, *(reader.name for reader in known.values() if reader.needs is None)}
    for number, reader in reversed([*enumerate(known.values())]):
        if reader.name in wanted:
            wanted.update(order[:number] if reader.needs is None else reader.needs)
    return tuple(name for name in order if name in wanted)


def read_also(reading: Reading, name: str) -> Reading:
    """The reading with what the reader of that name adds."""
    reader: Reader = plugins.installed().parts("readers")[name]
    return plugins.resolve(reader.read)(reading)  # type: ignore[no-any-return]


def read(document: Document) -> Reading:
    """What the document says, with no sheet; offsets counted in its source."""
    return read_prose(document).in_source()
