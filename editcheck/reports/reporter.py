"""What a reporter is."""

from collections.abc import Callable, Iterable, Sequence

from editcheck.engine.finding import Report
from editcheck.named_tuple import NamedTuple


class Style(NamedTuple):
    """How the output may look: with colour or not, how many columns wide, and with advice listed or only counted.

    `fail_on` has the mildest severity that fails each draft, in the order of the reports; `error` where it has none.
    """

    colour: bool = False
    width: int = 100
    advice: bool = False
    fail_on: tuple[str, ...] = ()


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
        Reporter("html", "editcheck.reports.html:write"),
        Reporter("sarif", "editcheck.reports.sarif:write"),
        Reporter("github", "editcheck.reports.github:write"),
        Reporter("gitlab", "editcheck.reports.gitlab:write"),
        Reporter("junit", "editcheck.reports.junit:write"),
        Reporter("rdjson", "editcheck.reports.rdjson:write"),
    )
