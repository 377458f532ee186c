"""One line a finding, for people and editors that read ``path:line:column``."""

from __future__ import annotations

from collections.abc import Sequence

from editcheck.engine.finding import Report
from editcheck.reports.places import Lines
from editcheck.reports.reporter import Style
from editcheck.reports.visible import visible


def write(reports: Sequence[Report], style: Style) -> str:
    """``path:line:column: severity rule message`` for each finding; crashed rules and notes likewise, without a place.

    Advice is left out unless it is asked for.
    """
    rows = []
    for report in reports:
        name, lines = visible(report.document.name), Lines(report.document.source)
        for finding in report.findings:
            if finding.severity == "advice" and not style.advice:
                continue
            place = lines.place(finding.start)
            rows.append(
                f"{name}:{place.line}:{place.column}: {finding.severity} {finding.rule} {visible(finding.message)}"
            )
        if not report.unread:
            rows += [f"{name}: failure {failure.rule} {visible(failure.reason)}" for failure in report.failures]
        rows += [f"{name}: note {visible(note.splitlines()[0])}" for note in report.notes]
    return "".join(f"{row}\n" for row in rows)
