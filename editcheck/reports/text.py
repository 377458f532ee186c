"""The report for a terminal: the words underlined, the source's words beneath, what was expected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from editcheck.engine.finding import Report
from editcheck.facts.model import Evidence
from editcheck.reports.excerpt import excerpt
from editcheck.reports.places import Lines
from editcheck.reports.reporter import Style
from editcheck.reports.visible import visible

INDENT = "    "
MOST_EVIDENCE = 3
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
    return "\n".join([*blocks, _summary(reports, read)])


def _blocks(report: Report, style: Style) -> Iterator[str]:
    name, source = visible(report.document.name), report.document.source
    lines, sources = Lines(source), _Sources(report)
    for finding in report.findings:
        severity, message = finding.severity, visible(finding.message)
        place = lines.place(finding.start)
        rows = [
            f"{_coloured(severity, severity, style)}: {_coloured(message, 'name', style)}"
            f"  {_coloured(f'[{finding.rule}]', 'quiet', style)}",
            INDENT + _coloured(f"{name}:{place.line}:{place.column}", "quiet", style),
            *_marked(source, finding.start, finding.end, severity, style),
        ]
        for evidence in finding.evidence[:MOST_EVIDENCE]:
            text, start, end = sources.words(evidence)
            rows.append(INDENT + _coloured(visible(sources.place(evidence)), "quiet", style))
            rows += _marked(text, start, end, "source", style)
        if (more := len(finding.evidence) - MOST_EVIDENCE) > 0:
            rows.append(f"{INDENT}… and {counted(more, 'more place')} in the sources")
        if finding.expected and finding.expected not in finding.message:
            rows.append(f"{INDENT}expected: {visible(finding.expected)}")
        yield "\n".join(rows) + "\n"
    for failure in report.failures:
        yield f"{_coloured('failure', 'error', style)}: {name}: not fully checked: {visible(str(failure))}\n"


class _Sources:
    """The sources of the sheet that a draft was checked against."""

    def __init__(self, report: Report) -> None:
        self._sources = {source.id: source for source in report.facts.sources} if report.facts else {}
        self._lines: dict[str, Lines] = {}

    def words(self, evidence: Evidence) -> tuple[str, int, int]:
        """A text, and where in it the evidence stands: the source, or the words alone where it was not read."""
        source = self._sources.get(evidence.source)
        if source is None or source.document is None:
            return evidence.text, 0, len(evidence.text)
        return source.document.source, evidence.start, evidence.end

    def place(self, evidence: Evidence) -> str:
        """The source's name and, where it was read, the line."""
        source = self._sources.get(evidence.source)
        if source is None or source.document is None:
            return evidence.source
        if source.id not in self._lines:
            self._lines[source.id] = Lines(source.document.source)
        return f"{source.path or source.id}:{self._lines[source.id].place(evidence.start).line}"


def _marked(text: str, start: int, end: int, colour: str, style: Style) -> Iterator[str]:
    """The line with the words, and a line with marks beneath them."""
    shown = excerpt(text, start, end, style.width - 2 * len(INDENT))
    yield f"{INDENT * 2}{shown.before}{_coloured(shown.words, colour, style)}{shown.after}"
    yield INDENT * 2 + _coloured(shown.marks("~"), colour, style)


def _coloured(text: str, colour: str, style: Style) -> str:
    return f"\x1b[{COLOURS[colour]}m{text}\x1b[0m" if style.colour and text else text


def _summary(reports: Sequence[Report], read: Sequence[Report]) -> str:
    severities: Counter[str] = Counter(finding.severity for report in read for finding in report.findings)
    outcomes: Counter[str] = Counter(verdict.outcome for report in read for verdict in report.verdicts)
    found = [
        counted(severities["error"], "error"),
        counted(severities["warning"], "warning"),
        f"{severities['advice']} of advice",
    ]
    said = [text for text in found if not text.startswith("0 ")]
    rows = [f"Checked {counted(len(read), 'draft')}: {', '.join(said) if said else 'nothing found'}."]
    if looked_up := sum(outcomes.values()):
        parts = [f"{outcomes[outcome]} {words}" for outcome, words in OUTCOMES if outcomes[outcome]]
        rows.append(f"Looked up {counted(looked_up, 'statement')} in the sources: {', '.join(parts)}.")
    without = sum(report.facts is None for report in read)
    if without == len(read):
        rows.append("No fact sheet was given (--facts), so nothing was compared with sources.")
    elif without:
        rows.append(f"{counted(without, 'draft')} had no fact sheet and was not compared with sources.")
    if failed := sum(bool(report.failures) for report in reports):
        rows.append(f"{counted(failed, 'draft')} could not be checked, or not fully.")
    return "\n".join(rows) + "\n"


def counted(number: int, noun: str) -> str:
    """A number and its noun: "1 error", "2 errors"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
