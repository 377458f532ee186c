"""Slips of the pen in a figure: two digits in each other's place, one wrong, one too many; weeks for months."""

from __future__ import annotations

from collections.abc import Sequence

from editcheck.lookup.alike import Candidate
from editcheck.lookup.index import Index
from editcheck.lookup.values import digits_slipped, is_long, misscaled, unit_slipped
from editcheck.reading.amounts.units import in_base
from editcheck.reading.model import Figure, Quantity, Reading

ESTABLISHED, ESTABLISHED_LONG = 0.35, 0.25
NEAR = 0.15
"""How strong the bond to the figure must be that was meant, and so much of the words near both must be the same."""
CONTEXT = 0.2
"""So much of the draft's sentence the source must tell where no digits are in each other's place: reports of other days
have other sums of the same thing."""
SCALED, NEAR_SCALED = 2, 0.1
"""So many digits are hardly alike by chance in millions and in billions; then so much near both will do."""
FEWEST_WORDS = 2
PLAIN = ("", "th", "no", "age")
"""Units of numbers that may be told one way or another: 302nd, number 302."""


def slip(
    figure: Figure, found: Sequence[Candidate[Figure]], reading: Reading, index: Index
) -> Candidate[Figure] | None:
    """The figure of the sources that the draft has with a slip.

    None where the draft's number stands anywhere in the sources, or theirs anywhere in the draft: both are meant.
    """
    value = in_base(figure.value)
    numbers = [number for unit in {value.unit, *PLAIN} for number in index.figures_worth.get((unit, value.low), ())]
    if any(in_base(known.item.value)[:2] == value[:2] for number in numbers for known in index.figures[number]):
        return None
    if value.unit in PLAIN and value.low in index.amounts:
        return None  # 110 or more, 110 degrees
    for one in found:
        its = one.known.item.value
        digits = digits_slipped(figure.value, its)
        scale = misscaled(figure.value, its) and is_long(figure.value, its, SCALED)
        if one.relation != "different" or not (digits or scale or unit_slipped(figure.value, its)):
            continue
        swapped = digits and sorted(f"{its.low:f}") == sorted(f"{figure.value.low:f}")
        long = digits and is_long(figure.value, its)
        needed = 0 if scale else ESTABLISHED_LONG if long else ESTABLISHED
        if one.strength < needed or one.words < FEWEST_WORDS:
            continue
        near = NEAR_SCALED if scale else NEAR
        if one.bond.near < near or (one.bond.context < CONTEXT and not swapped):
            continue
        if not any(_same(its, other.value) for other in reading.figures):
            return one
    return None


def _same(one: Quantity, other: Quantity) -> bool:
    mine, its = in_base(one), in_base(other)
    return mine[:3] == its[:3]
