"""The penalties of the sources that one of a draft is compared with, and the laws that they stand under."""

from __future__ import annotations

from itertools import islice

from editcheck.lookup.conduct import SOME, fit, stems
from editcheck.lookup.index import Index
from editcheck.lookup.known import Known
from editcheck.lookup.sanctions import Comparison, compare_sanctions
from editcheck.named_tuple import NamedTuple
from editcheck.reading.model import Penalty

MOST = 60
"""So many penalties of the sources are compared with one of the draft, those of the closest passages first."""
SAME_CONDUCT = 0.45
"""So much of the draft's conduct, by the weight of its words, must be the source's for a contradiction."""


class Candidate(NamedTuple):
    """A penalty of a source, how far its conduct is the draft's (0 to 1), and how the sanctions compare."""

    known: Known[Penalty]
    fit: float
    comparison: Comparison

    @property
    def agrees(self) -> bool:
        """Whether nothing differs and something is the same."""
        return not self.comparison.differing and bool(self.comparison.agreeing)


def candidates(penalty: Penalty, told: str, index: Index) -> list[Candidate]:
    """The penalties of the sources that are comparable, those whose conduct fits best first.

    What somebody was given is compared with what was given, what the law threatens with what it threatens.
    """
    near = [match.passage.number for match in index.closest(stems(told) | stems(penalty.offence), 24)]
    numbers = dict.fromkeys([*(number for number in near if number in index.penalties), *index.penalties])
    found = []
    for number in islice(numbers, MOST):
        for known in index.penalties[number]:
            if known.item.given == penalty.given:
                comparison = compare_sanctions(penalty.sanctions, known.item.sanctions)
                found.append(Candidate(known, fit(index, penalty, told, known), comparison))
    found.sort(
        key=lambda candidate: (-round(candidate.fit, 2), len(candidate.comparison.lacking), not candidate.agrees)
    )
    return found


def _same_law(penalty: Penalty, candidate: Candidate) -> bool:
    law = candidate.known.item.law
    return bool(law and penalty.law) and _law(law) == _law(penalty.law)


def differs_in_law(penalty: Penalty, candidate: Candidate) -> bool:
    """Whether both name a law, and not the same one."""
    law = candidate.known.item.law
    return bool(law and penalty.law) and _law(law) != _law(penalty.law)


def under_another_law(penalty: Penalty, found: list[Candidate]) -> tuple[Candidate, Candidate] | None:
    """What the sources give under the draft's law, and the penalty that they give for the conduct under another one."""
    under = [other for other in found if _same_law(penalty, other) and other.fit >= SAME_CONDUCT]
    if not under or any(other.comparison.agreeing or other.comparison.differing for other in under):
        return None
    best = under[0]
    elsewhere = (other for other in found if other.agrees and differs_in_law(penalty, other))
    other = next((other for other in elsewhere if other.fit >= SOME), None)
    return (best, other) if other and best.comparison.lacking else None


def _law(name: str) -> str:
    """The name of a law without its year, to compare."""
    words = name.lower().removeprefix("the ").split()
    while words and (words[-1].isdigit() or words[-1] == "of"):
        words.pop()
    return " ".join(words)


def goes_with(best: Candidate, other: Candidate) -> bool:
    """Whether the two penalties can be parts of one: told by one source, or the other as heavy as the best."""
    law, its = best.known.item.law, other.known.item.law
    if law and its and _law(law) != _law(its):
        return False
    sanctions = other.known.item.sanctions
    heavy = sanctions.custody is not None or "prison" in sanctions.other
    return heavy or best.known.passage.source is other.known.passage.source
