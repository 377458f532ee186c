from decimal import Decimal

import pytest
from hypothesis import given

from editcheck.facts.amounts import (
    AmountError,
    amount_data,
    read_custody,
    read_fine,
    read_quantity,
    sanctions_data,
    value_text,
)
from editcheck.reading.model import Quantity, Sanctions
from tests.facts.sheets import quantities


def months(low: int, hedge: str = "", high: int | None = None) -> Quantity:
    return Quantity(Decimal(low), Decimal(low if high is None else high), "month", hedge)


@pytest.mark.parametrize(
    ("custody", "written"),
    [
        (months(24, "up to"), {"max": "2 years"}),
        (months(12), {"is": "1 year"}),
        (months(18), {"is": "18 months"}),
        (months(1, "about"), {"about": "1 month"}),
        (months(6, "at least"), {"min": "6 months"}),
        (months(24, high=60), {"is": "2 to 5 years"}),
        (months(8, high=12), {"is": "8 to 12 months"}),
        (Quantity(Decimal(1), Decimal(1), "life"), "life"),
        (Quantity(Decimal(90), Decimal(90), "day"), {"value": "90", "unit": "day"}),
    ],
)
def test_custody_is_written_as_it_is_spoken_of(custody: Quantity, written: object) -> None:
    assert sanctions_data(Sanctions(custody=custody)) == {"custody": written}
    assert read_custody(written) == custody  # type: ignore[arg-type]


@given(quantities())
def test_amounts_are_read_as_they_were_written(quantity: Quantity) -> None:
    data = amount_data(quantity)
    assert read_quantity(data["value"], data.get("unit", ""), data.get("approx", "")) == quantity


def test_a_share_that_no_decimal_tells_is_written_as_one() -> None:
    third = Quantity(Decimal(100) / 3, Decimal(100) / 3, "%", "about")
    assert amount_data(third) == {"value": "1 in 3", "approx": "about"}
    assert value_text(Quantity(Decimal(75), Decimal(75), "%")) == "75"


def test_numbers_are_read_as_an_editor_writes_them() -> None:
    assert read_quantity("40,000").low == 40000
    assert read_quantity("20 to 25") == Quantity(Decimal(20), Decimal(25))
    assert read_custody("2 years") == months(24)
    assert read_fine("unlimited") == "unlimited"


@pytest.mark.parametrize("text", ["", "many", "4,00", "1e5", "--1", "1 to", "9" * 61, "²", "1 in 0"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(AmountError):
        read_quantity(text)
