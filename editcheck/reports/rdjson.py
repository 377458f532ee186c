"""rdjson, the diagnostic format of reviewdog; plain ASCII. Columns count bytes of UTF-8, as it wants."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from editcheck.engine.finding import Finding, Report
from editcheck.reports.columns import Columns
from editcheck.reports.evidence import Passages
from editcheck.reports.places import Place
from editcheck.reports.reporter import Style
from editcheck.reports.visible import visible

SEVERITIES = {"error": "ERROR", "warning": "WARNING", "advice": "INFO"}


def write(reports: Sequence[Report], style: Style) -> str:
    """A diagnostic for each finding and failure; advice is left out unless it is asked for."""
    diagnostics = [diagnostic for report in reports for diagnostic in _diagnostics(report, style)]
    return json.dumps({"source": {"name": "editcheck"}, "diagnostics": diagnostics}, indent=1) + "\n"


def _diagnostics(report: Report, style: Style) -> Iterator[dict[str, Any]]:
    path, columns, passages = report.document.name, Columns(report.document.source, "utf-8"), Passages(report, "utf-8")
    for failure in report.failures:
        told = f"not fully checked: {failure.reason if report.unread else failure}"
        yield {"message": visible(told), "severity": "ERROR", "location": {"path": path}}
    for finding in report.findings:
        if finding.severity == "advice" and not style.advice:
            continue
        data: dict[str, Any] = {
            "message": visible(finding.message),
            "severity": SEVERITIES[finding.severity],
            "code": {"value": finding.rule, "url": finding.link} if finding.link else {"value": finding.rule},
            "location": {"path": path, "range": _range(columns.place(finding.start), columns.place(finding.end))},
        }
        if suggestions := _suggestions(finding, columns):
            data["suggestions"] = suggestions
        if related := _related(finding, passages):
            data["related_locations"] = related
        yield data


def _suggestions(finding: Finding, columns: Columns) -> list[dict[str, Any]]:
    return [
        {"range": _range(columns.place(fix.start), columns.place(fix.end)), "text": fix.replacement}
        for fix in finding.fixes
        if fix.applicability != "advice"
    ]


def _related(finding: Finding, passages: Passages) -> list[dict[str, Any]]:
    """The evidence that stands in a file."""
    return [
        {
            "message": visible(" ".join(passage.words.split())),
            "location": {"path": passage.file, "range": _range(passage.start, passage.end)},
        }
        for passage in map(passages.find, finding.evidence)
        if passage and passage.file
    ]


def _range(start: Place, end: Place) -> dict[str, Any]:
    return {"start": start._asdict(), "end": end._asdict()}
