"""The command ``editcheck check``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editcheck.cli.output import columns, complain, write_out
from editcheck.errors import ConfigError, EditcheckError

if TYPE_CHECKING:
    from editcheck.documents.document import Document
    from editcheck.engine.finding import Report
    from editcheck.facts.model import FactSheet
    from editcheck.reports.reporter import Style

FAIL_ON = ("error", "warning", "advice", "never")
MANY = 20
"""So many drafts and more show a progress bar, once they have taken `PATIENCE` seconds."""
PATIENCE = 1.0


def add_parser(subparsers: Any) -> argparse.ArgumentParser:
    """Add the command and its arguments."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "check",
        help="check drafts against a fact sheet",
        description="Checks drafts against a fact sheet. Exit status: 0 nothing found that matters, 1 something was, "
        "2 a draft could not be checked.",
    )
    parser.add_argument(
        "drafts", nargs="+", metavar="DRAFT", help="a file, directory or pattern; - reads standard input"
    )
    parser.add_argument(
        "--facts", metavar="SHEET", help="the fact sheet; else the one that the draft's front matter names (facts: …)"
    )
    parser.add_argument("--format", default="text", metavar="NAME", help="text (default), concise or json")
    parser.add_argument(
        "--fail-on", choices=FAIL_ON, default="error", help="the mildest severity that gives exit status 1 (error)"
    )
    parser.add_argument("--advice", action="store_true", help="list advice too, which is only counted otherwise")
    parser.add_argument("--as", dest="document_format", metavar="FORMAT", help="read drafts as text, markdown, html …")
    parser.add_argument(
        "--colour", "--color", choices=("auto", "always", "never"), default="auto", help="auto: on a terminal only"
    )
    parser.set_defaults(run=run)
    return parser


def run(options: argparse.Namespace) -> int:
    """Check the drafts and print the report; the exit status."""
    from editcheck import plugins
    from editcheck.documents.finding import find_documents

    reporters = plugins.installed().parts("reporters")
    if options.format not in reporters:
        raise ConfigError(f"--format {options.format}: unknown (known: {', '.join(reporters)})")
    write = plugins.resolve(reporters[options.format].write)
    open_sheet = cache(_open_sheet)
    given = open_sheet(Path(options.facts)) if options.facts else None
    paths = find_documents(options.drafts)
    reports = [
        _check(path, options.document_format, lambda draft: given or _own_sheet(draft, open_sheet))
        for path in _with_progress(paths)
    ]
    write_out(write(reports, _style(options.colour, options.advice or options.fail_on == "advice")))
    return exit_status(reports, options.fail_on)


def exit_status(reports: Iterable[Report], fail_on: str) -> int:
    """2 if anything was not checked, 1 if a finding is at or above the severity, else 0."""
    reports = list(reports)
    if any(report.failures for report in reports):
        return 2
    severities = FAIL_ON[: FAIL_ON.index(fail_on) + 1]
    found = any(finding.severity in severities for report in reports for finding in report.findings)
    return int(found and fail_on != "never")


def _check(path: Path, document_format: str | None, sheet_of: Callable[[Document], FactSheet | None]) -> Report:
    """The report on one draft; one that cannot be read is told on standard error, and gives a report that says so."""
    from editcheck.documents.document import Document
    from editcheck.engine.check import check
    from editcheck.engine.finding import unread

    try:
        document = Document.open(path, document_format)
        return check(document, sheet_of(document))
    except EditcheckError as error:
        complain(str(error))
        return unread(str(path), str(error))


def _own_sheet(document: Document, open_sheet: Callable[[Path], FactSheet]) -> FactSheet | None:
    """The sheet that the draft's front matter names, if any."""
    name = document.front_matter.get("facts")
    if name is None:
        return None
    if not isinstance(name, str):
        raise ConfigError(f"{document.name}: facts in the front matter must be the name of one sheet")
    return open_sheet((document.path.parent if document.path else Path()) / name)


def _open_sheet(path: Path) -> FactSheet:
    from editcheck.facts.model import FactSheet

    return FactSheet.open(path)


def _style(colour: str, advice: bool) -> Style:
    from editcheck.reports.reporter import Style

    return Style(_wants_colour(colour), columns(), advice)


def _wants_colour(colour: str) -> bool:
    """What was asked for; else as NO_COLOR and FORCE_COLOR say; else on a terminal that can."""
    if colour != "auto":
        return colour == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def _with_progress(paths: Sequence[Path]) -> Iterator[Path]:
    """The paths; on a terminal, with a progress bar on standard error where it takes long."""
    if len(paths) < MANY or not sys.stderr.isatty():
        yield from paths
        return
    from tqdm import tqdm

    yield from tqdm(paths, "checking", unit=" drafts", delay=PATIENCE, leave=False, file=sys.stderr)
