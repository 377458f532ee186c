"""Claims of the sources that may be about the same thing as one of the draft, and how sure that is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from typing import Generic, NamedTuple, Protocol, TypeVar

from editcheck.lookup.binding import Bond, Setting, bond, sentence_at, setting
from editcheck.lookup.index import Index
from editcheck.lookup.known import Known
from editcheck.lookup.values import Relation
from editcheck.reading.model import Reading

CLOSEST = 12
"""So many sentences of the sources are looked at for a claim, beside those that have the same value."""
SAME_VALUE = 24


class Placed(Protocol):
    """Something with a place, `[start, end)`."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


Item = TypeVar("Item", bound=Placed)


class Candidate(NamedTuple, Generic[Item]):
    """A claim of a source, how it stands to the draft's, and how strongly the two are bound."""

    known: Known[Item]
    relation: Relation
    bond: Bond
    strength: float


def strength(tie: Bond) -> float:
    """One number for a bond; the weights were fitted to edited and true claims, and rounded."""
    return tie.near + 0.16 * tie.beside + 0.3 * tie.slot + 0.15 * tie.context


def setting_of(reading: Reading, item: Placed) -> Setting | None:
    """The setting of a claim of the draft; None where no sentence holds it."""
    sentence = sentence_at(reading, item.start)
    if sentence is None:
        return None
    return setting(sentence.text, item.start - sentence.start, item.end - sentence.start)


def candidates(
    index: Index,
    claims: Mapping[int, Sequence[Known[Item]]],
    mine: Setting,
    same_value: Sequence[int],
    relation: Callable[[Known[Item]], Relation | None],
) -> list[Candidate[Item]]:
    """The claims that may be about the same thing, the most strongly bound first.

    Looked at are the passages closest to the draft's sentence, and those numbered in `same_value`; `relation` gives
    None for a claim that cannot be compared with the draft's.
    """
    numbers = dict.fromkeys(match.passage.number for match in index.closest(mine.stems, CLOSEST))
    numbers.update(dict.fromkeys(islice(same_value, SAME_VALUE)))
    found: list[Candidate[Item]] = []
    for number in numbers:
        for known in claims.get(number, ()):
            stands = relation(known)
            if stands is not None:
                passage, item = known.passage, known.item
                its = setting(passage.text, item.start - passage.start, item.end - passage.start)
                tie = bond(index, mine, passage, its)
                found.append(Candidate(known, stands, tie, strength(tie)))
    found.sort(key=lambda candidate: -candidate.strength)
    return found
