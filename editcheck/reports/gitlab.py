"""GitLab's code quality report: a JSON array of issues in the form of Code Climate; plain ASCII."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import Any

from editcheck.engine.finding import Report
from editcheck.reports.places import Lines
from editcheck.reports.reporter import Style
from editcheck.reports.visible import visible

SEVERITIES = {"error": "critical", "warning": "major", "advice": "info"}


def write(reports: Sequence[Report], style: Style) -> str:
    """An issue for each finding and failure; advice is left out unless it is asked for."""
    return json.dumps(list(_issues(reports, style)), indent=1) + "\n"


def _issues(reports: Sequence[Report], style: Style) -> Iterator[dict[str, Any]]:
    seen: Counter[str] = Counter()
    for report in reports:
        path = report.document.name
        for mark, data in _found(report, style):
            seen[mark] += 1  # of issues with one fingerprint GitLab shows but one
            fingerprint = sha256(f"{path}\n{mark}\n{seen[mark]}".encode(errors="surrogatepass")).hexdigest()
            location = {"path": path, "lines": data.pop("lines")}
            yield {"type": "issue", "categories": ["Clarity"], "fingerprint": fingerprint, "location": location, **data}


def _found(report: Report, style: Style) -> Iterator[tuple[str, dict[str, Any]]]:
    """What each issue is known by within the draft, and what is told of it."""
    lines = Lines(report.document.source)
    for failure in report.failures:
        told = f"not fully checked: {failure.reason if report.unread else failure}"
        yield str(failure), _told("editcheck/failure", "blocker", told, 1, 1)
    for finding in report.findings:
        if finding.severity != "advice" or style.advice:
            first, last = lines.place(finding.start).line, lines.place(max(finding.start, finding.end - 1)).line
            severity = SEVERITIES[finding.severity]
            yield finding.fingerprint or finding.rule, _told(finding.rule, severity, finding.message, first, last)


def _told(name: str, severity: str, message: str, first: int, last: int) -> dict[str, Any]:
    lines = {"begin": first, "end": last}
    return {"check_name": name, "severity": severity, "description": visible(message), "lines": lines}
