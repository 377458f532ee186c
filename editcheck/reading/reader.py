"""Reading a document: each reader adds what it finds to what the ones before it found."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from editcheck import plugins
from editcheck.documents.document import Document
from editcheck.reading.model import Reading


class Reader(NamedTuple):
    """A function, or the import string of one, that takes a Reading and returns one with more in it."""

    name: str
    read: str | Callable[[Reading], Reading]


def readers() -> Iterable[Reader]:
    """Readers of editcheck's own, in the order in which they build on each other."""
    return (
        Reader("sentences", "editcheck.reading.sentences:read"),
        Reader("people", "editcheck.reading.people:read"),
        Reader("names", "editcheck.reading.names:read"),
        Reader("quotations", "editcheck.reading.quotations:read"),
        Reader("dates", "editcheck.reading.dates:read"),
        Reader("figures", "editcheck.reading.figures:read"),
        Reader("penalties", "editcheck.reading.penalties:read"),
        Reader("roles", "editcheck.reading.roles:read"),
    )


def read_prose(document: Document, leave_out: str = "") -> Reading:
    """What the document says, offsets counted in its prose; one reader may be left out, by its name."""
    reading = Reading(document, document.prose)
    for name in plugins.installed().parts("readers"):
        if name != leave_out:
            reading = read_also(reading, name)
    return reading


def read_also(reading: Reading, name: str) -> Reading:
    """The reading with what the reader of that name adds."""
    reader: Reader = plugins.installed().parts("readers")[name]
    return plugins.resolve(reader.read)(reading)  # type: ignore[no-any-return]


def read(document: Document) -> Reading:
    """What the document says, with no sheet; offsets counted in its source."""
    return read_prose(document).in_source()
