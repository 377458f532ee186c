import pytest

from editcheck.reading.contrasts import exclusive, opposed, sides_with
from editcheck.reading.words import stem


@pytest.mark.parametrize(
    ("one", "other"),
    [("rose", "rose"), ("silver", "gold"), ("city", "town"), ("win", "victory"), ("prison", "imprison")],
)
def test_words_that_are_no_opposites(one, other):
    assert not opposed(stem(one), stem(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [("won", "won"), ("popular", "unpopular"), ("former", "current"), ("best", "worst"), ("public", "private")],
)
def test_opposites_both_ways(one, other):
    assert opposed(stem(one), stem(other)) is (one != other)
    assert opposed(stem(other), stem(one)) is (one != other)


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [("silver", "gold", True), ("gold", "gold", False), ("week", "day", True), ("goalkeeper", "forward", True),
     ("gold", "week", False), ("ferry", "boat", False), ("ferry", "train", True), ("midnight", "night", False),
     ("mother", "son", False)],
)  # fmt: skip
def test_members_of_one_set_exclude_each_other(one, other, told):
    assert exclusive(stem(one), stem(other)) is told


def test_words_on_one_side_say_the_same():
    assert sides_with(stem("free"), stem("released"))
    assert not sides_with(stem("free"), stem("arrested"))
    assert sides_with(stem("tug"), stem("tugs"))


def test_a_word_on_both_sides_is_no_opposite_and_a_man_none_of_a_daughter():
    assert opposed(stem("win"), stem("lost"))
    assert not opposed(stem("defeated"), stem("lost"))
    assert opposed(stem("man"), stem("woman"))
    assert not opposed(stem("man"), stem("daughter"))
