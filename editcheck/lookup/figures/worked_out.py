"""Whether a writer may have worked an amount out from those of the sources: a sum, a difference, a share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice, pairwise

from editcheck.lookup.alike import MOST_CLAIMS
from editcheck.lookup.figures.relation import OF
from editcheck.lookup.known import Known
from editcheck.lookup.values import DOWNWARD, UPWARD, compare
from editcheck.reading.amounts.units import MONEY, TIME, in_base
from editcheck.reading.model import Figure, Quantity

ONE_MORE = r"\band (?:one|another) of\b"
OTHERS = r" others?\b"
OF_WHICH = r" (?:[\w-]+ )?of (?:which|whom|them|these|those)\b"
BEHIND = 300
"""So many characters behind a figure are searched for that, and for another one that goes with it."""
TELLING = 1000
"""Smaller numbers are often the sum of two by chance."""
SMALL = 12
"""Numbers up to this are often worked out from others by chance."""
COUNTING = ("", *TIME)
"""Units of what something is told of each of."""
MOST_SHARED = 12
"""Of so many amounts of a sentence shares are worked out."""
YEARLY = (12, 52, 365)
"""So often in a year something may be paid that is told by the month, week or day."""
CHANGE = {"pence": "GBP", "cent": "USD"}
"""Small coins, a hundred to what."""


def adds_up(value: Quantity, claims: Sequence[Known[Figure]]) -> bool:
    """Whether two figures that stand next to each other come to an amount: 14 were cancelled and five diverted.

    Small ones must be joined by "and". A sum of money may also come to it in a year.
    """
    near = (one for one in islice(claims, MOST_CLAIMS) if one.item.value.unit == value.unit)
    same = sorted(near, key=lambda one: one.item.start)
    if value.unit in MONEY and any(one.item.value.low * times == value.low for one in same for times in YEARLY):
        return True
    if any(value.low == one.item.value.low + 1 and _and_one(one) for one in same):
        return True
    joined = (one for one in pairwise(same) if value.low >= TELLING or _are_joined(*one))
    return any(compare(value, _sum(one.item.value, other.item.value)) == "equal" for one, other in joined)


def is_left(value: Quantity, claims: Sequence[Known[Figure]]) -> bool:
    """Whether an amount is what is left of a whole that is told with its part: two, of 16 of 18 throws.

    Or of 18 throws, 16 of which were good.
    """
    ordered = sorted(islice(claims, MOST_CLAIMS), key=lambda one: one.item.start)
    pairs = [(part, whole) for part, whole in pairwise(ordered) if re.fullmatch(OF, _between(part, whole))]
    pairs += [(part, whole) for whole, part in pairwise(ordered) if re.match(OF_WHICH, _behind(part))]
    return any(
        (part.item.value.unit, whole.item.value.low - part.item.value.low) == (value.unit, value.low)
        for part, whole in pairs
    )


def is_difference(value: Quantity, amounts: Iterable[Quantity]) -> bool:
    """Whether an amount, rounded or not, is by how much two others differ."""
    if value.low != value.high:
        return False
    mine = in_whole(value)
    known = sorted({its.low for one in islice(amounts, MOST_CLAIMS) if (its := in_whole(one)).unit == mine.unit})
    gaps = (larger - smaller for at, larger in enumerate(known) for smaller in known[:at])
    return any(compare(mine, Quantity(gap, gap, mine.unit)) == "equal" for gap in gaps)


def goes_with(value: Quantity, meant: Quantity, others: Iterable[Quantity], compared: Iterable[Quantity]) -> bool:
    """Whether an amount comes to the one that is meant by what is told beside it.

    So many times that ("all six strikes would have cost £84m", at £14m each), by the numbers of `others`; or more or
    less than that by one of `compared` ("31,500, 8,600 fewer than in July", when it was 40,100).
    """
    mine, its = in_whole(value), in_whole(meant)
    if mine.unit != its.unit or mine.low != mine.high or mine.low <= SMALL:
        return False
    products = (Quantity(its.low * one.low, its.low * one.low, its.unit) for one in others if one.unit in COUNTING)
    gaps = [gap for one in compared if (gap := in_whole(one)).unit == its.unit]
    ends = (Quantity(end, end, its.unit) for gap in gaps for end in (its.low + gap.low, its.low - gap.low))
    return any(compare(mine, one) == "equal" for one in (*products, *ends))


def is_share(value: Quantity, amounts: Sequence[Quantity]) -> bool:
    """Whether a percentage is the share of one amount in another, or by how much it has grown or shrunk to it."""
    if value.unit != "%":
        return False
    known = [in_whole(one) for one in amounts[:MOST_SHARED] if one.unit not in ("%", "th", "no", "age")]
    pairs = ((one.low, other.low) for one in known for other in known if one.unit == other.unit)
    shares = (100 * share for part, whole in pairs if 0 < part < whole for share in (part / whole, whole / part - 1))
    low = value.low if value.hedge in UPWARD else 0
    high = value.high if value.hedge in DOWNWARD else None
    right = (share for share in shares if share >= low and (high is None or share <= high))
    return any(compare(value, Quantity(share, share, "%")) == "equal" for share in right)


def in_whole(value: Quantity) -> Quantity:
    """The amount in the basic unit of its kind, pence in pounds and cents in dollars."""
    if value.unit in CHANGE:
        return Quantity(value.low / 100, value.high / 100, CHANGE[value.unit], value.hedge)
    return in_base(value)


def _and_one(known: Known[Figure]) -> bool:
    """Whether one more is told beside a figure: three counts of theft and one of fraud, she and 31 other parents."""
    behind = _behind(known)
    return re.search(ONE_MORE, behind) is not None or re.match(OTHERS, behind) is not None


def _behind(known: Known[Figure]) -> str:
    """What a source has behind a figure in its sentence."""
    behind = known.item.end - known.passage.start
    return known.passage.text[behind : behind + BEHIND]


def _sum(one: Quantity, other: Quantity) -> Quantity:
    return Quantity(one.low + other.low, one.high + other.high, one.unit)


def _are_joined(one: Known[Figure], other: Known[Figure]) -> bool:
    return " and " in _between(one, other)


def _between(one: Known[Figure], other: Known[Figure]) -> str:
    passage = one.passage
    start, end = one.item.end - passage.start, other.item.start - passage.start
    return passage.text[start:end] if end - start <= BEHIND else ""
