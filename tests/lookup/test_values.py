from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editcheck.lookup.values import comparable, compare, misscaled
from editcheck.reading.model import Quantity


def amount(low: str, unit: str = "", hedge: str = "", high: str = "") -> Quantity:
    return Quantity(Decimal(low), Decimal(high or low), unit, hedge)


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (amount("73"), amount("73.4")),
        (amount("4.2e6", "GBP"), amount("4213000", "GBP")),
        (amount("61e6", "GBP"), amount("61300000", "GBP")),
        (amount("75", "%", "nearly"), amount("73", "%")),
        (amount("90", "%", "about"), amount("91", "%")),
        (amount("40000"), amount("40000", hedge="over")),
        (amount("2000", hedge="over"), amount("2068")),
        (amount("5", "year"), amount("60", "month")),
        (amount("10", "mile", "about"), amount("16", "km")),
        (amount("10", high="15"), amount("10", high="15")),
    ],
)
def test_amounts_that_tell_the_same_are_equal(draft, source):
    assert compare(draft, source) == "equal"


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (amount("3", hedge="at least"), amount("30")),
        (amount("3"), amount("2", hedge="at least")),
        (amount("320000"), amount("318000")),
        (amount("6", "year"), amount("76", "month")),
        (amount("2", "week", "nearly"), amount("9", "day")),
        (amount("12"), amount("10", high="15")),
        (amount("10", high="15"), amount("12")),
    ],
)
def test_amounts_that_may_both_be_true_are_open(draft, source):
    assert compare(draft, source) == "open"


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (amount("27"), amount("22")),
        (amount("450", "USD"), amount("455", "USD")),
        (amount("60", "%", "nearly"), amount("88", "%")),
        (amount("2000"), amount("2300", hedge="over")),
        (amount("2300", hedge="under"), amount("2300", hedge="over")),
        (amount("3", hedge="at least"), amount("2", hedge="at least")),
        (amount("2", "th"), amount("3", "th")),
        (amount("2", "score", high="1"), amount("2", "score", high="0")),
        (amount("9", "score", high="14"), amount("14", "score", high="9")),
        (amount("455", "USD", high="475"), amount("475", "USD", high="485")),
        (amount("129e6", "USD"), amount("127.1e6", "USD")),
    ],
)
def test_amounts_that_cannot_both_be_true_differ(draft, source):
    assert compare(draft, source) == "different"


def test_a_vote_may_be_told_with_the_winners_first():
    assert compare(amount("14", "score", high="9"), amount("9", "score", high="14")) == "equal"


def test_only_what_measures_the_same_can_be_compared():
    assert comparable(amount("5", "year"), amount("60", "month"))
    assert not comparable(amount("5", "year"), amount("5", "%"))
    assert not comparable(amount("5", "GBP"), amount("5", "USD"))


def test_a_wrong_scale_is_told_by_equal_digits():
    assert misscaled(amount("540e9", "GBP"), amount("540e6", "GBP"))
    assert not misscaled(amount("541e9", "GBP"), amount("540e6", "GBP"))
    assert misscaled(Quantity(Decimal("1e4"), Decimal("1e5")), Quantity(Decimal("1e7"), Decimal("1e8")))
    assert not misscaled(Quantity(Decimal("1e4"), Decimal("1e5")), amount("10e6"))
    assert not misscaled(amount("5"), amount("5000"))


amounts = st.builds(
    lambda low, more, hedge, unit: Quantity(low, low + more, unit, hedge),
    st.decimals(0, 10**9, places=2),
    st.decimals(0, 10**6, places=2),
    st.sampled_from(("", "about", "over", "under", "nearly", "up to", "at least")),
    st.sampled_from(("", "%", "GBP", "month")),
)


@given(amounts)
def test_an_amount_equals_itself(value):
    assert compare(value, value) == "equal"


@given(amounts, amounts)
def test_any_two_amounts_can_be_compared(one, other):
    assert compare(one, other) in ("equal", "open", "different")


def test_hundreds_are_no_score():
    hundreds = amount("100", hedge="about", high="1000")
    assert compare(hundreds, amount("20")) == "different"
    assert compare(hundreds, amount("340")) == "equal"
