"""Checking an article that is stored in blocks, as content systems do: the contract that their plugins use.

Every position counts in one block's text as it is stored: `block.text[finding.start:finding.end] == finding.text`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from editcheck.checks.kind import Fix, Severity
from editcheck.documents.blocks import Article, Block, BlockSpan
from editcheck.engine.check import check
from editcheck.engine.finding import Failure, Finding
from editcheck.engine.steps import sort
from editcheck.facts.model import Evidence, FactSheet
from editcheck.lookup.verdict import Kind, Outcome, Verdict
from editcheck.named_tuple import NamedTuple

if TYPE_CHECKING:
    from editcheck.configuration.model import Configuration

WITHIN = frozenset(("link", "code", "block-quotation"))
"""Regions that are no paragraph."""
ON_COMMENTS = "decisions/"
"""Rules on comments that dismiss findings."""


class BlockFinding(NamedTuple):
    """A finding in one block, `[start, end)` of its text; see `Finding` for what the other values are.

    `words` is what a reader sees of `text`. What reaches over several blocks begins in `block` and goes on in those
    of `continues`. Only fixes that lie in one block are given; their offsets count in that `block` too.
    """

    rule: str
    severity: Severity
    block: str
    start: int
    end: int
    text: str
    words: str
    message: str
    evidence: tuple[Evidence, ...] = ()
    expected: str = ""
    found: str = ""
    fixes: tuple[Fix, ...] = ()
    fingerprint: str = ""
    link: str = ""
    continues: tuple[BlockSpan, ...] = ()


class BlockVerdict(NamedTuple):
    """What the sources say about one item of a block; see `Verdict` and, for the position, `BlockFinding`."""

    kind: Kind
    block: str
    start: int
    end: int
    text: str
    words: str
    outcome: Outcome
    evidence: tuple[Evidence, ...] = ()
    expected: str = ""
    continues: tuple[BlockSpan, ...] = ()


class BlockSuppressed(NamedTuple):
    """A finding that was dismissed, and the reason given; see `Suppressed`. `how` is also `dismissed`."""

    finding: BlockFinding
    reason: str
    who: str = ""
    when: str = ""
    how: str = "dismissed"


class BlockReport(NamedTuple):
    """Everything about one article; findings and verdicts are in its order.

    `failures`: rules that crashed, so that the check is not complete. `notes` are to be told, and are no failures.
    `unused`: fingerprints that were dismissed and are found no more.
    """

    blocks: tuple[Block, ...]
    findings: tuple[BlockFinding, ...] = ()
    verdicts: tuple[BlockVerdict, ...] = ()
    suppressed: tuple[BlockSuppressed, ...] = ()
    failures: tuple[Failure, ...] = ()
    notes: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()

    @property
    def errors(self) -> tuple[BlockFinding, ...]:
        """The findings of severity `error`."""
        return tuple(finding for finding in self.findings if finding.severity == "error")

    @property
    def ok(self) -> bool:
        """Whether everything was checked and nothing of severity `error` was found."""
        return not self.failures and not self.errors


def check_blocks(
    blocks: Iterable[Block],
    facts: FactSheet | None = None,
    config: Configuration | None = None,
    dismissed: Mapping[str, str] | None = None,
) -> BlockReport:
    """Check an article: the blocks, in the order of the page, are read as one text.

    Args:
        blocks: every block of the article that is to be checked.
        facts: the sheet to check against; None runs the checks that need no sources.
        config: as `check` takes it; None means the shipped defaults, and nothing is looked up on disk.
        dismissed: the reason why a finding is not to count, by the finding's fingerprint. Comments in the text that
            dismiss findings are not heeded: whoever may dismiss is for the content system to say.

    Raises:
        DocumentError: two blocks have one id, or one is of no known format or role, too long, or no valid text.
        ConfigError: the configuration names a rule, an option or a pack that does not exist.
    """
    article = Article(blocks)
    report = check(article.document, facts, config)
    reasons = dismissed or {}
    by_comments = [item.finding for item in report.suppressed if item.how == "comment"]
    heeded = [item for item in report.findings if not item.rule.startswith(ON_COMMENTS)]
    findings = [_finding(article, item) for item in sort([*heeded, *by_comments])]
    suppressed = [
        BlockSuppressed(_finding(article, item.finding), *item[1:])
        for item in report.suppressed
        if item.how != "comment"
    ]
    suppressed += [BlockSuppressed(item, reasons[item.fingerprint]) for item in findings if item.fingerprint in reasons]
    return BlockReport(
        article.blocks,
        tuple(item for item in findings if item.fingerprint not in reasons),
        tuple(_verdict(article, item) for item in report.verdicts),
        tuple(suppressed),
        report.failures,
        report.notes,
        tuple(sorted(reasons.keys() - {item.fingerprint for item in findings})),
    )


class InSource(NamedTuple):
    """The words of a source that an evidence stands for, and those around them, as a reader sees them."""

    before: str
    words: str
    after: str


def in_source(sheet: FactSheet, evidence: Evidence, around: int = 120) -> InSource:
    """The words of an evidence without markup, and up to `around` characters to either side, in the same paragraph.

    White space runs together, and "…" stands where the paragraph goes on.
    """
    document = next((source.document for source in sheet.sources if source.id == evidence.source), None)
    prose = document.content.map.to_prose(evidence.start, evidence.end) if document else None
    if document is None or prose is None:
        return InSource("", evidence.text, "")
    text, (start, end) = document.prose, prose
    regions = [item for item in document.regions if item.start <= start < item.end and item.kind not in WITHIN]
    first, last = (regions[-1].start, max(regions[-1].end, end)) if regions else (start, end)
    before, after = text[max(first, start - around) : start], text[end : min(last, end + around)]
    if first < start - around:
        before = f"… {before.partition(' ')[2]}"
    if last > end + around:
        after = f"{after.rpartition(' ')[0]} …"
    return InSource(*(re.sub(r"\s+", " ", piece) for piece in (before, text[start:end], after)))


def utf16(text: str, position: int) -> int:
    """A position of a text in UTF-16 units, as JavaScript counts; `position` counts code points."""
    return position + sum(character > "\uffff" for character in text[:position])


def _finding(article: Article, item: Finding) -> BlockFinding:
    first, *rest = article.spans(item.start, item.end)
    fixes = []
    for fix in item.fixes:
        spans = article.spans(fix.start, fix.end)
        if [span.block for span in spans] == [first.block]:
            fixes.append(fix._replace(start=spans[0].start, end=spans[0].end))
    return BlockFinding(
        item.rule,
        item.severity,
        *first,
        item.message,
        item.evidence,
        item.expected,
        item.found,
        tuple(fixes),
        item.fingerprint,
        item.link,
        tuple(rest),
    )


def _verdict(article: Article, item: Verdict) -> BlockVerdict:
    first, *rest = article.spans(item.start, item.end)
    return BlockVerdict(item.kind, *first, item.outcome, item.evidence, item.expected, tuple(rest))
