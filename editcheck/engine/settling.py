"""What people have decided about findings, applied to a report: dismissed ones set apart, needless decisions told."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cache

from editcheck import plugins
from editcheck.checks.dismissals import Dismissal, dismissals
from editcheck.configuration.baseline import Baseline, entry
from editcheck.configuration.decisions import Decision
from editcheck.configuration.model import Configuration
from editcheck.engine.finding import Finding, Report, Suppressed
from editcheck.engine.fingerprint import fingerprint
from editcheck.engine.message import fill
from editcheck.engine.packs import load_rules
from editcheck.engine.rule import Rule
from editcheck.engine.steps import sort
from editcheck.errors import did_you_mean
from editcheck.named_tuple import NamedTuple

UNUSED = "decisions/unused"
GRAMMAR = "grammar/"


class Asked(NamedTuple):
    """What was looked for in a draft: the rules that ran to their end, and the names of all that there are."""

    rules: tuple[Rule, ...]
    ran: frozenset[str]
    known: Callable[[], Collection[str]]
    grammar: bool = False

    def would_find(self, rule: str) -> bool:
        """Whether the rule was asked, so that a decision on it which nothing fits is needless."""
        return self.grammar if rule.startswith(GRAMMAR) else rule in self.ran

    def missing(self, rule: str) -> str:
        """What to say of a rule that does not exist; "" for one that does."""
        if rule in self.ran or rule.startswith(GRAMMAR) or rule in self.known():
            return ""
        return f"there is no rule {rule!r}{did_you_mean(rule, self.known())}"


def asked(report: Report, rules: Iterable[Rule], config: Configuration | None) -> Asked:
    """What was looked for when the report was made."""
    rules = tuple(rules)
    failed = {failure.rule for failure in report.failures}
    looked_up = report.facts is not None and "lookup" not in failed
    ran = frozenset(rule.id for rule in rules if rule.id not in failed and (looked_up or not rule.kind.needs_facts))
    grammar = bool(config and config.grammar) and not any(name.startswith("grammar") for name in failed)
    return Asked(rules, ran, cache(lambda: _known(config)), grammar)


def _known(config: Configuration | None) -> Collection[str]:
    """The names of the rules of all packs, whether they are in use or not."""
    packs = (*plugins.installed().parts("rule_packs"), *(config.packs if config else ()))
    return {rule.id for pack in packs for rule in load_rules((pack,))}


def settle(report: Report, rules: Iterable[Rule], config: Configuration | None = None) -> Report:
    """The report with what was dismissed set apart: by comments in the draft, by decisions, by the baseline."""
    looked_for = asked(report, rules, config)
    report = by_comments(report, dismissals(report.document), looked_for)
    if config is None:
        return report
    draft = str(report.document.path.resolve()) if report.document.path else ""
    own = [item for item in config.decided if item.draft in ("", draft)]
    report = by_decisions(report, own, looked_for)
    return by_baseline(report, config.known, draft, looked_for)


def by_comments(report: Report, comments: list[Dismissal], looked_for: Asked) -> Report:
    """Set apart what comments in the draft dismiss; tell of rules in them that nothing is found by."""
    if not comments:
        return report
    sound = [item for item in comments if not item.fault]
    places = _Places(sound)
    used: set[tuple[int, str]] = set()
    kept: list[Finding] = []
    suppressed = list(report.suppressed)
    for finding in report.findings:
        if places.inside(finding.start):
            continue  # a reason is no part of the draft
        fitting = places.fitting(finding)
        used.update((item.start, finding.rule) for item in fitting)
        if fitting:
            item = fitting[0]
            suppressed.append(Suppressed(finding, item.reason, item.who, item.when, "comment"))
        else:
            kept.append(finding)
    needless = [rule for rule in looked_for.rules if rule.id == UNUSED]
    for rule in needless:
        kept += _needless(report, sound, used, looked_for, rule)
    return report._replace(findings=tuple(sort(kept)), suppressed=tuple(suppressed))


class _Places:
    """Where comments stand, and what they count for; blocks of text do not overlap."""

    def __init__(self, comments: list[Dismissal]) -> None:
        self._comments = comments  # by position
        self._starts = [item.start for item in comments]
        self._blocks: dict[tuple[str, int], list[Dismissal]] = {}
        for item in comments:
            for rule in item.rules:
                self._blocks.setdefault((rule, item.first), []).append(item)
        self._firsts = sorted({item.first for item in comments})

    def inside(self, offset: int) -> bool:
        """Whether a place lies in a comment."""
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._comments[at].end

    def fitting(self, finding: Finding) -> list[Dismissal]:
        """The comments that dismiss a finding."""
        at = bisect_right(self._firsts, finding.start) - 1
        items = self._blocks.get((finding.rule, self._firsts[at]), []) if at >= 0 else []
        return items if items and finding.start <= items[0].last else []


def _needless(
    report: Report, comments: list[Dismissal], used: set[tuple[int, str]], looked_for: Asked, rule: Rule
) -> Iterator[Finding]:
    for item in comments:
        for name in item.rules:
            why = looked_for.missing(name)
            if not why and looked_for.would_find(name) and (item.start, name) not in used:
                why = f"nothing is found by {name} here"
            if why:
                document = report.document
                stretch = document.content.map.to_prose(item.start, item.end) or (0, 0)
                text = document.source[item.start : item.end]
                yield Finding(
                    rule=rule.id,
                    severity=rule.severity,
                    start=item.start,
                    end=item.end,
                    text=text,
                    message=fill(rule.message, {"text": text, "found": name, "expected": "", "why": why}),
                    found=name,
                    fingerprint=fingerprint(f"{rule.id} {name}", document.prose, *stretch),
                )


def by_decisions(report: Report, decisions: Iterable[Decision], looked_for: Asked) -> Report:
    """Set apart what the decisions given, all of them for this draft or any, dismiss; tell of those that do nothing."""
    decided = {(item.rule, item.fingerprint): item for item in decisions}
    if not decided:
        return report
    used = set()
    kept, suppressed = [], list(report.suppressed)
    for finding in report.findings:
        item = decided.get((finding.rule, finding.fingerprint))
        if item:
            used.add((item.rule, item.fingerprint))
            suppressed.append(Suppressed(finding, item.reason, item.who, item.when, "decision"))
        else:
            kept.append(finding)
    notes = list(report.notes)
    for key, item in decided.items():
        why = looked_for.missing(item.rule)
        if not why and key not in used and item.draft and looked_for.would_find(item.rule):
            why = f"{item.rule} does not find “{item.words}” any more, or not beside the same words"
        if why:
            notes.append(f"{item.place}: this decision fits nothing: {why}")
    return report._replace(findings=tuple(kept), suppressed=tuple(suppressed), notes=tuple(notes))


def by_baseline(report: Report, baseline: Baseline, draft: str, looked_for: Asked) -> Report:
    """Set apart what the baseline knows of a draft, so often as it knows it; tell how much of it is gone."""
    if not draft or draft not in baseline:
        return report
    left = Counter(baseline[draft])
    kept, suppressed = [], list(report.suppressed)
    for finding in report.findings:
        key = entry(finding.rule, finding.fingerprint)
        if left[key] > 0:
            left[key] -= 1
            suppressed.append(Suppressed(finding, "in the baseline", how="baseline"))
        else:
            kept.append(finding)
    rules = {key: key.partition(" ")[0] for key in left}
    gone = sum(left[key] for key, rule in rules.items() if looked_for.would_find(rule) or looked_for.missing(rule))
    notes = list(report.notes)
    if gone:
        were = "1 finding in the baseline is" if gone == 1 else f"{gone} findings in the baseline are"
        notes.append(f"{were} gone; --write-baseline brings it up to date")
    return report._replace(findings=tuple(kept), suppressed=tuple(suppressed), notes=tuple(notes))
