import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editcheck.reading.dates.calendar import When, agree, in_words, of, possible, when


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2024-04-16", "2024-04", True),
        ("2024-04-16", "--04-16", True),
        ("2024-04-16", "2023", False),
        ("2024", "--04", None),
        ("199", "1994", True),
        ("199", "2004", False),
        ("Q2", "--05", True),
        ("Q3", "Q4", False),
        ("T13:30", "T14:30", False),
        ("T13:30", "2024", None),
    ],
)
def test_two_dates_agree_as_far_as_both_are_told(one, other, expected):
    assert agree(when(one), when(other)) is expected
    assert agree(when(other), when(one)) is expected


def test_a_weekday_follows_from_a_whole_date():
    assert agree(when("2025-10-10"), When(weekday=4)) is True
    assert agree(when("2025-10-10"), When(weekday=2)) is False


@pytest.mark.parametrize(
    ("value", "weekday", "words"),
    [("2025-10-10", 4, "Friday 10 October 2025"), ("--11-04", None, "4 November"), ("2019", None, "2019")],
)
def test_a_date_is_told_as_an_editor_writes_it(value, weekday, words):
    assert in_words(when(value, weekday)) == words


def test_days_that_do_not_exist_are_known():
    assert not possible(2, 30)
    assert possible(2, 29)
    assert not possible(2, 29, 2025)
    assert when("2025-02-29").exact is None


@given(st.dates())
def test_a_day_survives_being_written_and_read(day: datetime.date):
    assert when(of(day).value).exact == day
    assert when(of(day).value).weekday == day.weekday()


@given(st.text())
def test_any_text_can_be_taken_apart(text):
    assert agree(when(text), when(text)) in (True, False, None)
