from decimal import Decimal

import pytest

from editcheck.lookup.penalties.sanctions import compare_sanctions, in_words, is_maximum_told_as_given
from editcheck.reading.model import Quantity, Sanctions


def months(number: int, hedge: str = "up to") -> Quantity:
    return Quantity(Decimal(number), Decimal(number), "month", hedge)


@pytest.mark.parametrize(
    ("sanctions", "words"),
    [
        (Sanctions(months(24)), "up to two years in prison"),
        (Sanctions(months(18, "")), "18 months in prison"),
        (Sanctions(months(12, "at least")), "at least one year in prison"),
        (Sanctions(Quantity(Decimal(1), Decimal(1), "life")), "life in prison"),
        (Sanctions(fine="unlimited", record=True, joined="and"), "a criminal record and an unlimited fine"),
        (Sanctions(months(24), "unspecified", joined="either"), "up to two years in prison or a fine, not both"),
        (Sanctions(fine=Quantity(Decimal(5000), Decimal(5000), "GBP", "up to")), "a fine of up to £5,000"),
        (Sanctions(fine=Quantity(Decimal("14.6e6"), Decimal("14.6e6"), "GBP")), "a fine of £14.6 million"),
    ],
)
def test_sanctions_are_told_in_words(sanctions, words):
    assert in_words(sanctions) == words


def test_parts_are_compared_one_by_one():
    draft = Sanctions(months(60), "unlimited", record=True, joined="and")
    source = Sanctions(months(24), "unspecified", joined="or")
    assert compare_sanctions(draft, source) == (("fine",), ("custody",), ("record",))


def test_prison_of_no_told_length_agrees_with_any():
    assert compare_sanctions(Sanctions(other=("prison",)), Sanctions(months(24))).agreeing == ("prison",)


def test_less_than_the_highest_fine_is_another_fine():
    highest = Sanctions(fine=Quantity(Decimal(20000), Decimal(20000), "GBP", "up to"))
    lower = Sanctions(fine=Quantity(Decimal(5000), Decimal(5000), "GBP"))
    assert compare_sanctions(lower, highest).differing == ("fine",)


def test_life_is_no_number_of_years():
    life = Sanctions(Quantity(Decimal(1), Decimal(1), "life"))
    assert compare_sanctions(life, Sanctions(months(12))).differing == ("custody",)


def test_a_maximum_told_as_the_sentence_is_known():
    assert is_maximum_told_as_given(Sanctions(months(24, "")), Sanctions(months(24)))
    assert not is_maximum_told_as_given(Sanctions(months(24)), Sanctions(months(24)))


@pytest.mark.parametrize(
    ("mine", "its", "differs"),
    [
        ("and", "or", True),
        ("or", "and", True),
        ("and", "either", True),
        ("or", "and/or", False),
        ("and/or", "and", False),
        ("and", "", False),
    ],
)
def test_prison_and_a_fine_are_not_prison_or_a_fine(mine, its, differs):
    draft, source = (Sanctions(months(24), "unlimited", joined=joined) for joined in (mine, its))
    assert compare_sanctions(draft, source).differing == (("joined",) if differs else ())
