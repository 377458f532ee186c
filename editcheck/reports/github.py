"""Annotations of GitHub's workflows: one workflow command a finding, ``::error file=…,line=…::message``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from editcheck.engine.finding import Finding, Report
from editcheck.reports.columns import Columns
from editcheck.reports.evidence import Passages
from editcheck.reports.messages import without_passage
from editcheck.reports.reporter import Style
from editcheck.reports.visible import visible

COMMANDS = {"error": "error", "warning": "warning", "advice": "notice"}
MOST_EVIDENCE = 3


def write(reports: Sequence[Report], style: Style) -> str:
    """A command for each finding, failure and note; advice is left out unless it is asked for."""
    return "".join(f"{command}\n" for report in reports for command in _commands(report, style))


def _commands(report: Report, style: Style) -> Iterator[str]:
    columns, passages = Columns(report.document.source, "utf-16"), Passages(report, "utf-16")
    file = report.document.name
    for failure in report.failures:
        reason = failure.reason if report.unread else str(failure)
        yield command("error", {"file": file, "title": "not fully checked"}, visible(reason))
    for note in report.notes:
        yield command("notice", {"file": file, "title": "editcheck"}, visible(note))
    for finding in report.findings:
        if finding.severity == "advice" and not style.advice:
            continue
        lines = [without_passage(finding), *(passages.told(evidence) for evidence in finding.evidence[:MOST_EVIDENCE])]
        properties = {"file": file, **_place(finding, columns), "title": finding.rule}
        yield command(COMMANDS[finding.severity], properties, "\n".join(visible(line) for line in lines))


def _place(finding: Finding, columns: Columns) -> dict[str, str]:
    """Lines and, within one line, columns: GitHub knows no columns over several lines."""
    start, end = columns.place(finding.start), columns.place(finding.end)
    if start.line != end.line:
        return {"line": str(start.line), "endLine": str(end.line)}
    return {
        "line": str(start.line),
        "endLine": str(end.line),
        "col": str(start.column),
        "endColumn": str(end.column),
    }


def command(name: str, properties: dict[str, str], message: str) -> str:
    """A workflow command, what its grammar reserves escaped."""
    given = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name} {given}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
