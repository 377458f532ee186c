"""Statements that the sources deny and the draft makes."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from editcheck.lookup.context import clause_coverage, closest_to
from editcheck.lookup.index import Index
from editcheck.lookup.statements.denial import (
    LIKELY,
    LIMITED,
    SURE,
    Denial,
    of_others,
    share_of,
    weights_of,
)
from editcheck.lookup.statements.denied_terms import is_hard, neighbours, passage_denies, passage_terms, placed_terms
from editcheck.reading.model import Reading, Sentence
from editcheck.reading.polarity import BREAKS, Term

FEW = 8
"""A word that stands in more passages is not looked up in all of them."""
CLAUSE = 4
"""Words of content that a clause must have to be compared."""
ELSEWHERE = 0.6
"""The share of what the denying passage tells that another must tell to be about the same thing."""
UNTIL = r"\b(?:until|till)\b"
TO_COME = r"\b(?:will|would|shall|should|to)(?: \w+){0,2} $"
"""What stands before something that is yet to come."""
CONDITION = r"(?:\b[a-z][\w’'-]* (?:that|who|which)(?: [\w’']+)? |\b(?:[Ii]f|[Uu]nless)\b[^,.;:]*)$"
"""What stands before a negation that tells in which case something is so; of a name that is told, not restricted."""


def always_denied(reading: Reading, index: Index, start: int, end: int, sentence: Sentence) -> Iterator[Denial]:
    """A word that the sources deny wherever they have it, after the same word: "pleaded [not] guilty".

    What they tell of others than the people named in the sentence is left aside.
    """
    told = passage_terms(reading.text[start:end])
    for before, term in pairwise(told):
        numbers = index.numbers(term.stem)
        if not 0 < len(numbers) <= FEW or term.start - before.end > 1:
            continue
        if not any(passage_denies(index.passages[number].text) for number in numbers):
            continue
        denied = [
            (number, previous)
            for number in numbers
            for previous, other in pairwise(passage_terms(index.passages[number].text))
            if other.stem == term.stem and other.denied and is_hard(index.passages[number].text, other)
        ]
        if not any(previous.stem == before.stem for _, previous in denied):
            continue
        numbers = [number for number in numbers if not of_others(index, index.passages[number], reading, sentence)]
        found = [one for one in denied if one[0] in numbers]
        if (
            not found
            or {number for number, _ in found} != set(numbers)
            or any(previous.stem != before.stem for _, previous in found)
        ):
            continue
        shares = clause_coverage(index, reading.text[start:end])
        number = max(numbers, key=lambda number: shares.get(number, 0))
        after = next((other.stem for other in told if other.start > term.start), "")
        if shares.get(number, 0) >= LIKELY and (not after or after in index.passages[number].stems):
            yield Denial(start + before.start, start + term.end, index.passages[number], False, "sure")


def dropped(reading: Reading, index: Index, start: int, end: int) -> Iterator[Denial]:
    """A statement that the closest passage denies and no other makes."""
    for number in closest_to(index, reading.text[start:end])[:1]:
        passage = index.passages[number]
        if not passage_denies(passage.text) or not any(term.reached for term in passage_terms(passage.text)):
            return
        told = placed_terms(reading.text, start, end)
        if len(told) < CLAUSE:
            return
        weights = weights_of(index, told, None)
        if share_of(passage, weights) < SURE * sum(weights.values()):
            return
        there: dict[str, list[Term]] = {}
        delays = re.search(UNTIL, reading.text[start:end]) is not None
        open_cues: dict[tuple[int, int], bool] = {}
        for term in passage_terms(passage.text):
            if term.reached and term.cue not in open_cues:
                behind = passage.text[term.cue[0] : term.cue[0] + LIMITED]
                open_cues[term.cue] = _is_condition(passage.text[: term.cue[0]]) or (
                    not delays and _only_delays(behind)
                )
            if term.reached and open_cues[term.cue]:
                term = term._replace(denied=False, reached=False)  # noqa: PLW2901
            there.setdefault(term.stem, []).append(term)
        turned = (
            term
            for term in told
            if term.stem in there
            and not term.reached
            and all(other.denied for other in there[term.stem])
            and any(_said_alike(passage.text, other, told, term) for other in there[term.stem])
            and not reading.text[start : term.start].endswith("any ")  # cleared of any blame
            and not (_is_to_come(reading.text[start : term.start]) and _yet_to(passage.text, there[term.stem]))
        )
        first = next(turned, None)
        if first and not _said_elsewhere(index, first, number, weights):
            yield Denial(first.start, first.end, passage, False, "sure")


def _is_condition(before: str) -> bool:
    """Whether a negation tells a condition and is no statement: "a trust that did not tell", "if they do not tell"."""
    return re.search(CONDITION, before) is not None


def _only_delays(denial: str) -> bool:
    """Whether a denial tells from when something is so: "will not open until May"."""
    return re.search(UNTIL, BREAKS.split(denial, maxsplit=1)[0]) is not None


def _said_alike(text: str, denied: Term, told: list[Term], term: Term) -> bool:
    """Whether the denied word of a passage and that of the draft have a neighbour in common, if it is "no" that denies.

    To have had one's chance is not the contrary of having no chance of winning.
    """
    if text[denied.cue[0] : denied.cue[1]].lower() != "no":
        return True
    return bool(neighbours(passage_terms(text), denied) & neighbours(told, term))


def _is_to_come(before: str) -> bool:
    """Whether the word after this is told as yet to come: "will soon be", "is to be"."""
    return re.search(TO_COME, before) is not None


def _yet_to(text: str, denied: Sequence[Term]) -> bool:
    """Whether all that is denied of a passage is only outstanding: "has yet to be introduced"."""
    return all(text[term.cue[0] : term.cue[1]].lower() == "yet" for term in denied)


def _said_elsewhere(index: Index, term: Term, number: int, weights: Mapping[str, float]) -> bool:
    """Whether another passage that tells of the same thing has the word without a denial."""
    enough = ELSEWHERE * share_of(index.passages[number], weights)
    return any(
        other.stem == term.stem and not other.reached
        for place in index.numbers(term.stem)
        if place != number and share_of(index.passages[place], weights) >= enough
        for other in passage_terms(index.passages[place].text)
    )
