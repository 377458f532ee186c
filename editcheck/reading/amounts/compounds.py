"""Amounts told in two units (six years and four months, 5ft 11in), or without a number: an hour and a half, a week."""

from collections.abc import Sequence
from decimal import Decimal

from editcheck.reading.amounts.tokens import Token
from editcheck.reading.amounts.units import BASE, TIME, UNITS
from editcheck.reading.model import Quantity

SMALLER = {"year": "month", "week": "day", "day": "hour", "hour": "minute", "minute": "second", "foot": "inch"}
"""The unit in which the rest of an amount is told."""
LINKS = ("", " ", ", ", " and ", "\u00a0")


def together(whole: Quantity, part: Quantity, between: str) -> Quantity | None:
    """The amount that both are, counted in the smaller unit; None where the second does not go on with the first."""
    if between not in LINKS or SMALLER.get(whole.unit) != part.unit:
        return None
    if whole.low != whole.high or part.low != part.high or whole.low != whole.low.to_integral_value():
        return None
    times = BASE[whole.unit][1] / BASE[part.unit][1]
    if part.low >= times:
        return None
    amount = whole.low * times + part.low
    return Quantity(amount, amount, part.unit, whole.hedge)


def and_a_half(run: Sequence[Token], at: int) -> tuple[Quantity, int] | None:
    """A year and a half: the amount, and the token behind it; None where nothing of the kind begins at `at`."""
    if [token.word for token in run[at + 2 : at + 5]] != ["and", "a", "half"] or run[at].word not in ("a", "an", "one"):
        return None
    unit = UNITS.get(run[at + 1].word, "")
    if unit not in TIME and unit not in BASE:
        return None
    return Quantity(Decimal("1.5"), Decimal("1.5"), unit), at + 5


def a_single(run: Sequence[Token], at: int) -> tuple[Quantity, int] | None:
    """A week: the amount, and the token behind it; None where no span of time begins at `at` with an article."""
    if run[at].word not in ("a", "an") or at + 1 >= len(run):
        return None
    unit = UNITS.get(run[at + 1].word, "")
    return (Quantity(Decimal(1), Decimal(1), unit), at + 2) if unit in TIME else None
