import pytest

from editcheck.lookup.names.spelling import alike, misspelt


def test_very_long_words_are_not_compared():
    assert not misspelt("a" * 10_000, "b" + "a" * 9_999)


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("glamor", "glamour", True),
        ("marigold", "marygold", True),
        ("marigold", "mraigold", True),
        ("german", "germany", False),
        ("smith", "smiths", False),
        ("rook", "rock", False),
        ("marigold", "merryfold", False),
    ],
)
def test_slips_are_told_from_other_words(one, other, slip):
    assert misspelt(one, other) is slip


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("davies-james", "davies-jones", True), ("thackeray", "thackwell", True), ("stone", "frey", False)],
)
def test_surnames_that_look_alike(one, other, same):
    assert alike(one, other) is same
