"""What a reporter is."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from editcheck.engine.finding import Report


class Style(NamedTuple):
    """How the output may look: with colour or not, how many columns wide, and with advice listed or only counted."""

    colour: bool = False
    width: int = 100
    advice: bool = False


class Reporter(NamedTuple):
    """An output format.

    `write` is a function, or the import string of one, that takes the reports of one run, in order, and a `Style`,
    and returns the text to print.
    """

    name: str
    write: str | Callable[[Sequence[Report], Style], str]


def reporters() -> Iterable[Reporter]:
    """Output formats of editcheck's own."""
    return (
        Reporter("text", "editcheck.reports.text:write"),
        Reporter("concise", "editcheck.reports.concise:write"),
        Reporter("json", "editcheck.reports.json:write"),
    )
