"""Claims of the sources that may be about the same thing as one of the draft, and how sure that is."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from operator import attrgetter
from typing import Generic, Protocol, TypeVar

from editcheck.lookup.binding import Bond, Setting, Story, bond, sentence_at, setting, settled, story, weighed
from editcheck.lookup.index import Index
from editcheck.lookup.known import Known
from editcheck.lookup.values import Relation
from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Reading

CLOSEST = 12
"""So many sentences of the sources are looked at for a claim, beside those that have the same value."""
SAME_VALUE = 24
MOST_CLAIMS = 40
"""So many claims of one sentence of a source are compared; one with more is a table."""
MOST_BESIDE = 12
TAKING = 0.5
"""How strong the bond to an equal value must be for that to be what the source's claim is about."""
SAME_SLOT = 0.4


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
    """A claim of a source, how it stands to the draft's, and how strongly the two are bound.

    `words` is how many words of meaning the sentence has that tells less, the draft's or the source's.
    """

    known: Known[Item]
    relation: Relation
    bond: Bond
    strength: float
    words: int

    def yields_to(self, other: "Candidate[Item]", elsewhere: bool) -> bool:
        """Whether another claim of the draft has a better right to the same claim of the source.

        One that agrees has it if more of the words near it are the source's; else unless this claim's own value stands
        `elsewhere` in the sources, as they may be swapped, or the words beside this one are the same.
        """
        if other.relation == "equal" and not elsewhere and other.strength >= TAKING and self.bond.slot < SAME_SLOT:
            return True
        if other.relation == "equal" and other.bond.near >= self.bond.near and other.bond.context >= TAKING:
            return True
        return other.strength >= self.strength and other.bond.slot >= self.bond.slot


def strength(tie: Bond) -> float:
    """One number for a bond; the weights were fitted to edited and to true claims, and rounded."""
    return tie.near + 0.35 * tie.slot + 0.4 * tie.context + 0.12 * tie.beside - 0.2 * tie.strangers


def setting_of(reading: Reading, item: Placed) -> Setting | None:
    """The setting of a claim of the draft; None where no sentence holds it."""
    sentence = sentence_at(reading, item.start)
    if sentence is None:
        return None
    return setting(sentence.text, item.start - sentence.start, item.end - sentence.start)


def beside(reading: Reading, item: Placed, items: Sequence[Item]) -> list[Item]:
    """The other items that stand in the same sentence of the draft, up to `MOST_BESIDE`."""
    sentence = sentence_at(reading, item.start)
    if sentence is None:
        return []
    first = bisect_left(items, sentence.start, key=attrgetter("start"))
    found: list[Item] = []
    for other in items[first:]:
        if other.start >= sentence.end or len(found) == MOST_BESIDE:
            break
        if other.start != item.start:
            found.append(other)
    return found


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
    numbers = dict.fromkeys(index.closest_numbers(mine.sentence, CLOSEST))
    numbers.update(dict.fromkeys(islice(same_value, SAME_VALUE)))
    asked = weighed(index, mine)
    found: list[Candidate[Item]] = []
    for number in numbers:
        there: Story | None = None
        for known in islice(claims.get(number, ()), MOST_CLAIMS):
            stands = relation(known)
            if stands is not None:
                there = there or story(index, asked, known.passage)
                its = settled(index, known.passage, known.item.start, known.item.end)
                tie = bond(asked, its, there)
                words = min(len(mine.stems), len(its.setting.stems))
                found.append(Candidate._make((known, stands, tie, strength(tie), words)))
    found.sort(key=lambda candidate: -candidate.strength)
    return found


def untaken(found: Sequence[Candidate[Item]], siblings: Sequence[Sequence[Candidate[Item]]]) -> list[Candidate[Item]]:
    """The candidates that no other claim of the same sentence of the draft has a better right to.

    "73 per cent, up from 58": the source's 73 per cent is what the first is about, and tells nothing of the second.
    """
    taken: dict[int, list[Candidate[Item]]] = {}
    for others in siblings:
        equal = [candidate for candidate in others if candidate.relation == "equal"]
        for candidate in equal or others[:1]:
            taken.setdefault(id(candidate.known), []).append(candidate)
    elsewhere = any(candidate.relation == "equal" for candidate in found)
    return [
        candidate
        for candidate in found
        if candidate.relation == "equal"
        or not any(candidate.yields_to(other, elsewhere) for other in taken.get(id(candidate.known), ()))
    ]
