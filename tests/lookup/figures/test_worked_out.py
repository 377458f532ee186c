from decimal import Decimal

import pytest

from editcheck.lookup.figures.worked_out import is_difference, is_share
from editcheck.reading.model import Quantity


def amount(value: str, unit: str = "", hedge: str = "") -> Quantity:
    return Quantity(Decimal(value), Decimal(value), unit, hedge)


@pytest.mark.parametrize(("value", "told"), [("60", True), ("67", True), ("48", False)])
def test_a_share_is_worked_out_from_two_amounts_of_one_unit(value, told):
    assert is_share(amount(value, "%"), [amount("2.1e6", "GBP"), amount("3.5e6", "GBP"), amount("9", "day")]) is told


@pytest.mark.parametrize(
    ("value", "told"),
    [(amount("70", "pence"), True), (amount("0.7", "GBP"), True), (amount("0.9", "GBP"), False), (amount("70"), False)],
)
def test_a_difference_is_worked_out_in_pounds_and_in_pence(value, told):
    assert is_difference(value, [amount("12.6", "GBP"), amount("11.9", "GBP")]) is told


@pytest.mark.parametrize(("hedge", "told"), [("over", False), ("under", True), ("about", True)])
def test_a_share_is_more_than_it_is_said_to_be_more_than(hedge, told):
    assert is_share(amount("90", "%", hedge), [amount("89"), amount("100")]) is told
