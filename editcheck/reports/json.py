"""The report for programs, ``editcheck/report/1``; plain ASCII, so that it is valid in any encoding."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from editcheck.engine.finding import Finding, Report, Suppressed
from editcheck.facts.model import Evidence
from editcheck.lookup.verdict import Verdict
from editcheck.reading.words import WORD
from editcheck.reports.places import Lines
from editcheck.reports.reporter import Style

SCHEMA = "editcheck/report/1"
COUNTED = ("error", "warning", "advice", "confirmed", "contradicted", "unsupported", "disputed")


def write(reports: Sequence[Report], style: Style) -> str:
    """One JSON object, one line for each file."""
    counts: Counter[str] = Counter()
    for report in reports:
        counts.update(finding.severity for finding in report.findings)
        counts.update(verdict.outcome for verdict in report.verdicts)
    files = ",\n".join(json.dumps(file_data(report)) for report in reports)
    summary = json.dumps({name: counts[name] for name in COUNTED})
    return f'{{"schema": "{SCHEMA}", "files": [\n{files}],\n"summary": {summary}}}\n'


def file_data(report: Report) -> dict[str, Any]:
    """What the report has about one file."""
    lines = Lines(report.document.source)
    return {
        "path": report.document.name,
        "words": len(WORD.findall(report.document.prose)),
        "findings": [finding_data(finding, lines) for finding in report.findings],
        "verdicts": [verdict_data(verdict) for verdict in report.verdicts],
        "suppressed": [suppressed_data(item, lines) for item in report.suppressed],
        "failures": [failure._asdict() for failure in report.failures],
        "notes": list(report.notes),
    }


def suppressed_data(item: Suppressed, lines: Lines) -> Mapping[str, Any]:
    """A finding that was dismissed, with the reason, by whom, when and how (comment, decision, baseline)."""
    return {
        "finding": finding_data(item.finding, lines),
        "reason": item.reason,
        "who": item.who,
        "when": item.when,
        "how": item.how,
    }


def finding_data(finding: Finding, lines: Lines) -> dict[str, Any]:
    """A finding; line and column count from 1, `end_column` is the one after the last character."""
    first, last = lines.place(finding.start), lines.place(finding.end)
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "start": finding.start,
        "end": finding.end,
        "line": first.line,
        "column": first.column,
        "end_line": last.line,
        "end_column": last.column,
        "text": finding.text,
        "message": finding.message,
        "expected": finding.expected,
        "found": finding.found,
        "fingerprint": finding.fingerprint,
        "evidence": [evidence_data(evidence) for evidence in finding.evidence],
        "fixes": [fix._asdict() for fix in finding.fixes],
        **({"link": finding.link} if finding.link else {}),
    }


def verdict_data(verdict: Verdict) -> Mapping[str, Any]:
    """A verdict, as in the public contract."""
    return {
        "kind": verdict.kind,
        "start": verdict.start,
        "end": verdict.end,
        "text": verdict.text,
        "outcome": verdict.outcome,
        "evidence": [evidence_data(evidence) for evidence in verdict.evidence],
    }


def evidence_data(evidence: Evidence) -> Mapping[str, Any]:
    """The source's words, and where they stand."""
    return {
        "source": evidence.source,
        "start": evidence.start,
        "end": evidence.end,
        "text": evidence.text,
        "fact": evidence.fact,
    }
