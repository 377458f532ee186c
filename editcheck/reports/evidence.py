"""Where evidence stands, for formats that name files: the source's file, line and column."""

from __future__ import annotations

from editcheck.engine.finding import Report
from editcheck.facts.model import Evidence
from editcheck.named_tuple import NamedTuple
from editcheck.reports.columns import Columns, Encoding
from editcheck.reports.places import Place


class Passage(NamedTuple):
    """A stretch of a source: its file ("" where the source is kept in the sheet), first and last place, and words.

    `name` is what the sheet calls the source; `end` is the place after the last character.
    """

    name: str
    file: str
    start: Place
    end: Place
    words: str


class Passages:
    """The sources that a draft was compared with; columns count the code units of an encoding."""

    def __init__(self, report: Report, encoding: Encoding) -> None:
        """Take the sources of the report's sheet."""
        self._sources = {source.id: source for source in report.facts.sources} if report.facts else {}
        self._encoding = encoding
        self._columns: dict[str, Columns] = {}

    def find(self, evidence: Evidence) -> Passage | None:
        """Where the evidence stands; None where its source was not read."""
        source = self._sources.get(evidence.source)
        if source is None or source.document is None:
            return None
        if source.id not in self._columns:
            self._columns[source.id] = Columns(source.document.source, self._encoding)
        place = self._columns[source.id].place
        file = source.document.path.as_posix() if source.document.path else ""
        return Passage(source.path or source.id, file, place(evidence.start), place(evidence.end), evidence.text)

    def told(self, evidence: Evidence) -> str:
        """The evidence in a line: ``sources/ministry.txt:5: “two years in prison”``."""
        passage = self.find(evidence)
        place = f"{passage.name}:{passage.start.line}" if passage else evidence.source
        return f"{place}: “{' '.join(evidence.text.split())}”"
