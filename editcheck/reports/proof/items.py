"""What a proof lists: each verdict on a statement, and each finding that is about something else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from editcheck.documents.document import Document
from editcheck.engine.finding import Finding, Report, Suppressed
from editcheck.facts.model import Evidence
from editcheck.lookup.verdict import Verdict
from editcheck.named_tuple import NamedTuple


class Group(NamedTuple):
    """Items that are shown alike: by a mark of their own, not by their colour alone.

    `shown`: from the start, and not only on demand; `always`: the group is named at the top even if it has no item.
    """

    name: str
    mark: str
    label: str
    shown: bool = True
    always: bool = True


GROUPS = {
    group.name: group
    for group in (
        Group("contradicted", "✗", "Contradicted"),
        Group("disputed", "≠", "Sources disagree"),
        Group("unsupported", "?", "Not in the sources"),
        Group("finding", "!", "Other finding"),
        Group("confirmed", "✓", "Confirmed"),
        Group("dismissed", "⊘", "Dismissed", always=False),
        Group("advice", "i", "Advice", shown=False, always=False),
    )
}


class Item(NamedTuple):
    """One entry of the list, `[start, end)` in the draft's prose, both None where it is no part of the prose.

    `number`: by which the mark in the draft is found in the list; what is shown on demand only has the last ones.
    `place` is where it starts in the draft's source. `words` are the draft's; `said` and `expected` are an editor's
    words for what the draft and what the sources say, "" where these are not to be compared. `dismissal` tells why, by
    whom and when it was dismissed, "" where it was not.
    """

    number: int
    group: Group
    kind: str
    start: int | None
    end: int | None
    place: int
    words: str
    findings: tuple[Finding, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    said: str = ""
    expected: str = ""
    dismissal: str = ""


def items_of(report: Report) -> list[Item]:
    """Every item of a draft, by position; findings on the very words of a verdict are told with it."""
    told = [*report.findings, *(item.finding for item in report.suppressed)]
    dismissals = {id(item.finding): _dismissal(item) for item in report.suppressed}
    attached, others = _attached(report.verdicts, told)
    found = [_of_verdict(verdict, attached.get(number, ()), report) for number, verdict in enumerate(report.verdicts)]
    found += [_of_finding(finding, report.document) for finding in others]
    found = [_settled(item, dismissals) for item in found]
    found.sort(key=lambda item: (item.place, item.start is None, -(item.end or 0)))
    order = sorted(range(len(found)), key=lambda place: not found[place].group.shown)
    numbers = {place: number for number, place in enumerate(order, 1)}
    return [item._replace(number=numbers[place]) for place, item in enumerate(found)]


def _dismissal(item: Suppressed) -> str:
    by = ", ".join(part for part in (item.who, item.when) if part)
    return f"{item.reason} ({by})" if by else item.reason


def _settled(item: Item, dismissals: dict[int, str]) -> Item:
    """The item as a dismissed one if each of its findings was dismissed."""
    reasons = [dismissals[id(finding)] for finding in item.findings if id(finding) in dismissals]
    if not reasons or len(reasons) < len(item.findings):
        return item
    return item._replace(group=GROUPS["dismissed"], dismissal="; ".join(dict.fromkeys(reasons)))


def _attached(
    verdicts: Sequence[Verdict], findings: Iterable[Finding]
) -> tuple[dict[int, tuple[Finding, ...]], list[Finding]]:
    """The findings on facts by the number of the verdict that they tell of, and all other findings."""
    open_ones = {(item.start, item.end): number for number, item in enumerate(verdicts) if item.outcome != "confirmed"}
    attached: dict[int, tuple[Finding, ...]] = {}
    others = []
    for finding in findings:
        number = open_ones.get((finding.start, finding.end)) if finding.rule.startswith("facts/") else None
        if number is None:
            others.append(finding)
        else:
            attached[number] = (*attached.get(number, ()), finding)
    return attached, others


def _of_verdict(verdict: Verdict, findings: tuple[Finding, ...], report: Report) -> Item:
    start, end, words = _placed(report.document, verdict.start, verdict.end)
    wrong = verdict.outcome != "confirmed"
    return Item(
        0,
        GROUPS[verdict.outcome],
        verdict.kind,
        start,
        end,
        verdict.start,
        words,
        findings,
        tuple(_distinct([*verdict.evidence, *(evidence for finding in findings for evidence in finding.evidence)])),
        verdict.found if wrong and verdict.expected else "",
        verdict.expected if wrong else "",
    )


def _of_finding(finding: Finding, document: Document) -> Item:
    start, end, words = _placed(document, finding.start, finding.end)
    return Item(
        0,
        GROUPS["advice" if finding.severity == "advice" else "finding"],
        finding.severity,
        start,
        end,
        finding.start,
        words,
        (finding,),
        finding.evidence,
        finding.found if finding.expected else "",
        finding.expected,
    )


def _placed(document: Document, start: int, end: int) -> tuple[int | None, int | None, str]:
    """Where a stretch of the source stands in the prose, and its words there; as written where it is not in it."""
    stretch = document.content.map.to_prose(start, end)
    if stretch is None:
        return None, None, document.source[start:end]
    first, last = stretch
    if first == last and document.prose:  # between two characters: the mark stands on the next one
        first = min(first, len(document.prose) - 1)
        last = first + 1
    return first, last, document.prose[first:last]


def _distinct(evidence: Iterable[Evidence]) -> Iterator[Evidence]:
    seen = set()
    for item in evidence:
        key = item.source, item.start, item.end
        if key not in seen:
            seen.add(key)
            yield item
