"""Building a fact sheet: the sources are cleaned with the integrity rules, then facts are proposed from the rest."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from editcheck.documents.document import Document
from editcheck.engine.check import default_rules, run
from editcheck.errors import SheetError
from editcheck.facts.build import propose, propose_from
from editcheck.facts.model import FactSheet, Ignored
from editcheck.facts.updating import Update, renewed, update

LEAVE_OUT = frozenset(
    f"integrity/{name}"
    for name in ("inserted-spam", "gibberish", "unrelated-line", "boilerplate", "repeated-block", "hidden-text")
)
"""What these rules find is no part of the article."""


def build_fact_sheet(sources: Iterable[Document]) -> FactSheet:
    """The fact sheet that the sources propose; what the integrity rules find in them is left out, and listed.

    Raises:
        SheetError: a source could not be cleaned because a rule crashed.
    """
    return propose([(source, foreign(source)) for source in sources])


def update_fact_sheet(path: Path, sources: Iterable[Document]) -> Update:
    """The sheet in a file brought up to date with its sources and with further ones; nothing is written.

    Raises:
        SheetError: the file is no fact sheet, or a source could not be cleaned because a rule crashed.
        DocumentError: a source on the sheet cannot be read.
    """
    existing = FactSheet.open(path, check_sources=False)
    now = renewed(existing.sources, path.parent, sources, foreign)
    return update(existing, now, propose_from([item.source for item in now]))


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
    )
