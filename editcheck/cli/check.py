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
    from editcheck.configuration.model import Configuration
    from editcheck.documents.document import Document
    from editcheck.engine.finding import Report
    from editcheck.facts.model import FactSheet
    from editcheck.reports.reporter import Style

    Afterwards = Callable[[Report, Callable[[Document], Report]], Report]

CONFIGURATION = ".editcheck.yml"
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
    parser.add_argument(
        "--format",
        default="text",
        metavar="NAME",
        help="text (default), concise, json, html, sarif, github, gitlab, junit or rdjson",
    )
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="write the report to a file, not to the screen"
    )
    parser.add_argument(
        "--fail-on", choices=FAIL_ON, help="the mildest severity that gives exit status 1 (as configured; error)"
    )
    parser.add_argument("--advice", action="store_true", help="list advice too, which is only counted otherwise")
    parser.add_argument("--as", dest="document_format", metavar="FORMAT", help="read drafts as text, markdown, html …")
    parser.add_argument(
        "--stdin-name", metavar="PATH", help="the file that - stands for: it tells format, configuration and fact sheet"
    )
    parser.add_argument(
        "--colour", "--color", choices=("auto", "always", "never"), default="auto", help="auto: on a terminal only"
    )
    parser.add_argument("--fix", action="store_true", help="make the safe fixes in the drafts' files, then report")
    parser.add_argument("--diff", action="store_true", help="show what --fix would change, and write nothing")
    parser.add_argument(
        "--write-baseline", type=Path, metavar="FILE", help="take what is found now as known, so that only news is told"
    )
    add_configuration(parser)
    parser.set_defaults(run=run)
    return parser


def add_configuration(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that say which configuration is in force."""
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--config", metavar="FILE", help=f"the configuration; else the nearest {CONFIGURATION}, upwards from the draft"
    )
    which.add_argument("--no-config", action="store_true", help="use no configuration, only the shipped defaults")
    parser.add_argument("--decisions", metavar="FILE", help="what was dismissed; else as configured")
    parser.add_argument("--baseline", metavar="FILE", help="what is known and not told again; else as configured")


def run(options: argparse.Namespace) -> int:
    """Check the drafts and print the report; the exit status."""
    write = reporter(options.format)
    changes: list[str] = []
    reports, fail_on = check_drafts(options, _afterwards(options, changes))
    if options.write_baseline:
        from editcheck.cli.baseline import write_baseline

        write_out(write_baseline(options.write_baseline, reports))
        return exit_status(reports, ["never"] * len(reports))
    if options.diff:
        write_out("".join(changes))
        return exit_status(reports, fail_on)
    style = _style("never" if options.output and options.colour == "auto" else options.colour, options.advice, fail_on)
    if options.output:
        write_report(options.output, write(reports, style), reports, options.facts)
    else:
        write_out(write(reports, style))
    return exit_status(reports, fail_on)


def reporter(name: str) -> Callable[[Sequence[Report], Style], str]:
    """What writes reports in the format of that name.

    Raises:
        ConfigError: there is no such format.
    """
    from editcheck import plugins

    reporters = plugins.installed().parts("reporters")
    if name not in reporters:
        raise ConfigError(f"--format {name}: unknown (known: {', '.join(reporters)})")
    return plugins.resolve(reporters[name].write)


def _afterwards(options: argparse.Namespace, changes: list[str]) -> Afterwards | None:
    """What is done with each draft when it has been checked: it is fixed, or what would be changed is collected."""
    if not (options.fix or options.diff):
        return None
    from editcheck.cli.fixing import diff, fixed

    if not options.diff and options.stdin_name:
        raise ConfigError("--fix: standard input is no file to be changed; --diff shows what it would change")
    if not options.diff:
        return fixed

    def collect(report: Report, again: Callable[[Document], Report]) -> Report:
        changes.append(diff(report, again))
        return report

    return collect


def check_drafts(options: argparse.Namespace, afterwards: Afterwards | None = None) -> tuple[list[Report], list[str]]:
    """The report on each draft, and the mildest severity that fails it.

    `afterwards` is given each report and a function that checks a changed draft, and gives the report that counts.
    """
    from editcheck.documents.finding import find_documents

    open_sheet = cache(_open_sheet)
    given = open_sheet(Path(options.facts)) if options.facts else None
    paths = find_documents(options.drafts)
    stdin_name = vars(options).get("stdin_name")
    names = [_named(path, stdin_name) for path in paths]
    configs = _configurations(names, options)

    def check_one(document: Document, config: Configuration | None) -> Report:
        from editcheck.engine.check import check

        sheet = given or _own_sheet(document, config, open_sheet)
        report = check(document, sheet, config)
        return afterwards(report, lambda changed: check(changed, sheet, config)) if afterwards else report

    reports = [
        _check(path, named, options.document_format, config, check_one)
        for path, named, config in zip(_with_progress(paths), names, configs, strict=True)
    ]
    return reports, [options.fail_on or (config.fail_on if config else "error") for config in configs]


def write_report(path: Path, text: str, reports: Iterable[Report], sheet: str | None) -> None:
    """Write a report to a file, whole or not at all.

    Raises:
        ConfigError: it cannot be written, or would take the place of a draft, a source or the sheet.
    """
    from editcheck.writing import write_whole

    read = [Path(sheet)] if sheet else []
    for report in reports:
        sources = [source.document for source in report.facts.sources] if report.facts else []
        read += [document.path for document in (report.document, *sources) if document and document.path]
    if path.resolve() in {other.resolve() for other in read}:
        raise ConfigError(f"{path}: not written, as the check has read this file")
    write_whole(path, text.encode("utf-8"), ConfigError)


def exit_status(reports: Iterable[Report], fail_on: Iterable[str]) -> int:
    """2 if anything was not checked, 1 if a draft has a finding at or above the severity told for it, else 0."""
    statuses = [
        2 if report.failures else int(_fails(report, mildest)) for report, mildest in zip(reports, fail_on, strict=True)
    ]
    return max(statuses, default=0)


def _fails(report: Report, mildest: str) -> bool:
    severities = () if mildest == "never" else FAIL_ON[: FAIL_ON.index(mildest) + 1]
    return any(finding.severity in severities for finding in report.findings)


def find_configuration(folder: Path) -> str | None:
    """The nearest configuration, in a folder or above it; none beyond the top of a repository.

    Nothing but the existence of files is asked for, as this is done at every start.
    """
    at = os.path.abspath(folder)  # noqa: PTH100 (pathlib takes longer)
    while True:
        if os.path.lexists(found := os.path.join(at, CONFIGURATION)):  # noqa: PTH118
            return os.path.relpath(found)
        if os.path.exists(os.path.join(at, ".git")) or os.path.dirname(at) == at:  # noqa: PTH110, PTH118, PTH120
            return None
        at = os.path.dirname(at)  # noqa: PTH120


def _configurations(paths: Sequence[Path], options: argparse.Namespace) -> list[Configuration | None]:
    """The configuration in force for each draft; None where there is none."""
    nearest = cache(find_configuration)
    found = [None if options.no_config else options.config or nearest(path.parent) for path in paths]
    if not (any(found) or options.decisions or options.baseline):
        return [None] * len(paths)
    from editcheck.cli.configured import decided_on_gone_drafts, in_force

    configs = in_force(paths, found, options.decisions, options.baseline)
    if any(map(os.path.isdir, options.drafts)):
        for note in decided_on_gone_drafts(configs):
            complain(note)
    return configs


def _named(path: Path, stdin_name: str | None) -> Path:
    """The path by which a draft is known: of standard input, the one that it is said to stand for."""
    return Path(stdin_name) if stdin_name and str(path) == "-" else path


def _check(
    path: Path,
    named: Path,
    document_format: str | None,
    config: Configuration | None,
    check_one: Callable[[Document, Configuration | None], Report],
) -> Report:
    """The report on one draft; one that cannot be read is told on standard error, and gives a report that says so."""
    from editcheck.documents.document import Document
    from editcheck.documents.opening import MAX_BYTES
    from editcheck.engine.finding import unread

    try:
        if named == path:
            return check_one(Document.open(path, document_format), config)
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
        return check_one(Document.from_bytes(data, str(named), document_format), config)
    except EditcheckError as error:
        complain(str(error))
        return unread(str(named), str(error))


def _own_sheet(
    document: Document, config: Configuration | None, open_sheet: Callable[[Path], FactSheet]
) -> FactSheet | None:
    """The sheet that the draft's front matter names, else the one that serves it by the configuration, if any."""
    name = document.front_matter.get("facts")
    if name is None:
        path = config.sheet(document.path)[0] if config else None
        return open_sheet(path) if path else None
    if not isinstance(name, str) or not name.strip():
        raise ConfigError(f"{document.name}: facts in the front matter must be the name of one sheet")
    return open_sheet((document.path.parent if document.path else Path()) / name)


def _open_sheet(path: Path) -> FactSheet:
    from editcheck.facts.model import FactSheet

    return FactSheet.open(path)


def _style(colour: str, advice: bool, fail_on: Sequence[str]) -> Style:
    from editcheck.reports.reporter import Style

    return Style(_wants_colour(colour), columns(), advice or "advice" in fail_on, tuple(fail_on))


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
