"""Whether a figure that the sources have otherwise may yet be true by them: added up, later, or in another form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise

from editcheck.lookup.alike import Candidate
from editcheck.lookup.figures.relation import place
from editcheck.lookup.index import Index
from editcheck.lookup.known import Known
from editcheck.lookup.values import compare
from editcheck.reading.amounts.units import in_base
from editcheck.reading.model import Figure, Quantity

CLOSEST = 4
"""So many figures of the sources, the most strongly bound, are those whose sentences are looked at."""
PLAIN = frozenset(("", "no", "score"))
"""Units of numbers that may tell what others of them do: 5-2, five votes."""
SAME_STORY = 0.3
"""So much of the draft's sentence the sources must have where they tell what something came to be."""


def reconciled(
    figure: Figure, told: Sequence[Known[Figure]], found: Sequence[Candidate[Figure]], index: Index, reason: str
) -> bool:
    """Whether a verdict for that reason does not hold; `told` are the sources' figures that the draft tells beside it.

    The other figure has risen or fallen to this one; or the sources, where they tell another ("value"), have this one
    in another form, or what adds up to it.
    """
    if any(one.relation == "equal" and one.bond.context >= SAME_STORY and _is_changed(one.known) for one in found):
        return True
    if reason != "value":
        return False
    near = [index.figures[one.known.passage.number] for one in islice(found, CLOSEST)]
    return any(_in_another_form(figure, claims) or adds_up(figure.value, _untold(claims, told)) for claims in near)


def adds_up(value: Quantity, claims: Sequence[Known[Figure]]) -> bool:
    """Whether two figures of a sentence, joined by "and", come to an amount: 14 were cancelled and five diverted."""
    return any(compare(value, whole) == "equal" for whole in _sums(claims, value.unit))


def _sums(claims: Sequence[Known[Figure]], unit: str) -> Iterator[Quantity]:
    for one, other in pairwise(sorted(claims, key=lambda claim: claim.item.start)):
        passage = one.passage
        between = passage.text[one.item.end - passage.start : other.item.start - passage.start]
        mine, its = one.item.value, other.item.value
        if mine.unit == its.unit == unit and " and " in f"{between} ":
            yield Quantity(mine.low + its.low, mine.high + its.high, unit)


def _is_changed(known: Known[Figure]) -> bool:
    """Whether a source tells that something rose or fell to a figure."""
    return bool(known.item.direction) and place(known.passage.text, known.item, known.passage.start).end == "to"


def _in_another_form(figure: Figure, claims: Iterable[Known[Figure]]) -> bool:
    """Whether one of the figures is the draft's as another sort of number: 17 minutes, the 17th minute."""
    mine = in_base(figure.value)
    values = (in_base(claim.item.value) for claim in claims)
    return any(
        figure.value.low == its.low
        and its.unit != mine.unit
        and (its.unit == "th" or (its.unit in PLAIN and mine.unit in PLAIN))
        for its in values
    )


def _untold(claims: Iterable[Known[Figure]], told: Sequence[Known[Figure]]) -> list[Known[Figure]]:
    """The figures of a source that the draft does not tell beside its own: of others it has added none up."""
    return [claim for claim in claims if not any(claim is one for one in told)]
