from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editcheck.reading.amounts.numbers import MAX_DIGITS, digits_value, numbers
from editcheck.reading.amounts.tokens import tokens


def told(text: str) -> list[tuple[str, int | float, int | float, str]]:
    return [(text[one.start : one.end], float(one.low), float(one.high), one.form) for one in numbers(text)]


@pytest.mark.parametrize(
    ("text", "printed", "value"),
    [
        ("fined 1,410 times", "1,410", 1410),
        ("a total of 4.2m", "4.2m", 4_200_000),
        ("about 4.2 bn in all", "4.2 bn", 4.2e9),
        ("£2million", "2million", 2_000_000),
        ("1.67 billion", "1.67 billion", 1.67e9),
        ("twenty-one men", "twenty-one", 21),
        ("twenty - five machines", "twenty - five", 25),
        ("two hundred and five dogs", "two hundred and five", 205),
        ("three million two hundred thousand", "three million two hundred thousand", 3_200_000),
        ("a dozen eggs", "a dozen", 12),
        ("a hundred people", "a hundred", 100),
        ("two and a half million", "two and a half million", 2_500_000),
        ("two point five million", "two point five million", 2_500_000),
        ("by twelve point three five per cent", "twelve point three five", 12.35),
        ("half a million people", "half a million", 500_000),
        ("2½ years", "2½", 2.5),
        ("3 1/2 times", "3 1/2", 3.5),
        ("$1 3/4 million", "1 3/4 million", 1_750_000),
        ("Rs 3,000 crore", "3,000 crore", 3e10),
        ("a 67-year-old", "67", 67),
        ("mid-30s", "30", 30),
        ("1,00,000 rupees", "1,00,000", 100_000),
    ],
)
def test_a_number_is_read_however_it_is_printed(text, printed, value):
    [(found, low, high, _)] = told(text)
    assert (found, low, high) == (printed, value, value)


def test_a_point_in_time_parts_two_numbers():
    assert [printed for printed, *_ in told("At one point five men stood at two points")] == ["one", "five", "two"]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("dozens of cars", 24, 200),
        ("tens of millions", 10**7, 10**8),
        ("hundreds of thousands", 10**5, 10**6),
        ("a few hundred metres", 100, 1000),
        ("several hundred thousand", 10**5, 10**6),
        ("a couple of thousand", 1000, 10**4),
    ],
)
def test_a_vague_number_is_a_range(text, low, high):
    assert told(text)[0][1:] == (low, high, "vague")


def test_ordinals_are_told_apart():
    assert [(one[0], one[1]) for one in told("the 14th and the twenty-first") if one[3] == "ordinal"] == [
        ("14th", 14),
        ("twenty-first", 21),
    ]


@pytest.mark.parametrize(
    "text", ["the A55", "an F-16", "Covid-19", "version 1.2.3.4", "tens", "#4", "half the town", "open 24/7"]
)
def test_codes_and_lone_words_are_no_numbers(text):
    assert told(text) == []


def test_two_numbers_that_make_no_third_are_two():
    assert [one[1] for one in told("ten three")] == [10, 3]


def test_a_number_of_ten_thousand_digits_is_not_read():
    assert told("9" * 10_000 + " people") == []
    assert digits_value("9" * MAX_DIGITS) is not None
    assert digits_value("9" * (MAX_DIGITS + 1)) is None


def test_a_pile_of_scales_stays_small():
    found = numbers("hundred " * 5_000 + "million " * 5_000)
    assert all(one.low < Decimal(10) ** 20 for one in found)


def test_a_possessive_is_cut_from_a_token():
    assert [token.word for token in tokens("last month’s fine, Corrow's fish")] == [
        "last", "month", "fine", "corrow", "fish",
    ]  # fmt: skip


@given(st.text())
def test_every_number_lies_in_the_text_in_order(text):
    end = 0
    for one in numbers(text):
        assert end <= one.start < one.end <= len(text)
        assert one.low <= one.high
        end = one.end


@given(st.integers(0, 10**9))
def test_digits_are_read_with_and_without_commas(number):
    for text in (str(number), f"{number:,}"):
        assert [one.low for one in numbers(f"there were {text} of them")] == [number]
