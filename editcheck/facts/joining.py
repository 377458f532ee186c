"""One fact for what several sources say alike: the first one stays, the others become places of it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence

from editcheck.facts.model import AnyFact, Place, QuotationFact, changed
from editcheck.facts.utterances import same_utterances
from editcheck.reading.words import content_stems

ALIKE = 0.5
"""Facts of one value are one fact when they share so much of the words that tell what they are about."""
LATEST = 10
"""With so many of the facts that share a value and a word is a new one compared."""


def joined_by_name(facts: Iterable[AnyFact], key: Callable[[AnyFact], Hashable]) -> list[AnyFact]:
    """Facts of one key made one."""
    groups: dict[Hashable, list[AnyFact]] = {}
    for fact in facts:
        groups.setdefault(key(fact), []).append(fact)
    return [_as_one(group) for group in groups.values()]


def joined_by_subject(
    facts: Iterable[AnyFact], value: Callable[[AnyFact], Hashable], about: Callable[[AnyFact], str]
) -> list[AnyFact]:
    """Facts of one value about one thing made one; the work grows with their number, not with its square."""
    groups: list[list[AnyFact]] = []
    subjects: list[frozenset[str]] = []
    postings: dict[tuple[Hashable, str], list[int]] = {}
    for fact in facts:
        worth, stems = value(fact), frozenset(content_stems(about(fact)))
        near = {number for stem in stems for number in postings.get((worth, stem), ())[-LATEST:]}
        same = next((number for number in sorted(near) if _alike(stems, subjects[number])), None)
        if same is None:
            same = len(groups)
            groups.append([])
            subjects.append(stems)
        groups[same].append(fact)
        for stem in stems:
            numbers = postings.setdefault((worth, stem), [])
            if numbers[-1:] != [same]:
                numbers.append(same)
    return [_as_one(group) for group in groups]


def joined_quotations(facts: Sequence[QuotationFact]) -> list[QuotationFact]:
    """Prints of one utterance, of one speaker or none named, made one; the longest print is its text."""
    leaders = list(range(len(facts)))

    def leader(number: int) -> int:
        while leaders[number] != number:
            number = leaders[number]
        return number

    for one, other, likeness in same_utterances([fact.text for fact in facts]):
        speakers = {facts[one].speaker, facts[other].speaker} - {""}
        if likeness in ("same", "part") and len(speakers) < 2:
            first, second = sorted((leader(one), leader(other)))
            leaders[second] = first
    groups: dict[int, list[QuotationFact]] = {}
    for number, fact in enumerate(facts):
        groups.setdefault(leader(number), []).append(fact)
    found = []
    for group in groups.values():
        longest = max(group, key=lambda fact: len(fact.text))
        speaker = longest.speaker or next((fact.speaker for fact in group if fact.speaker), "")
        whole = _as_one([longest, *(fact for fact in group if fact is not longest)])
        found.append(whole._replace(speaker=speaker))
    return found


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= ALIKE * max(1, min(len(one), len(other)))


def _as_one(group: Sequence[AnyFact]) -> AnyFact:
    """The first fact, with the places of all."""
    places: dict[Place, None] = {place: None for fact in group for place in fact.at}
    return changed(group[0], at=tuple(places)) if len(group) > 1 else group[0]
