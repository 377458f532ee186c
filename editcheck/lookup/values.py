"""Whether two amounts can be the same: units, hedges, rounding and ranges considered."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from editcheck.reading.amounts.compounds import SMALLER
from editcheck.reading.amounts.units import BASE, TIME, in_base, kind
from editcheck.reading.model import Quantity

Relation = Literal["equal", "open", "different"]
"""Equal: the one confirms the other. Open: both may be true. Different: they cannot both be true of one thing."""

ABOUT = Decimal("0.1")
"""What "about" or "nearly" may be off, as a share of the value."""
NEARLY_HALF = 43
"""From so many per cent on a share may be called nearly half."""
ABOUT_SHARE = Decimal("0.04")
SLACK_POINTS = Decimal(1)
"""What a rounded share ("nine in ten") may be off: a share of it and so many points."""
POINTS, HALF = 20, 50
"""So many points above "more than seven in ten" the share is told by another number; "more than half" may be any."""
BEYOND = Decimal("0.25")
"""How far beyond "more than 40,000" an honest 40,000 may be meant to reach."""
CLOSE = Decimal("0.01")
"""An unhedged round number that is this near may be the source's, rounded."""
LARGE = (10**9, 10**6)
"""Numbers from these on are printed as so many of them."""
CLOSE_LARGE = Decimal("0.02")
"""The same of millions, which are printed with few digits: 3.6 million for 3.64 million."""
FAR = Decimal(10) ** 30
LONG = 3
"""So many digits are hardly alike by chance."""
FACTOR = 3
"""Sources that count one thing seldom differ by more than this factor."""

SCALES = (Decimal(1000), Decimal("0.001"), Decimal(1000000), Decimal("0.000001"))

UPWARD = frozenset(("over", "at least"))
DOWNWARD = frozenset(("under", "up to", "nearly"))


def comparable(one: Quantity, other: Quantity) -> bool:
    """Whether the two measure the same sort of thing."""
    return kind(one.unit) == kind(other.unit) or unit_slipped(one, other)


def compare(draft: Quantity, source: Quantity) -> Relation:
    """How the draft's amount stands to the source's; they must be `comparable`."""
    mine, its = in_base(draft), in_base(source)
    if mine.unit != its.unit:
        return "different"  # six weeks, six months
    if misscaled(mine, its):
        return "different"
    if mine.low == its.low and mine.high == its.high:
        return "different" if _opposed(mine.hedge, its.hedge) else "equal"
    if mine.unit == "score" and mine.low > mine.high and _turned(mine, its):
        return "equal"  # what was lost by 9 votes to 14 was lost 14-9: the winners first
    if mine.unit == "score" and mine.high == 1 and mine.low * its.high == its.low:
        return "equal"  # a vote of 6-3 is two to one
    if mine.unit in ("th", "no", "score", "age", "life"):
        return "different"
    if rounded(mine, its):
        return "equal"
    if _nearly_rounded(mine, its) or _without_rest(draft, source) or _in_larger_unit(draft, source):
        return "open"
    if _alike(mine, its):
        return "different"
    (low, high), (its_low, its_high) = _meant(mine), _meant(its)
    plain = not mine.hedge
    if low <= its_high and its_low <= high:
        return "open" if plain else "equal"  # a plain number tells more than "at least" so many
    if (
        mine.unit == "%"
        and mine.hedge in UPWARD
        and not its.hedge
        and its.low - mine.low >= POINTS
        and mine.low != HALF
    ):
        return "different"
    (low, high), (its_low, its_high) = _possible(mine), _possible(its)
    return "open" if low <= its_high and its_low <= high else "different"


def _alike(one: Quantity, other: Quantity) -> bool:
    """Whether both are hedged the same way, both are plain or both are ranges: then only the same number will do."""
    if one.hedge != other.hedge and not (one.hedge in UPWARD and other.hedge in UPWARD):
        return False
    return (one.low == one.high) == (other.low == other.high)


def rounded(draft: Quantity, source: Quantity) -> bool:
    """Whether the draft's number is the source's with fewer digits: 73 for 73.4, 4.2 million for 4,213,000."""
    if draft.low != draft.high or source.low != source.high or not draft.low or not source.low:
        return False
    digits, its_digits = _significant(draft.low), _significant(source.low)
    told = source.low / next((scale for scale in LARGE if abs(source.low) >= scale), 1)
    whole = told == told.to_integral_value()  # £61.3m is not
    if its_digits <= digits or (whole and (digits < 2 or its_digits < digits + 2)):
        return False
    step = Decimal(1).scaleb(draft.low.adjusted() - digits + 1)
    return abs(draft.low - source.low) * 2 <= step


def _nearly_rounded(draft: Quantity, source: Quantity) -> bool:
    """Whether the draft's number may be a coarser rounding: 320,000 for 318,000."""
    if draft.low != draft.high or source.low != source.high or abs(draft.low) < 100:
        return False
    apart, digits = abs(draft.low - source.low), _significant(draft.low)
    step = Decimal(1).scaleb(draft.low.adjusted() - digits + 1)
    close = CLOSE_LARGE if abs(draft.low) >= 10**6 else CLOSE
    return apart <= min(step, abs(source.low) * close) and 2 <= digits < _significant(source.low)


def _without_rest(draft: Quantity, source: Quantity) -> bool:
    """Whether the draft leaves out what the source adds in a smaller unit: six years for six years and four months."""
    if SMALLER.get(draft.unit) != source.unit or draft.low != draft.high or source.low != source.high:
        return False
    return draft.low >= 2 and source.low * BASE[source.unit][1] // BASE[draft.unit][1] == draft.low


def _in_larger_unit(draft: Quantity, source: Quantity) -> bool:
    """Whether the draft tells a span roughly and in a larger unit: nearly two weeks for nine days."""
    if not draft.hedge or not {draft.unit, source.unit} <= TIME or draft.unit == source.unit:
        return False
    size, other = BASE[draft.unit][1], BASE[source.unit][1]
    return size > other and abs(draft.low * size - source.low * other) < size


def misscaled(draft: Quantity, source: Quantity) -> bool:
    """Whether the two differ by a scale alone: £540 billion for £540 million, tens of billions for tens of millions."""
    if draft.unit != source.unit or not source.low or max(draft.low, source.low) < 10**6:
        return False
    scale = draft.low / source.low
    return draft.high == source.high * scale and scale in SCALES


def is_far(one: Quantity, other: Quantity, factor: int = FACTOR) -> bool:
    """Whether two amounts differ by more than that factor, so that they hardly tell of one thing."""
    smaller, larger = sorted((abs(in_base(one).high), abs(in_base(other).high)))
    return larger > factor * smaller and not misscaled(one, other)


def _significant(number: Decimal) -> int:
    return len(number.normalize().as_tuple().digits)


def _opposed(one: str, other: str) -> bool:
    return (one in UPWARD and other in DOWNWARD) or (other in UPWARD and one in DOWNWARD)


def _meant(value: Quantity) -> tuple[Decimal, Decimal]:
    """What the hedged amount is likely to mean."""
    low, high = value.low, value.high
    if value.hedge == "about":
        share, points = (ABOUT_SHARE, SLACK_POINTS) if value.unit == "%" else (ABOUT, Decimal(0))
        return low - (low * share + points), high + (high * share + points)
    if value.hedge in UPWARD:
        return low, high * (1 + BEYOND)
    if value.hedge == "nearly":
        return low * (1 - ABOUT), high
    if value.hedge in DOWNWARD:
        return low * (1 - BEYOND), high
    return low, high


def _possible(value: Quantity) -> tuple[Decimal, Decimal]:
    """All that the hedged amount leaves open."""
    low, high = _meant(value)
    if value.hedge in UPWARD:
        return low, FAR
    if value.hedge in ("under", "up to"):
        return -FAR, high
    if value.hedge == "nearly" and value.unit == "%" and value.low == HALF:
        return Decimal(NEARLY_HALF), high
    return low, high


def digits_slipped(draft: Quantity, source: Quantity) -> bool:
    """Whether the draft's number is the source's with one slip in its digits: 4,800 and 8,400, $6.5m and $65m."""
    if draft.unit != source.unit or draft.low != draft.high or source.low != source.high:
        return False
    mine, its = _digits(draft.low), _digits(source.low)
    if mine == its:
        return len(mine) > 1 and draft.low in (source.low * 10, source.low / 10)
    if len(mine) == len(its):
        changed = sum(a != b for a, b in zip(mine, its, strict=True))
        return (changed == 2 and sorted(mine) == sorted(its)) or (changed == 1 and len(mine) >= LONG)
    short, long = sorted((mine, its), key=len)
    return len(long) == len(short) + 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def is_long(draft: Quantity, source: Quantity, long: int = LONG) -> bool:
    """Whether two numbers have so many digits that they are hardly alike by chance."""
    return min(len(_digits(draft.low)), len(_digits(source.low))) >= long


def unit_slipped(draft: Quantity, source: Quantity) -> bool:
    """Whether both are one number of spans of time of different lengths: six weeks, six months."""
    if draft.unit == source.unit or draft.low != source.low or draft.high != source.high:
        return False
    return draft.unit in TIME and source.unit in TIME


def _turned(draft: Quantity, source: Quantity) -> bool:
    return (draft.low, draft.high) == (source.high, source.low)


def _digits(number: Decimal) -> str:
    """The digits, a point among them where it is no whole number; the noughts of millions left out."""
    if number == number.to_integral_value() and abs(number) >= 10**6:
        number = number.normalize()
        return "".join(map(str, number.as_tuple().digits))
    return f"{number.normalize():f}"
