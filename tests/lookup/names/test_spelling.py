import pytest
from hypothesis import given
from hypothesis import strategies as st

from editcheck.lookup.names.spelling import alike, distance, misspelt


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [("marigold", "marygold", 1), ("marigold", "mraigold", 1), ("marigold", "marigolds", 1), ("abc", "xyz", 3)],
)
def test_distance(one, other, slips):
    assert distance(one, other, 3) == slips


@given(st.text(max_size=12), st.text(max_size=12))
def test_distance_is_the_same_both_ways_and_never_more_than_one_above_the_most(one, other):
    assert distance(one, other, 2) == distance(other, one, 2) <= 3
    assert (distance(one, other, 2) == 0) is (one == other)


def test_very_long_words_are_not_compared():
    assert distance("a" * 10_000, "a" * 9_999, 2) == 3


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [("glamor", "glamour", True), ("german", "germany", False), ("smith", "smiths", False), ("rook", "rock", False)],
)
def test_slips_are_told_from_other_words(one, other, slip):
    assert misspelt(one, other) is slip


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("davies-james", "davies-jones", True), ("thackeray", "thackwell", True), ("stone", "frey", False)],
)
def test_surnames_that_look_alike(one, other, same):
    assert alike(one, other) is same
