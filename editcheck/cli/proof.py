"""The command ``editcheck proof``."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editcheck.cli.check import FAIL_ON, add_configuration, check_drafts, exit_status, reporter, write_report
from editcheck.cli.output import write_out

if TYPE_CHECKING:
    from editcheck.engine.finding import Report


def add_parser(subparsers: Any) -> argparse.ArgumentParser:
    """Add the command and its arguments."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "proof",
        help="write a page that shows a draft with every statement underlined",
        description="Writes one HTML page: the draft with every statement underlined in its outcome, and the sources' "
        "words beside it. The page needs nothing but a browser. Exit status as for check.",
    )
    parser.add_argument("drafts", nargs="+", metavar="DRAFT", help="a file, directory or pattern")
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="FILE", help="the page, proof.html")
    parser.add_argument(
        "--facts", metavar="SHEET", help="the fact sheet; else the one that the draft or the configuration names"
    )
    parser.add_argument(
        "--fail-on", choices=FAIL_ON, help="the mildest severity that gives exit status 1 (as configured; error)"
    )
    parser.add_argument("--as", dest="document_format", metavar="FORMAT", help="read drafts as text, markdown, html …")
    add_configuration(parser)
    parser.set_defaults(run=run)
    return parser


def run(options: argparse.Namespace) -> int:
    """Check the drafts, write the page and say in a line what is on it; the exit status."""
    from editcheck.reports.reporter import Style

    write = reporter("html")
    reports, fail_on = check_drafts(options)
    write_report(options.output, write(reports, Style(fail_on=tuple(fail_on))), reports, options.facts)
    write_out(f"{options.output}: {', '.join(_told(reports))}\n")
    return exit_status(reports, fail_on)


def _told(reports: Sequence[Report]) -> Iterator[str]:
    """What is on the page, in numbers."""
    from editcheck.reports.text import OUTCOMES, counted

    severities = Counter(finding.severity for report in reports for finding in report.findings)
    outcomes: Counter[str] = Counter(verdict.outcome for report in reports for verdict in report.verdicts)
    yield from (counted(severities[name], name) for name in ("error", "warning"))
    yield from (f"{outcomes[outcome]} {words}" for outcome, words in OUTCOMES if outcomes[outcome])
    if failed := sum(bool(report.failures) for report in reports):
        yield f"{counted(failed, 'draft')} not fully checked"
