"""The command ``editcheck dismiss``: a finding is set aside, with the reason, by whom and when."""

from __future__ import annotations

import argparse
import re
import subprocess
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editcheck.cli.check import CONFIGURATION, add_configuration, check_drafts, find_configuration
from editcheck.cli.output import write_out
from editcheck.errors import ConfigError, did_you_mean

if TYPE_CHECKING:
    from editcheck.engine.finding import Finding, Report

PLACE = re.compile(r"(?P<draft>.+?):(?P<line>\d{1,9})(?::(?P<column>\d{1,9}))?")
COULD_NOT_CHECK = 2


def add_parser(subparsers: Any) -> argparse.ArgumentParser:
    """Add the command and its arguments."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "dismiss",
        help="set a finding aside, with a reason",
        description="Sets a finding aside, so that it is not told again. The decision is kept in a file beside the "
        "configuration, with the reason, your name and the day; it holds however the rest of the draft is edited.",
    )
    parser.add_argument("place", metavar="DRAFT:LINE", help="where it was found, as the report says: draft.md:8:72")
    parser.add_argument("rule", nargs="?", metavar="RULE", help="what found it, if several things stand there")
    parser.add_argument("--reason", required=True, metavar="TEXT", help="why it is right as it stands")
    parser.add_argument("--by", metavar="NAME", help="who decides; else the name that git knows you by")
    parser.add_argument("--facts", metavar="SHEET", help="the fact sheet, as for check")
    parser.add_argument("--as", dest="document_format", metavar="FORMAT", help="read the draft as text, markdown …")
    add_configuration(parser)
    parser.set_defaults(run=run, fail_on=None)
    return parser


def run(options: argparse.Namespace) -> int:
    """Write the decision and say so."""
    from editcheck.configuration.decisions import Decision, with_decisions
    from editcheck.configuration.opening import MAX_DECISIONS
    from editcheck.documents.opening import read_text
    from editcheck.writing import write_whole

    place = PLACE.fullmatch(options.place)
    if place is None:
        raise ConfigError(f"{options.place}: expected a draft and a line of it, like draft.md:8")
    reason = " ".join(options.reason.split())
    if not reason:
        raise ConfigError("--reason: nothing is dismissed without a reason")
    options.drafts = [place["draft"]]
    path = _file(Path(place["draft"]), options)
    (report, *_), _ = check_drafts(options)
    if report.unread:
        return COULD_NOT_CHECK
    if report.document.path is None:
        raise ConfigError("standard input has no name by which a decision could be kept; name a file")
    finding = _chosen(report, int(place["line"]), int(place["column"] or 0), options.rule)
    decision = Decision(
        rule=finding.rule,
        fingerprint=finding.fingerprint,
        reason=reason,
        who=" ".join((options.by or _name()).split()),
        when=date.today().isoformat(),
        words=" ".join(finding.text.split()),
        draft=str(report.document.path.resolve()),
    )
    existing = read_text(path, MAX_DECISIONS, "file of decisions", ConfigError) if path.exists() else ""
    write_whole(path, with_decisions(existing, path, [decision]).encode("utf-8"), ConfigError)
    write_out(f"{path}: {decision.rule} is dismissed for “{decision.words}” in {report.document.name}\n")
    return 0


def _file(draft: Path, options: argparse.Namespace) -> Path:
    """The file that decisions on a draft are kept in."""
    from editcheck.configuration.opening import open_configuration

    if options.decisions:
        return Path(options.decisions)
    found = None if options.no_config else options.config or find_configuration(draft.parent)
    decisions = open_configuration(Path(found)).decisions if found else None
    if decisions is None:
        raise ConfigError(
            f"there is no {CONFIGURATION} to keep the decision beside; editcheck init writes one, "
            "or name a file with --decisions"
        )
    return decisions


def _chosen(report: Report, line: int, column: int, rule: str | None) -> Finding:
    """The finding that is meant.

    Raises:
        ConfigError: there is none, or several; with those that stand there.
    """
    from editcheck.reports.places import Lines

    lines = Lines(report.document.source)
    there = [item for item in report.findings if lines.place(item.start).line <= line <= lines.place(item.end).line]
    fitting = [item for item in there if rule in (None, item.rule)]
    if column:
        fitting = [item for item in fitting if lines.place(item.start) == (line, column)]
    if len(fitting) == 1:
        return fitting[0]
    where = f"{report.document.name}:{line}" + (f":{column}" if column else "")
    by = f" by {rule}" if rule else ""
    if fitting:
        raise ConfigError(f"{where}: several things are found there{by}; say which: {_listed(fitting, lines)}")
    near = did_you_mean(rule, [item.rule for item in there]) if rule else ""
    told = f"; found on this line: {_listed(there, lines)}" if there else ""
    raise ConfigError(f"{where}: nothing is found there{by}{near}{told}")


def _listed(findings: Sequence[Finding], lines: Any) -> str:
    return ", ".join(f"{item.rule} at column {lines.place(item.start).column}" for item in findings)


def _name() -> str:
    """The name that git knows the user by.

    Raises:
        ConfigError: there is none.
    """
    try:
        done = subprocess.run(
            ["git", "config", "user.name"],  # noqa: S607
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError:
        done = None
    if done is None or not done.stdout.strip():
        raise ConfigError("say who decides: --by NAME")
    return done.stdout
