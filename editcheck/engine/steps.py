"""The small steps that findings go through after the rules, each a function from findings to findings."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

from editcheck.engine.finding import Finding

RANK = {"error": 0, "warning": 1, "advice": 2}


def sort(findings: list[Finding]) -> list[Finding]:
    """By position, then severity, then rule."""
    return sorted(findings, key=lambda item: (item.start, item.end, RANK[item.severity], item.rule))


def drop_repeated(findings: list[Finding]) -> list[Finding]:
    """One finding for a rule on the same words."""
    seen: set[tuple[str, int, int]] = set()
    kept = []
    for finding in findings:
        key = (finding.rule, finding.start, finding.end)
        if key not in seen:
            seen.add(key)
            kept.append(finding)
    return kept


ECHOES = {"integrity/inserted-spam": "integrity/gibberish"}
"""Rules that say nothing new about words in which another one has found something."""
INSERTED = frozenset(("integrity/inserted-spam", "integrity/gibberish"))
"""Rules that find words which are no part of the article, so that nothing in them is a fact to look up."""


FURNITURE = frozenset(("integrity/boilerplate", "integrity/unrelated-line"))
"""Rules that find what seems to be no part of the article, so that it matters little what sources lack of it."""
COPIED = frozenset(("integrity/repeated-block",))


class _Within:
    """Tells what lies in the stretches that some rules have found."""

    def __init__(self, findings: list[Finding], rules: frozenset[str]) -> None:
        spans = sorted((finding.start, finding.end) for finding in findings if finding.rule in rules)
        self._starts = [start for start, _ in spans]
        self._reach = list(accumulate((end for _, end in spans), max))

    def has(self, item: Finding) -> bool:
        before = bisect_right(self._starts, item.start)
        return before > 0 and self._reach[before - 1] >= item.end


def drop_echoes(findings: list[Finding]) -> list[Finding]:
    """No second finding that says the same of the same words, and none on facts within words that were put in.

    Nor advice on facts within a part of the page around an article, nor on facts in a copy what stands further up.
    """
    told = {(finding.rule, finding.start, finding.end) for finding in findings}
    inserted, furniture, copied = (_Within(findings, rules) for rules in (INSERTED, FURNITURE, COPIED))
    above = {(finding.rule, finding.text) for finding in findings if not copied.has(finding)}

    def echoes(item: Finding) -> bool:
        if (ECHOES.get(item.rule, ""), item.start, item.end) in told:
            return True
        if not item.rule.startswith("facts/"):
            return False
        if inserted.has(item) or (item.severity == "advice" and furniture.has(item)):
            return True
        return (item.rule, item.text) in above and copied.has(item)

    return [item for item in findings if not echoes(item)]


STEPS: tuple[Callable[[list[Finding]], list[Finding]], ...] = (drop_repeated, drop_echoes, sort)
