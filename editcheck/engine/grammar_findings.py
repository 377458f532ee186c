"""Grammar as a configuration wants it: the checker asked, and what it says turned into findings."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, cast, get_args

from editcheck import plugins
from editcheck.checks.kind import Draft, Fix, Severity
from editcheck.documents.document import Document
from editcheck.engine.finding import Failure, Finding
from editcheck.engine.fingerprint import fingerprint
from editcheck.engine.grammar import COMMON_KEYS, Answer, GrammarChecker, GrammarHit, OpenChecker, text_of
from editcheck.errors import ConfigError, EditcheckError, PluginError
from editcheck.facts.record import Record
from editcheck.named_tuple import NamedTuple
from editcheck.strict_yaml import File
from editcheck.strict_yaml import Path as Place

if TYPE_CHECKING:
    from editcheck.configuration.model import Configuration, RuleSetting

NAMESPACE = "grammar"
SEVERITIES: tuple[str, ...] = get_args(Severity)
PACKAGES = {"languagetool": "editcheck-languagetool"}
"""Checkers that are known, and the package to install for each."""

NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")
LONGEST_NAME = 70
MOST_FIXES = 3


class Grammar(NamedTuple):
    """The checker that a configuration asks for; `optional`: a draft that it could not check is no failure."""

    checker: OpenChecker
    severity: Severity
    optional: bool


class Checked(NamedTuple):
    """What became of the check of one draft: findings, or why there are none."""

    findings: tuple[Finding, ...] = ()
    failures: tuple[Failure, ...] = ()
    notes: tuple[str, ...] = ()


def grammar_of(config: Configuration) -> Grammar | None:
    """The grammar checker that a configuration asks for; the same options give the same one.

    Raises:
        ConfigError: it is not installed, or cannot follow its options.
    """
    if config.grammar is None:
        return None
    given = {"use": config.grammar} if isinstance(config.grammar, str) else config.grammar
    return _opened(_Options(given, config.file or File("", "configuration", ConfigError), config.places))


class _Options:
    """What stands at the key `grammar`; the same if it says the same."""

    def __init__(self, data: Mapping[str, Any], file: File, places: Mapping[str, Place]) -> None:
        self.data, self.file = data, file
        self.place = places.get(NAMESPACE, (NAMESPACE,))
        self._said = (file.name, repr(data))

    def __hash__(self) -> int:
        return hash(self._said)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Options) and self._said == other._said


@cache
def _opened(options: _Options) -> Grammar:
    file, place, data = options.file, options.place, options.data
    known = plugins.installed().parts("grammar_checkers")
    name = data["use"]
    if name not in known:
        names = f" (known: {', '.join(known)})" if known else ""
        missing = f"; install it: pip install {PACKAGES[name]}" if name in PACKAGES else names
        file.fail(place, f"grammar: there is no grammar checker {name!r}{missing}")
    if not isinstance(known[name], GrammarChecker):
        raise PluginError(f"grammar_checkers gives {known[name]!r}, no GrammarChecker")
    record = Record(file, place, {key: value for key, value in data.items() if key in COMMON_KEYS}, COMMON_KEYS)
    severity = cast(Severity, record.one_of("severity", SEVERITIES, "warning"))
    optional = record.flag("optional")
    return Grammar(plugins.resolve(known[name].open)(file, place, data), severity, optional)


def ask(config: Configuration, document: Document, language: str) -> Asked | None:
    """Begin to check the grammar of a draft; None where the configuration, the one in force for it, does not want it.

    Raises:
        ConfigError: the checker is not installed, or cannot follow its options.
    """
    grammar = grammar_of(config)
    return Asked(grammar, document, language, config.rules) if grammar else None


class Asked:
    """A draft whose grammar is being checked."""

    def __init__(self, grammar: Grammar, document: Document, language: str, settings: Sequence[RuleSetting]) -> None:
        """Begin. `settings` are what the configuration says of single rules."""
        self._grammar, self._settings = grammar, settings
        self._answer = _begin(grammar, document, language)

    def finish(self, draft: Draft, others: Sequence[Finding]) -> Checked:
        """Wait for the answer; of its findings, those that are new beside the others, or why there are none."""
        from editcheck.engine.misspelling import Misspellings
        from editcheck.engine.sparing import Sparing, doubled

        try:
            hits, sparing = self._answer(), Sparing(draft)
            misspellings = Misspellings(draft, hits)
            wanted = [hit for hit in hits if not hit.spelling or misspellings.has(hit)]
            found = [self._finding(hit, draft) for hit in wanted if not sparing.spares(hit)]
            return Checked(tuple(finding for finding in found if finding and not doubled(finding, others)))
        except Exception as error:
            reason = plugins.one_line(error)
            if not isinstance(error, EditcheckError):
                reason = f"{type(error).__name__}: {reason}"
            if self._grammar.optional:
                return Checked(notes=(f"grammar was not checked: {reason}",))
            return Checked(failures=(Failure(NAMESPACE, reason),))

    def _finding(self, hit: GrammarHit, draft: Draft) -> Finding | None:
        """None where the configuration does not want it."""
        document, text = draft.reading.document, draft.reading.text
        if not 0 <= hit.start < hit.end <= len(text):
            raise ValueError(f"a hit at {hit.start}-{hit.end}, which is not in the draft")
        rule, on, severity = rule_name(hit.rule), True, self._grammar.severity
        for setting in self._settings:
            if setting.fits(rule):
                on, severity = setting.on, setting.severity or severity
        if not on:
            return None
        start, end = document.to_source(hit.start, hit.end)
        return Finding(
            rule=rule,
            severity=severity,
            start=start,
            end=end,
            text=document.source[start:end],
            message=" ".join(hit.message.split()),
            expected=" or ".join(hit.replacements[:MOST_FIXES]),
            found=" ".join(text[hit.start : hit.end].split()),
            fixes=tuple(Fix(start, end, replacement) for replacement in hit.replacements[:MOST_FIXES]),
            fingerprint=fingerprint(rule, text, hit.start, hit.end),
            link=hit.link,
        )


def _begin(grammar: Grammar, document: Document, language: str) -> Answer:
    try:
        return grammar.checker.ask(text_of(document, language))
    except Exception as error:
        fault = error  # told with the draft's other findings, not in their place

    def fail() -> Sequence[GrammarHit]:
        raise fault

    return fail


def rule_name(rule: str) -> str:
    """The name of a finding for a checker's own name of a rule: grammar/could-of for COULD_OF."""
    return f"{NAMESPACE}/{NOT_IN_NAMES.sub('-', rule.lower()).strip('-')[:LONGEST_NAME] or 'unnamed'}"
