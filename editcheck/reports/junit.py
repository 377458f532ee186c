"""JUnit XML: a suite for each draft, a case for each finding; plain ASCII."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from editcheck.engine.finding import Finding, Report
from editcheck.engine.steps import RANK
from editcheck.reports.evidence import Passages
from editcheck.reports.places import Lines
from editcheck.reports.reporter import Style
from editcheck.reports.visible import visible

NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write(reports: Sequence[Report], style: Style) -> str:
    """A case fails where its finding fails the draft, and passes with a remark where it does not.

    A draft without findings is one case that passes; what could not be checked is an error, what was dismissed is
    skipped with the reason. Advice is left out unless it is asked for.
    """
    root = ET.Element("testsuites", name="editcheck")
    fail_on = style.fail_on[: len(reports)]
    for report, mildest in zip_longest(reports, fail_on, fillvalue="error"):
        assert isinstance(report, Report)
        cases = list(_cases(report, str(mildest), style.advice))
        counts = {tag: sum(case.find(tag) is not None for case in cases) for tag in ("failure", "error", "skipped")}
        suite = ET.SubElement(
            root,
            "testsuite",
            name=_text(report.document.name),
            tests=str(len(cases)),
            failures=str(counts["failure"]),
            errors=str(counts["error"]),
            skipped=str(counts["skipped"]),
        )
        suite.extend(cases)
    for name in ("tests", "failures", "errors"):
        root.set(name, str(sum(int(suite.get(name, "0")) for suite in root)))
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="us-ascii", xml_declaration=True)
    return written.decode("ascii") + "\n"


def _cases(report: Report, mildest: str, advice: bool) -> Iterator[ET.Element]:
    name, lines, passages = report.document.name, Lines(report.document.source), Passages(report, "utf-16")
    for failure in report.failures:
        case = _case(name, "read" if report.unread else failure.rule)
        reason = failure.reason if report.unread else str(failure)
        ET.SubElement(case, "error", type="not-checked", message=_text(reason)).text = _text(reason)
        yield case
    for finding in report.findings:
        if finding.severity == "advice" and not advice and mildest != "advice":
            continue
        case = _case(name, _title(finding, lines))
        told = _told(finding, report, lines, passages)
        if mildest != "never" and RANK[finding.severity] <= RANK[mildest]:
            ET.SubElement(case, "failure", type=finding.severity, message=_text(finding.message)).text = told
        else:
            ET.SubElement(case, "system-out").text = told
        yield case
    for item in report.suppressed:
        case = _case(name, _title(item.finding, lines))
        by = ", ".join(part for part in (item.who, item.when) if part)
        ET.SubElement(case, "skipped", message=_text(f"dismissed: {item.reason}{f' ({by})' if by else ''}"))
        yield case
    if not report.findings and not report.failures and not report.suppressed:
        yield _case(name, "nothing found")


def _case(draft: str, name: str) -> ET.Element:
    return ET.Element("testcase", classname=_text(draft), name=_text(name))


def _title(finding: Finding, lines: Lines) -> str:
    place = lines.place(finding.start)
    return f"{finding.rule} {place.line}:{place.column}"


def _told(finding: Finding, report: Report, lines: Lines, passages: Passages) -> str:
    place = lines.place(finding.start)
    rows = [
        f"{report.document.name}:{place.line}:{place.column}: {finding.severity}: {finding.message}",
        f"draft: “{' '.join(finding.text.split())}”",
        *(passages.told(evidence) for evidence in finding.evidence),
    ]
    return "\n".join(_text(row) for row in rows)


def _text(text: str) -> str:
    """Text as XML may hold it, what cannot be seen written out."""
    return NO_XML.sub("\ufffd", visible(text))
