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


def drop_echoes(findings: list[Finding]) -> list[Finding]:
    """No second finding that says the same of the same words, and none on facts within words that were put in."""
    told = {(finding.rule, finding.start, finding.end) for finding in findings}
    inserted = sorted((finding.start, finding.end) for finding in findings if finding.rule in INSERTED)
    starts = [start for start, _ in inserted]
    reach = list(accumulate((end for _, end in inserted), max))

    def echoes(item: Finding) -> bool:
        if (ECHOES.get(item.rule, ""), item.start, item.end) in told:
            return True
        before = bisect_right(starts, item.start)
        return item.rule.startswith("facts/") and before > 0 and reach[before - 1] >= item.end

    return [item for item in findings if not echoes(item)]


STEPS: tuple[Callable[[list[Finding]], list[Finding]], ...] = (drop_repeated, drop_echoes, sort)
