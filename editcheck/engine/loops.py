"""Rules that would replace each other's words for ever: refused before anything is checked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from editcheck.engine.rule import Rule, text_of
from editcheck.errors import RuleError
from editcheck.named_tuple import NamedTuple
from editcheck.strict_yaml import File

KIND = "prefer"
MOST_SHOWN = 6
BREAK = "\n\n"
"""Stands between texts that are looked through in one go, so that no term reaches over it."""


class _Replacement(NamedTuple):
    """What a rule writes for one of its terms."""

    rule: int
    term: int
    words: str


def refuse_loops(rules: Iterable[Rule]) -> None:
    """See that no rule writes words that it, or another one, replaces again until the first words are back.

    Raises:
        RuleError: some do; with the rules, and what they replace.
    """
    asked = [rule for rule in rules if rule.kind.name == KIND and rule.prepared is not None]
    languages = {language for rule in asked for language in rule.languages}
    for together in [[rule for rule in asked if rule.is_for(language)] for language in sorted(languages)] or [asked]:
        _refuse(together)


def _refuse(asked: list[Rule]) -> None:
    if not asked:
        return
    written = list(_replacements(asked))
    following = _following(asked, written)
    if loop := _loop(following):
        steps = [written[number] for number in loop]
        shown = [f"{_term(asked, step)!r} by {step.words!r} ({asked[step.rule].id})" for step in steps[:MOST_SHOWN]]
        more = f" and so on, {len(steps)} in all" if len(steps) > MOST_SHOWN else ""
        told = ", ".join(shown) + more
        raise RuleError(f"{_place(asked, steps[0])}: replacing without end: {told}")


def _replacements(rules: list[Rule]) -> Iterator[_Replacement]:
    for number, rule in enumerate(rules):
        assert rule.prepared
        for term, choice in enumerate(rule.prepared.options.replacements):
            yield from (_Replacement(number, term, words) for words in choice)


def _following(rules: list[Rule], written: list[_Replacement]) -> list[list[int]]:
    """For each replacement, those by which words in it would be replaced in turn."""
    from bisect import bisect_right

    from editcheck.checks.style.scanning import scanner

    of_term: dict[tuple[int, int], list[int]] = {}
    starts, length = [], 0
    for number, step in enumerate(written):
        of_term.setdefault((step.rule, step.term), []).append(number)
        starts.append(length)
        length += len(step.words) + len(BREAK)
    text = BREAK.join(step.words for step in written)
    terms = tuple(terms for rule in rules if rule.prepared for terms in rule.prepared.terms)
    found = scanner(terms).scan(text)
    following: list[list[int]] = [[] for _ in written]
    for number, rule in enumerate(rules):
        assert rule.prepared
        options = rule.prepared.options
        spared = [(place.start, place.end) for place in found.get(options.excepted, [])]
        for place in found.get(options.terms, []):
            if not any(start < place.end and place.start < end for start, end in spared):
                following[bisect_right(starts, place.start) - 1] += of_term[number, place.term]
    return following


def _loop(following: list[list[int]]) -> list[int]:
    """The first loop along the steps, none for no loop; without recursion, as rules may be many."""
    done = [False] * len(following)
    for first in range(len(following)):
        path: list[int] = []
        on_path: dict[int, int] = {}
        waiting = [iter((first,))]
        while waiting:
            number = next(waiting[-1], None)
            if number is None:
                waiting.pop()
                if path:
                    done[path[-1]] = True
                    del on_path[path.pop()]
            elif number in on_path:
                return path[on_path[number] :]
            elif not done[number]:
                on_path[number] = len(path)
                path.append(number)
                waiting.append(iter(following[number]))
    return []


def _term(rules: list[Rule], step: _Replacement) -> str:
    prepared = rules[step.rule].prepared
    assert prepared
    text: str = prepared.options.terms.texts[step.term]
    return text


def _place(rules: list[Rule], step: _Replacement) -> str:
    """File, line and column of a replacement, as far as they are known."""
    rule = rules[step.rule]
    if not rule.file:
        return rule.id
    line, column = File(text_of(Path(rule.file)), rule.file, RuleError).place(("check", "replace", _term(rules, step)))
    return f"{rule.file}:{line}:{column}"
