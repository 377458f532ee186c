"""Checking one draft: every rule is run by itself, so that one which crashes is seen and stops no other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from editcheck import plugins
from editcheck.checks.kind import Draft, Hit
from editcheck.documents.document import Document
from editcheck.engine.finding import Failure, Finding, Report
from editcheck.engine.message import fill
from editcheck.engine.packs import default_rules
from editcheck.engine.rule import Rule
from editcheck.engine.steps import STEPS
from editcheck.facts.model import FactSheet
from editcheck.lookup.verdict import Verdict
from editcheck.reading.model import Reading
from editcheck.reading.reader import read_prose

if TYPE_CHECKING:
    from editcheck.checks.style.terms import Terms
    from editcheck.configuration.model import Configuration
    from editcheck.engine.grammar_findings import Asked

DEFAULT_LANGUAGE = "en-GB"
SIGN = "editcheck:"
"""Stands in a draft that may have comments for editcheck."""


def check(document: Document, facts: FactSheet | None = None, config: Configuration | None = None) -> Report:
    """Check a draft with the shipped rules and those of installed plugins.

    Args:
        document: the draft.
        facts: the sheet to check against; None runs the checks that need no sources.
        config: the house's settings, of which those for this draft count; None means the shipped defaults. Nothing
            is looked up on disk.

    Raises:
        ConfigError: the configuration names a rule, an option or a pack that does not exist.
    """
    if config is None:
        rules = default_rules()
    else:
        from editcheck.engine.configured import rules_for

        config = config.in_force(document.path)
        rules = rules_for(config)
    report = run(document, facts, rules, config)
    if not (SIGN in document.source or (config and (config.decided or config.known))):
        return report
    from editcheck.engine.settling import settle

    return settle(report, rules, config)


def run(
    document: Document, facts: FactSheet | None, rules: Iterable[Rule], config: Configuration | None = None
) -> Report:
    """Check a draft with the rules given. Whatever goes wrong is one of the report's failures, and stops no rule.

    Of the configuration, which is the one in force for the draft, all but its rules counts.
    """
    failures: list[Failure] = []
    rules = tuple(rules)
    language, words = (config.language, config.vocabulary) if config else (DEFAULT_LANGUAGE, frozenset[str]())
    language = _own_language(document) or language
    grammar = _ask_grammar(document, language, config)
    try:
        reading = _read(document, facts)
        draft = printed = Draft(reading, facts, language, words, _terms(rules, words))
        if reading.text is not document.prose:  # what is checked for its wording is checked as it is printed
            printed = Draft(reading.with_(text=document.prose), facts, language, words, draft.terms)
    except Exception as error:
        return Report(document, failures=(_failure("reading", error),), facts=facts)
    try:
        verdicts = _placed(draft)
    except Exception as error:
        failures.append(_failure("lookup", error))
        verdicts, facts = (), None
    findings: list[Finding] = []
    notes = list(_contradicting(draft.sheet, verdicts))
    quoted = _Quoted(draft)
    for rule in rules:
        if (facts is None and rule.kind.needs_facts) or not rule.is_for(language):
            continue
        try:
            if rule.prepared:
                of_style, told = _of_style(rule, rule.prepared.options, printed)
                findings += of_style
                notes += told
                continue
            seen = draft if rule.kind.needs_facts else printed
            hits = list(plugins.resolve(rule.kind.run)(seen, rule.options))
            if rule.parts:
                scope = seen.within("all", rule.parts).scope
                hits = [hit for hit in hits if scope.covers(hit.start, hit.end)]
            findings += [_finding(rule, hit, seen) for hit in hits if quoted.applies(rule, hit)]
        except Exception as error:
            failures.append(_failure(rule.id, error))
    if grammar:
        checked = grammar.finish(printed, findings)
        findings += checked.findings
        failures += checked.failures
        notes += checked.notes
    for step in STEPS:
        findings = step(findings)
    return Report(
        document,
        tuple(findings),
        verdicts,
        failures=tuple(failures),
        facts=draft.sheet,
        notes=tuple(notes),
        rules=rules,
    )


def _contradicting(sheet: FactSheet | None, verdicts: Iterable[Verdict]) -> Iterator[str]:
    """The facts on which the verdicts rest that say otherwise than their words in the source."""
    used = {evidence.fact for verdict in verdicts for evidence in verdict.evidence}
    if sheet is None or not used:
        return
    from editcheck.lookup.index import index_of

    for fact, told in index_of(sheet).contradicting.items():
        if fact in used:
            yield f"on the fact sheet, {fact}: {told}"


def _read(document: Document, facts: FactSheet | None) -> Reading:
    """What a draft says; with a sheet, also the names that only the sources tell from other words."""
    reading = read_prose(document)
    if facts is None:
        return reading
    from editcheck.lookup.index import index_of
    from editcheck.lookup.names.recognised import with_known_names

    return with_known_names(reading, index_of(facts))


def _ask_grammar(document: Document, language: str, config: Configuration | None) -> Asked | None:
    """Begin to check the grammar, if it is configured, so that it is done while the rules run."""
    if config is None or config.grammar is None:
        return None
    from editcheck.engine.grammar_findings import ask

    return ask(config, document, language)


def _terms(rules: tuple[Rule, ...], vocabulary: frozenset[str]) -> tuple[Terms, ...]:
    """What all the rules look for, and the words of the house if any rule looks for something."""
    terms = tuple(terms for rule in rules if rule.prepared for terms in rule.prepared.terms)
    if not terms or not vocabulary:
        return terms
    from editcheck.checks.style import terms as style

    return (*terms, style.vocabulary(vocabulary))


def _of_style(rule: Rule, options: Any, draft: Draft) -> tuple[list[Finding], list[str]]:
    """What a rule finds that keeps to its scope itself, and what it tells beside."""
    scoped = draft.within(rule.applies_to, rule.parts)
    findings = [_finding(rule, hit, draft) for hit in plugins.resolve(rule.kind.run)(scoped, options)]
    return findings, list(plugins.resolve(rule.kind.tell)(scoped, options)) if rule.kind.tell else []


def _own_language(document: Document) -> str:
    """The language that the draft's front matter names; "" for none."""
    for key in ("language", "lang"):
        named = document.front_matter.get(key)
        if isinstance(named, str):
            return named
    return ""


def _failure(what: str, error: Exception) -> Failure:
    return Failure(what, f"{type(error).__name__}: {plugins.one_line(error)}")


class _Quoted:
    """Which stretches of a draft stand wholly inside a quotation."""

    def __init__(self, draft: Draft) -> None:
        quotations = sorted((item.start, item.end) for item in draft.reading.quotations)
        self._starts = [start for start, _ in quotations]
        self._reach = list(accumulate((end for _, end in quotations), max))

    def applies(self, rule: Rule, hit: Hit) -> bool:
        """Whether the rule is meant for the words of the hit: the writer's own, quoted ones, or all."""
        if rule.applies_to == "all":
            return True
        before = bisect_right(self._starts, hit.start)
        inside = bool(before) and self._reach[before - 1] >= hit.end
        return inside == (rule.applies_to == "quotations")


def _finding(rule: Rule, hit: Hit, draft: Draft) -> Finding:
    from editcheck.engine.fingerprint import fingerprint

    document = draft.reading.document
    if not 0 <= hit.start <= hit.end <= len(draft.reading.text):
        raise ValueError(f"a hit at {hit.start}-{hit.end}, which is not in the draft")
    start, end = document.to_source(hit.start, hit.end)
    words = " ".join(draft.reading.text[hit.start : hit.end].split())
    values = {"text": words, "found": hit.found or words, "expected": hit.expected, **hit.values}
    fixes = []
    for fix in hit.fixes:
        fix_start, fix_end = document.to_source(fix.start, fix.end)
        fixes.append(fix._replace(start=fix_start, end=fix_end))
    return Finding(
        rule=rule.id,
        severity=rule.severity if rule.severity_set else hit.severity or rule.severity,
        start=start,
        end=end,
        text=document.source[start:end],
        message=fill(rule.message, values),
        evidence=hit.evidence,
        expected=hit.expected,
        found=hit.found or words,
        fixes=tuple(fixes),
        fingerprint=fingerprint(rule.id, draft.reading.text, hit.start, hit.end),
    )


def _placed(draft: Draft) -> tuple[Verdict, ...]:
    """The draft's verdicts, counted in its source."""
    document = draft.reading.document
    if document.content.map.identical and draft.reading.text is document.prose:
        return draft.verdicts
    placed = []
    for verdict in draft.verdicts:
        start, end = document.to_source(verdict.start, verdict.end)
        placed.append(verdict._replace(start=start, end=end, text=document.source[start:end]))
    return tuple(placed)
