"""Sources that disagree: facts of the sheet that cannot all be true, or words that are printed differently.

Found with care: only between different sources, and only where both clearly tell of one thing.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType

from editcheck.facts.excerpt import GAP
from editcheck.facts.model import (
    AnyFact,
    DateFact,
    Dispute,
    Fact,
    FactSheet,
    FigureFact,
    PenaltyFact,
    PersonFact,
    Place,
    QuotationFact,
)
from editcheck.facts.utterances import same_utterances
from editcheck.reading.model import Quantity, Sanctions
from editcheck.reading.words import content_stems

LATEST = 10
"""With so many of the facts that share a word is a new one compared."""
FACTOR = 3
"""Amounts that differ by more than this factor are of different things."""
LEAST_COUNT = 10
"""Smaller counts are told of too many things."""
OF_ONE_THING = Decimal("0.6")
"""Facts tell of one thing when they share so many of the words about it."""
NEAREST = 3
TELLING_NOTHING = frozenset(content_stems("people men women times years days weeks months number total new first last"))
HEDGED = {"about": Decimal("0.1"), "nearly": Decimal("0.1")}


def disputes(sheet: FactSheet, conduct: Mapping[Place, str] = MappingProxyType({})) -> tuple[Dispute, ...]:
    """The disputes that the facts of a sheet show, in its order.

    `conduct` has, by the place of a penalty, all the words about what it is for, where the sheet has fewer.
    """
    offences = {
        fact.id: frozenset(content_stems(conduct.get(fact.at[0], fact.offence))) - TELLING_NOTHING
        for fact in sheet.penalties
        if fact.at
    }

    def penalties_differ(one: PenaltyFact, other: PenaltyFact) -> bool:
        if one.given != other.given or (one.law and other.law and one.law != other.law):
            return False
        return len(offences[one.id] & offences[other.id]) >= 2 and _sanctions_differ(one.sanctions, other.sanctions)

    found = [
        *_pairs(sheet.penalties, lambda fact: sorted(offences.get(fact.id, ())), penalties_differ),
        *_quotations(sheet.quotations, sheet.people),
        *_pairs(sheet.figures, _subject, _figures_differ),
        *_pairs(sheet.dates, lambda fact: content_stems(fact.about), _dates_differ),
    ]
    return tuple(Dispute(group) for group in _linked(found))


def _linked(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, ...]]:
    """Pairs that share a fact, as one group."""
    groups: dict[str, list[str]] = {}
    for one, other in pairs:
        first, second = groups.setdefault(one, [one]), groups.setdefault(other, [other])
        if first is not second:
            first += second
            groups.update(dict.fromkeys(second, first))
    return [tuple(group) for group in {id(group): group for group in groups.values()}.values()]


def _pairs(
    facts: Sequence[AnyFact], about: Callable[[AnyFact], Iterable[str]], differ: Callable[[AnyFact, AnyFact], bool]
) -> Iterator[tuple[str, str]]:
    """The ids of facts that differ, of those that share a word that they are about."""
    postings: dict[Hashable, list[AnyFact]] = {}
    for fact in facts:
        stems = [stem for stem in dict.fromkeys(about(fact)) if stem not in TELLING_NOTHING]
        near = {other.id: other for stem in stems for other in postings.get(stem, ())[-LATEST:]}
        for other in near.values():
            if not _share_source(fact, other) and differ(other, fact):
                yield other.id, fact.id
        for stem in stems:
            postings.setdefault(stem, []).append(fact)


def _share_source(one: Fact, other: Fact) -> bool:
    return not {place.source for place in one.at}.isdisjoint(place.source for place in other.at)


def _alike(one: str, other: str, least: int) -> bool:
    """Whether two texts share enough of their words of meaning."""
    mine, its = frozenset(content_stems(one)), frozenset(content_stems(other))
    shared = len(mine & its)
    return shared >= least and shared >= OF_ONE_THING * min(len(mine), len(its))


def _sanctions_differ(one: Sanctions, other: Sanctions) -> bool:
    """Whether the sanctions contradict each other as far as both go."""
    custody, its = one.custody, other.custody
    if custody is not None and its is not None:
        return (custody.low, custody.high, custody.unit) != (its.low, its.high, its.unit)
    both = (one.record and other.record) and bool(one.fine and other.fine)
    return both and {one.joined, other.joined} & {"and"} != set() and one.joined != other.joined


def _subject(fact: FigureFact) -> list[str]:
    """The stems of the words next to the figure: those behind it, or those before it where none follow."""
    before, _, after = fact.about.partition(GAP)
    behind = list(content_stems(after))[:NEAREST]
    return behind or list(content_stems(before))[-NEAREST:][::-1]


def _figures_differ(one: FigureFact, other: FigureFact) -> bool:
    mine, its = one.value, other.value
    turned = {one.direction, other.direction} == {"up", "down"}
    if mine.unit != its.unit or turned or not _apart(mine, its):
        return False
    if mine.unit:
        return _alike(one.about, other.about, least=3)
    first, second = _subject(one), _subject(other)
    return min(mine.low, its.low) >= LEAST_COUNT and first[:1] == second[:1] and first[0] not in TELLING_NOTHING


def _apart(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts are different, hedges considered, and yet near enough to be told of one thing."""
    (low, high), (its_low, its_high) = _range(one), _range(other)
    if low <= its_high and its_low <= high:
        return False
    smaller, larger = sorted((abs(one.high), abs(other.high)))
    return larger <= FACTOR * smaller


def _range(value: Quantity) -> tuple[Decimal, Decimal]:
    slack = HEDGED.get(value.hedge, Decimal(0))
    low, high = value.low - abs(value.low) * slack, value.high + abs(value.high) * slack
    if value.hedge in ("over", "at least"):
        high += abs(high) / 4
    if value.hedge in ("under", "up to"):
        low -= abs(low) / 4
    return low, high


def _dates_differ(one: DateFact, other: DateFact) -> bool:
    day, its = one.value, other.value
    if day.startswith(its) or its.startswith(day):
        return False
    return _alike(one.about, other.about, least=4)


def _quotations(facts: Sequence[QuotationFact], people: Sequence[PersonFact]) -> Iterator[tuple[str, str]]:
    """Prints of one utterance that differ, in words or in who is said to have spoken."""
    known = {person.name for person in people}
    for first, second, likeness in same_utterances([fact.text for fact in facts]):
        one, other = facts[first], facts[second]
        if _share_source(one, other):
            continue
        speakers = {one.speaker, other.speaker} - {""}
        reworded = likeness == "reworded" and len(speakers) < 2
        if reworded or (likeness in ("same", "part") and len(speakers) == 2 and speakers <= known):
            yield one.id, other.id
