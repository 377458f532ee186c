"""SARIF 2.1.0, the report that code hosts and editors read; plain ASCII. Columns count UTF-16 code units."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from urllib.parse import quote

from editcheck import __version__
from editcheck.checks.kind import Fix
from editcheck.engine.finding import Finding, Report, Suppressed
from editcheck.engine.rule import Rule
from editcheck.reports.columns import Columns
from editcheck.reports.evidence import Passages
from editcheck.reports.places import Place
from editcheck.reports.reporter import Style
from editcheck.reports.visible import visible

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "advice": "note"}
FINGERPRINT = "editcheck/v1"
ROOT = "%SRCROOT%"
RESERVED = ":/?#[]@!$&'()*+,;=%"
"""Characters with a meaning of their own in an address."""


def write(reports: Sequence[Report], style: Style) -> str:
    """One run with every finding, advice and dismissed ones too."""
    found = [finding for report in reports for finding in _all(report)]
    rules = sorted({finding.rule for finding in found})
    numbers = {rule: number for number, rule in enumerate(rules)}
    known = {rule.id: rule for report in reports for rule in report.rules}
    files = {location["uri"]: location for location in map(_location, reports)}
    artifacts = {uri: number for number, uri in enumerate(files)}
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "editcheck",
                "version": __version__,
                "rules": [_rule(name, known.get(name), found) for name in rules],
            }
        },
        "invocations": [_invocation(reports)],
        "artifacts": [{"location": location, "roles": ["analysisTarget"]} for location in files.values()],
        "columnKind": "utf16CodeUnits",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "results": [result for report in reports for result in _results(report, artifacts, numbers)],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1) + "\n"


def _all(report: Report) -> Iterator[Finding]:
    yield from report.findings
    yield from (item.finding for item in report.suppressed)


def _rule(name: str, rule: Rule | None, findings: Iterable[Finding]) -> dict[str, Any]:
    """A rule as its file tells it; one without a file, such as a grammar checker's, as its first finding tells it."""
    first = next(finding for finding in findings if finding.rule == name)
    why = rule.why if rule else visible(first.message)
    data: dict[str, Any] = {
        "id": name,
        "shortDescription": {"text": name.rpartition("/")[2].replace("-", " ")},
        "fullDescription": {"text": why},
        "help": {"text": why},
        "defaultConfiguration": {"level": LEVELS[rule.severity if rule else first.severity]},
    }
    return data | {"helpUri": quote(first.link, safe=RESERVED)} if first.link.startswith("https://") else data


def _invocation(reports: Iterable[Report]) -> dict[str, Any]:
    failed = [_notification(report, str(failure)) for report in reports for failure in report.failures]
    notes = [_notification(report, note, "note") for report in reports for note in report.notes]
    data: dict[str, Any] = {"executionSuccessful": not failed}
    if failed or notes:
        data["toolExecutionNotifications"] = [*failed, *notes]
    return data


def _notification(report: Report, text: str, level: str = "error") -> dict[str, Any]:
    return {
        "level": level,
        "message": {"text": visible(text)},
        "locations": [{"physicalLocation": {"artifactLocation": _location(report)}}],
    }


def _results(report: Report, artifacts: dict[str, int], rules: dict[str, int]) -> Iterator[dict[str, Any]]:
    columns, passages = Columns(report.document.source, "utf-16"), Passages(report, "utf-16")
    location = _location(report)
    artifact = {**location, "index": artifacts[location["uri"]]}
    for finding in report.findings:
        yield _result(finding, rules, artifact, columns, passages)
    for item in report.suppressed:
        data = _result(item.finding, rules, artifact, columns, passages)
        yield data | {"suppressions": [_suppression(item)]}


def _result(
    finding: Finding, rules: dict[str, int], artifact: dict[str, Any], columns: Columns, passages: Passages
) -> dict[str, Any]:
    region = _region(columns.place(finding.start), columns.place(finding.end))
    data: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": rules[finding.rule],
        "level": LEVELS[finding.severity],
        "message": {"text": visible(finding.message)},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": artifact,
                    "region": {**region, "snippet": {"text": finding.text}},
                }
            }
        ],
    }
    if finding.fingerprint:
        data["partialFingerprints"] = {FINGERPRINT: finding.fingerprint}
    if related := list(_related(finding, passages)):
        data["relatedLocations"] = related
    if finding.fixes:
        data["fixes"] = [_fix(fix, artifact, columns) for fix in finding.fixes]
    if finding.expected:
        data["properties"] = {"found": finding.found, "expected": finding.expected}
    return data


def _related(finding: Finding, passages: Passages) -> Iterator[dict[str, Any]]:
    """The evidence; what stands in no file is named by the source alone."""
    for number, evidence in enumerate(finding.evidence):
        passage = passages.find(evidence)
        data: dict[str, Any] = {"id": number, "message": {"text": visible(passages.told(evidence))}}
        if passage and passage.file:
            data["physicalLocation"] = {
                "artifactLocation": _file(passage.file),
                "region": {**_region(passage.start, passage.end), "snippet": {"text": passage.words}},
            }
        else:
            data["logicalLocations"] = [{"name": evidence.source, "kind": "resource"}]
        yield data


def _fix(fix: Fix, artifact: dict[str, Any], columns: Columns) -> dict[str, Any]:
    replacement = {
        "deletedRegion": _region(columns.place(fix.start), columns.place(fix.end)),
        "insertedContent": {"text": fix.replacement},
    }
    change = f"write {visible(fix.replacement)}" if fix.replacement else "take it out"
    return {
        "description": {"text": f"{fix.applicability}: {change}"},
        "artifactChanges": [{"artifactLocation": artifact, "replacements": [replacement]}],
    }


def _suppression(item: Suppressed) -> dict[str, Any]:
    """A comment in the draft is a suppression in the source; files of decisions and the baseline are outside of it."""
    data: dict[str, Any] = {
        "kind": "inSource" if item.how == "comment" else "external",
        "status": "accepted",
        "justification": visible(item.reason),
    }
    by = {key: value for key, value in (("who", item.who), ("when", item.when), ("how", item.how)) if value}
    return data | {"properties": by} if by else data


def _region(start: Place, end: Place) -> dict[str, int]:
    return {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}


def _location(report: Report) -> dict[str, Any]:
    path = report.document.path
    return _file(path.as_posix() if path else report.document.name)


def _file(path: str) -> dict[str, Any]:
    """A file's address: as seen from the folder that the check ran in, unless the path leads out of it."""
    if path.startswith("/"):
        return {"uri": f"file://{_quoted(path)}"}
    address = {"uri": _quoted(path)}
    return address if path.startswith("../") else {**address, "uriBaseId": ROOT}


def _quoted(path: str) -> str:
    """A path as an address has it, bytes of it that are no UTF-8 too."""
    return quote(path, errors="surrogateescape")
