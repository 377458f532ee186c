from decimal import Decimal

import pytest

from editcheck.reading.model import Quantity
from editcheck.reading.sanctions import in_months


@pytest.mark.parametrize(
    ("number", "unit", "months"), [(5, "year", 60), (8, "month", 8), (10, "week", "2.30"), (30, "day", "0.99")]
)
def test_a_length_of_time_is_told_in_months(number, unit, months):
    found = in_months(Quantity(Decimal(number), Decimal(number), unit, "up to"))
    assert found == Quantity(Decimal(months), Decimal(months), "month", "up to")
