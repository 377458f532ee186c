"""The report for a terminal: the words underlined, the source's words beneath, what was expected.

Advice is only counted unless it is asked for, and then takes one line, so that it does not bury what is wrong.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence

from editcheck.documents.document import Document
from editcheck.engine.finding import Finding, Report
from editcheck.facts.model import Evidence
from editcheck.reports.places import Lines
from editcheck.reports.reporter import Style
from editcheck.reports.visible import visible, width

INDENT = "    "
MOST_EVIDENCE = 3
MOST_LINES = 4
COLOURS = {"error": "1;31", "warning": "1;33", "advice": "1;36", "source": "32", "name": "1", "quiet": "2"}
OUTCOMES = (
    ("confirmed", "confirmed"),
    ("contradicted", "contradicted"),
    ("disputed", "disputed between the sources"),
    ("unsupported", "not found in the sources"),
)


def write(reports: Sequence[Report], style: Style) -> str:
    """Every finding of every draft, then one line that sums up; nothing if no draft could be read."""
    read = [report for report in reports if not report.unread]
    if not read:
        return ""
    blocks = [block for report in read for block in _blocks(report, style)]
    return "\n".join([*blocks, _summary(reports, read, style)])


def _blocks(report: Report, style: Style) -> Iterator[str]:
    """Errors and warnings in full, each by itself; then advice, a line each, if asked for; then what failed."""
    name, lines, sources = visible(report.document.name), Lines(report.document.source), _Sources(report)
    advice = []
    for finding in report.findings:
        severity = _coloured(finding.severity, finding.severity, style)
        rule = _coloured(f"[{finding.rule}]", "quiet", style)
        place = lines.place(finding.start)
        where = _coloured(f"{name}:{place.line}:{place.column}", "quiet", style)
        if finding.severity == "advice":
            advice.append(f"{severity}: {where}: {visible(finding.message)}  {rule}\n")
            continue
        message = visible(_message(finding))
        rows = [
            f"{severity}: {_coloured(message, 'name', style)}  {rule}",
            INDENT + where,
            *_marked(report.document, finding.start, finding.end, finding.severity, style),
        ]
        for evidence in finding.evidence[:MOST_EVIDENCE]:
            rows.append(INDENT + _coloured(visible(sources.place(evidence)), "quiet", style))
            rows += _said(evidence, sources.document(evidence), style)
        if (more := len(finding.evidence) - MOST_EVIDENCE) > 0:
            rows.append(f"{INDENT}… and {counted(more, 'more place')} in the sources")
        if finding.expected and finding.expected not in message:
            rows.append(f"{INDENT}expected: {visible(finding.expected)}")
        if finding.link:
            rows.append(INDENT + _coloured(f"see {visible(finding.link)}", "quiet", style))
        yield "\n".join(rows) + "\n"
    if advice and style.advice:
        yield "".join(advice)
    for failure in report.failures:
        yield f"{_coloured('failure', 'error', style)}: {name}: not fully checked: {visible(str(failure))}\n"
    if report.notes:
        yield "".join(f"{_coloured('note', 'advice', style)}: {name}: {_over_lines(note)}\n" for note in report.notes)


def _message(finding: Finding) -> str:
    if not finding.evidence:
        return finding.message
    from editcheck.reports.messages import without_passage

    return without_passage(finding)


def _over_lines(note: str) -> str:
    first, *rest = note.splitlines()
    return "".join((visible(first), *(f"\n{INDENT}{visible(line)}" for line in rest)))


class _Sources:
    """The sources of the sheet that a draft was checked against."""

    def __init__(self, report: Report) -> None:
        self._sources = {source.id: source for source in report.facts.sources} if report.facts else {}
        self._lines: dict[str, Lines] = {}

    def document(self, evidence: Evidence) -> Document | None:
        """The source that the evidence is from, None where it was not read."""
        source = self._sources.get(evidence.source)
        return source.document if source else None

    def place(self, evidence: Evidence) -> str:
        """The source's file, from the folder in which the command runs as the draft's, and the line; else its name."""
        document = self.document(evidence)
        if document is None:
            return evidence.source
        if evidence.source not in self._lines:
            self._lines[evidence.source] = Lines(document.source)
        own_name = self._sources[evidence.source].path or evidence.source
        name = os.path.relpath(document.path) if document.path else own_name
        return f"{name}:{self._lines[evidence.source].place(evidence.start).line}"


def _marked(document: Document, start: int, end: int, colour: str, style: Style) -> Iterator[str]:
    """The line with the words, and a line with marks beneath them; as a reader sees it, without markup."""
    from editcheck.reports.excerpt import excerpt

    text, stretch = document.prose, document.content.map.to_prose(start, end)
    if stretch is None:
        text, stretch = document.source, (start, end)
    shown = excerpt(text, *stretch, style.width - 2 * len(INDENT))
    yield f"{INDENT * 2}{shown.before}{_coloured(shown.words, colour, style)}{shown.after}"
    yield INDENT * 2 + _coloured(shown.marks("~"), colour, style)


def _said(evidence: Evidence, document: Document | None, style: Style) -> Iterator[str]:
    """The source's words: in their line where they fit, else alone and over several lines."""
    room = style.width - 2 * len(INDENT)
    words = visible(evidence.text)
    if document and width(words) < room * 3 // 4:
        yield from _marked(document, evidence.start, evidence.end, "source", style)
        return
    if document and (stretch := document.content.map.to_prose(evidence.start, evidence.end)):
        words = visible(document.prose[slice(*stretch)])
    from textwrap import wrap

    for line in wrap(words, room, max_lines=MOST_LINES, placeholder=" …"):
        yield INDENT * 2 + _coloured(line, "source", style)


def _coloured(text: str, colour: str, style: Style) -> str:
    return f"\x1b[{COLOURS[colour]}m{text}\x1b[0m" if style.colour and text else text


def _summary(reports: Sequence[Report], read: Sequence[Report], style: Style) -> str:
    severities: Counter[str] = Counter(finding.severity for report in read for finding in report.findings)
    outcomes: Counter[str] = Counter(verdict.outcome for report in read for verdict in report.verdicts)
    found = [
        counted(severities["error"], "error"),
        counted(severities["warning"], "warning"),
        f"{severities['advice']} of advice" + ("" if style.advice else " (shown with --advice)"),
    ]
    said = [text for text in found if not text.startswith("0 ")]
    failed = sum(bool(report.failures) for report in reports)
    nothing = "nothing found in what could be checked" if failed else "nothing found"
    rows = [f"Checked {counted(len(read), 'draft')}: {', '.join(said) or nothing}."]
    if aside := Counter(item.how for report in read for item in report.suppressed):
        known = aside.pop("baseline", 0)
        parts = [f"{aside.total()} dismissed with a reason", f"{known} in the baseline"]
        rows.append(f"Not told: {', '.join(part for part in parts if not part.startswith('0 '))}.")
    if looked_up := sum(outcomes.values()):
        parts = [f"{outcomes[outcome]} {words}" for outcome, words in OUTCOMES if outcomes[outcome]]
        rows.append(f"Looked up {counted(looked_up, 'statement')} in the sources: {', '.join(parts)}.")
    without = sum(report.facts is None for report in read)
    if without == len(read):
        rows.append("No fact sheet was given (--facts), so nothing was compared with sources.")
    elif without:
        rows.append(f"{counted(without, 'draft')} had no fact sheet and was not compared with sources.")
    if failed:
        rows.append(f"{counted(failed, 'draft')} could not be checked, or not fully.")
    return "\n".join(rows) + "\n"


def counted(number: int, noun: str) -> str:
    """A number and its noun: "1 error", "2 errors"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
