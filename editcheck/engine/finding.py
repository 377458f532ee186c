"""What a check of one draft gives. All offsets count in the draft's source."""

from typing import TYPE_CHECKING

from editcheck.checks.kind import Fix, Severity
from editcheck.documents.content import Content, SourceMap
from editcheck.documents.document import Document
from editcheck.facts.model import Evidence, FactSheet
from editcheck.lookup.verdict import Verdict
from editcheck.named_tuple import NamedTuple

if TYPE_CHECKING:
    from editcheck.engine.rule import Rule


class Finding(NamedTuple):
    """Something wrong, or to be looked at, in `[start, end)` of the source, with what it rests on.

    `link` leads to a page that explains it, where there is one.
    """

    rule: str
    severity: Severity
    start: int
    end: int
    text: str
    message: str
    evidence: tuple[Evidence, ...] = ()
    expected: str = ""
    found: str = ""
    fixes: tuple[Fix, ...] = ()
    fingerprint: str = ""
    link: str = ""


UNREAD = "document"
"""Stands for the rule in the failure of a draft that could not be read."""


class Failure(NamedTuple):
    """A rule that crashed, and why; the check is not complete. `rule` is `UNREAD` where the draft was not read."""

    rule: str
    reason: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.reason}"


class Suppressed(NamedTuple):
    """A finding that was dismissed, the reason given, by whom and when (a day, 2026-11-22), where that is known.

    `how`: by a `comment` in the draft, by a `decision` in a file of them, or by the `baseline`.
    """

    finding: Finding
    reason: str
    who: str = ""
    when: str = ""
    how: str = ""


class Report(NamedTuple):
    """Everything about one draft; findings and verdicts are sorted by position.

    `facts` is the sheet that it was checked against, None without one. `notes` are to be told, and are no failures.
    `rules` are those that it was checked by, as they were set.
    """

    document: Document
    findings: tuple[Finding, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    failures: tuple[Failure, ...] = ()
    facts: FactSheet | None = None
    notes: tuple[str, ...] = ()
    rules: "tuple[Rule, ...]" = ()

    @property
    def unread(self) -> bool:
        """Whether the draft could not be read at all."""
        return any(failure.rule == UNREAD for failure in self.failures)

    @property
    def ok(self) -> bool:
        """Whether everything was checked and nothing of severity `error` was found."""
        return not self.failures and not any(finding.severity == "error" for finding in self.findings)


def unread(name: str, reason: str) -> Report:
    """The report on a draft that could not be read: never "nothing found"."""
    document = Document(name, "text", Content("", "", SourceMap(None), ()))
    return Report(document, failures=(Failure(UNREAD, reason),))
