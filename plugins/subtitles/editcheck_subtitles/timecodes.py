"""Findings by the time at which they are seen: ``path 00:00:04,200 error facts/wrong-figure message``."""

from __future__ import annotations

from collections.abc import Sequence

from editcheck.engine.finding import Report
from editcheck.reports.reporter import Style
from editcheck.reports.visible import visible


def write(reports: Sequence[Report], style: Style) -> str:
    """One line for each finding; in what are no subtitles, ``-`` stands for the time."""
    rows = []
    for report in reports:
        document, name = report.document, visible(report.document.name)
        cues = [
            (*document.to_source(region.start, region.end), region.target.split(" --> ")[0])
            for region in document.regions
            if region.kind == "cue"
        ]
        for finding in report.findings:
            times = (time for start, end, time in cues if start < finding.end and finding.start < end)
            rows.append(f"{name} {next(times, '-')} {finding.severity} {finding.rule} {visible(finding.message)}")
        rows += [f"{name} - failure {failure.rule} {visible(failure.reason)}" for failure in report.failures]
    return "".join(f"{row}\n" for row in rows)
