"""The small steps that findings go through after the rules, each a function from findings to findings."""

from __future__ import annotations

from collections.abc import Callable

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


def drop_echoes(findings: list[Finding]) -> list[Finding]:
    """No second finding that says the same of the same words."""
    told = {(finding.rule, finding.start, finding.end) for finding in findings}
    return [item for item in findings if (ECHOES.get(item.rule, ""), item.start, item.end) not in told]


STEPS: tuple[Callable[[list[Finding]], list[Finding]], ...] = (drop_repeated, drop_echoes, sort)
