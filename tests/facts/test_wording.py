import pytest
from hypothesis import given
from hypothesis import strategies as st

from editcheck.facts.wording import same_words, wording


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We don’t know", "we do not know"),
        ("It cannot wait", "It can't wait"),
        ("91% of readers", "91 per cent of readers"),
        ("£4.2m in fines", "£4.2 million in fines"),
        ("$14 million", "14 million dollars"),
        ("two hundred and fifty-five people", "255 people"),
        ("twenty-five thousand", "25,000"),
        ("a million times", "1 million times"),
        ("the first of the 2nd batch", "the 1st of the second batch"),
        ("[o]ne of us", "One of us"),
        ("the U.S. and the UK", "the US and the U.K."),
        ("caf\u00e9", "cafe\u0301"),
        ("for\u00adgot\u200bten", "forgotten"),
        ("a well-known trick", "a well known trick"),
        ("dogs & cats", "dogs and cats"),
        ("n't", "not"),
    ],
)
def test_prints_of_the_same_words_have_the_same_keys(one: str, other: str) -> None:
    assert wording(one).keys == wording(other).keys


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("we will", "we won't"),
        ("2,300", "23,000"),
        ("4.2 million", "4.2 billion"),
        ("£5", "$5"),
        ("two or three", "23"),
        ("first", "one"),
    ],
)
def test_other_words_have_other_keys(one: str, other: str) -> None:
    assert wording(one).keys != wording(other).keys


def test_two_numbers_side_by_side_stay_two() -> None:
    assert wording("one two three").keys == ("#1", "#2", "#3")
    assert wording("forty and fifty").keys == ("#40", "and", "#50")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (["dehumanise"], ["dehumanize"]),
        (["health", "care"], ["healthcare"]),
        (["it", "'s"], ["it", "is"]),
        (["travelled", "far"], ["traveled", "far"]),
        (["f**k"], ["fuck"]),
        (["so", "um"], ["so"]),
    ],
)
def test_spelling_hyphens_slurring_and_hesitation_are_the_same_words(one: list[str], other: list[str]) -> None:
    assert same_words(one, other)
    assert same_words(other, one)


def test_a_changed_word_is_no_spelling() -> None:
    assert not same_words(["settled"], ["studied"])
    assert not same_words(["filled"], ["filed"])
    assert not same_words(["will"], ["would"])


def test_ellipses_and_brackets_are_told_by_the_words_they_stand_at() -> None:
    words = wording("We saw … it [the river] rise ...")
    assert words.omissions() == {2, 6}
    assert words.insertions() == {3, 4}


def test_only_the_part_asked_for_is_read_and_offsets_count_in_the_whole_text() -> None:
    words = wording("He said no. She said yes.", 12, 24)
    assert words.printed(0, len(words)) == "She said yes"
    assert words.starts[0] == 12


@given(st.text(max_size=200))
def test_every_word_stands_where_it_says(text: str) -> None:
    words = wording(text)
    assert all(0 <= start < end <= len(text) for start, end in zip(words.starts, words.ends, strict=True))
    assert list(words.starts) == sorted(words.starts)
    assert all(words.keys)
