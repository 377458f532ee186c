"""Building a fact sheet: the sources are cleaned with the integrity rules, then facts are proposed from the rest."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from editcheck.documents.document import Document
from editcheck.engine.check import run
from editcheck.engine.finding import Finding
from editcheck.engine.packs import default_rules
from editcheck.errors import DocumentError, SheetError
from editcheck.facts.build import propose, propose_from
from editcheck.facts.model import FactSheet, Ignored, Source
from editcheck.facts.updating import Update, renewed, update
from editcheck.reading.words import content_stems

LEAVE_OUT = frozenset(
    f"integrity/{name}"
    for name in ("inserted-spam", "gibberish", "unrelated-line", "boilerplate", "repeated-block", "hidden-text")
)
"""What these rules find is no part of the article."""
CLOSING = "\"'”’)] \n"


def build_fact_sheet(sources: Iterable[Document]) -> FactSheet:
    """The fact sheet that the sources propose; what the integrity rules find in them is left out, and listed.

    Raises:
        SheetError: a source could not be cleaned because a rule crashed.
    """
    return propose([(source, foreign(source)) for source in sources])


def update_fact_sheet(sheet: FactSheet | Path, sources: Iterable[Document]) -> Update:
    """A sheet, or the one in a file, brought up to date with its sources and with further ones; nothing is written.

    The sources of a sheet that is given are known by their names (see `Document.from_bytes`); one that is not among
    them is taken as the sheet has read it.

    Raises:
        SheetError: the file is no fact sheet, or a source could not be cleaned because a rule crashed.
        DocumentError: a source on the sheet cannot be read.
    """
    if isinstance(sheet, FactSheet):
        given: dict[object, Document] = {document.name: document for document in sources}
        known = [(source, given.pop(source.path, None) or _as_read(source)) for source in sheet.sources]
    else:
        path, sheet = sheet, FactSheet.open(sheet, check_sources=False)
        given = {document.path.resolve() if document.path else document.name: document for document in sources}
        known = [(source, _as_it_is(source, path.parent, given)) for source in sheet.sources]
    now = renewed(known, given.values(), foreign)
    return update(sheet, now, propose_from([item.source for item in now]))


def _as_read(source: Source) -> Document | None:
    """The document of a source, None where it is kept in the sheet."""
    if source.path and source.document is None:
        raise DocumentError(f"the source {source.id!r} cannot be read: {source.path} is missing")
    return source.document if source.path else None


def _as_it_is(source: Source, folder: Path, given: dict[object, Document]) -> Document | None:
    """The file of a source of a sheet in that folder: the one given, or else as it is on disk."""
    if not source.path:
        return None
    place = folder / source.path
    return given.pop(place.resolve(), None) or Document.open(place, source.format)


def foreign(source: Document) -> tuple[Ignored, ...]:
    """The stretches of a source that do not belong to its article, by position.

    Raises:
        SheetError: a rule crashed, so that it cannot be known.
    """
    rules = [rule for rule in default_rules() if rule.id in LEAVE_OUT]
    report = run(source, None, rules)
    if report.failures:
        raise SheetError(f"{source.name}: could not be cleaned ({report.failures[0]})")
    return tuple(
        Ignored(finding.text, finding.rule.removeprefix("integrity/"), finding.start, finding.end)
        for finding in report.findings
        if not _states(finding, source)
    )


def _states(finding: Finding, source: Document) -> bool:
    """Whether what was found may well say something of the article's own, so that facts are learned from it.

    That is a whole sentence which has no word in common with the rest, or a copy with words that are new.
    """
    if finding.rule == "integrity/unrelated-line":
        return finding.text.rstrip(CLOSING).endswith((".", "!", "?"))
    if finding.rule == "integrity/repeated-block":
        return not set(content_stems(finding.text)) <= set(content_stems(source.source[: finding.start]))
    return False
