"""A report on a page as JSON for the panel. It holds plain text only: the panel never makes markup of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import editcheck
from editcheck_wagtail.checking import PageReport
from editcheck_wagtail.models import Dismissal

MOST = 200
"""So many findings are shown."""
MOST_EVIDENCE = 3


def described(page: Any, checked: PageReport, dismiss_errors: bool) -> dict[str, Any]:
    """The report; `dismiss_errors` tells whether the user may dismiss errors."""
    report = checked.report
    can_dismiss = bool(page.pk)
    findings = [
        _finding(item, checked) | {"dismissable": can_dismiss and (item.severity != "error" or dismiss_errors)}
        for item in report.findings
    ]
    order = {"error": 0, "warning": 1, "advice": 2}
    findings.sort(key=lambda item: order[item["severity"]])
    outcomes = [item.outcome for item in report.verdicts]
    return {
        "sheet": str(page.fact_sheet) if getattr(page, "fact_sheet", None) is not None else "",
        "findings": findings[:MOST],
        "more": max(0, len(findings) - MOST),
        "counts": {name: sum(item.severity == name for item in report.findings) for name in order},
        "verdicts": {name: outcomes.count(name) for name in ("confirmed", "contradicted", "unsupported", "disputed")},
        "confirmed": [
            {"block": item.block, "words": item.words, "label": checked.labels.get(item.block, item.block)}
            | {"kind": item.kind, "evidence": _evidence(item.evidence, checked)}
            for item in report.verdicts
            if item.outcome == "confirmed"
        ][:MOST],
        "dismissed": _dismissed(page, report),
        "failures": [str(item) for item in report.failures],
        "notes": list(report.notes),
    }


def _finding(item: editcheck.BlockFinding, checked: PageReport) -> dict[str, Any]:
    return {
        "fingerprint": item.fingerprint,
        "rule": item.rule,
        "severity": item.severity,
        "block": item.block,
        "label": checked.labels.get(item.block, item.block),
        "words": item.words,
        "message": item.message,
        "expected": item.expected,
        "evidence": _evidence(item.evidence, checked),
        "link": item.link if item.link.startswith("https://") else "",
        "continues": [{"block": span.block, "words": span.words} for span in item.continues],
    }


def _evidence(found: Iterable[editcheck.Evidence], checked: PageReport) -> list[dict[str, str]]:
    if checked.sheet is None:
        return []
    return [
        {"source": item.source} | editcheck.in_source(checked.sheet, item)._asdict()
        for item in list(found)[:MOST_EVIDENCE]
    ]


def _dismissed(page: Any, report: editcheck.BlockReport) -> list[dict[str, str]]:
    if not page.pk:
        return []
    kept = {item.fingerprint: item for item in Dismissal.objects.filter(page_id=page.pk).select_related("user")}
    told = []
    for item in report.suppressed:
        record = kept.get(item.finding.fingerprint)
        told.append(
            {
                "fingerprint": item.finding.fingerprint if record else "",
                "message": item.finding.message,
                "words": item.finding.words,
                "block": item.finding.block,
                "reason": item.reason,
                "who": str(record.user or "") if record else item.who,
                "when": record.created_at.date().isoformat() if record else item.when,
            }
        )
    return told
