import datetime
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editcheck.documents.document import Document
from editcheck.reading import sentences
from editcheck.reading.dates import read as dates
from editcheck.reading.model import Date, Reading


def reading_of(text: str) -> Reading:
    document = Document.from_text(text)
    return dates.read(sentences.read(Reading(document, document.prose)))


def one(text: str) -> Date:
    [found] = reading_of(text).dates
    return found


@pytest.mark.parametrize(
    ("text", "printed", "value", "weekday"),
    [
        ("It fell on Friday 10 October 2025 there.", "Friday 10 October 2025", "2025-10-10", 4),
        ("It fell on Friday, 10 October 2025 there.", "Friday, 10 October 2025", "2025-10-10", 4),
        ("It fell on October 10th, 2025 there.", "October 10th, 2025", "2025-10-10", None),
        ("It fell on the 10th of October there.", "10th of October", "--10-10", None),
        ("It fell on 16 OCT 2025 there.", "16 OCT 2025", "2025-10-16", None),
        ("It fell on Sept. 7 and 8, 2024, there.", "Sept. 7 and 8, 2024", "2024-09", None),
        ("It fell on June 3-5, 2023, there.", "June 3-5, 2023", "2023-06", None),
        ("It fell in October 2025 there.", "October 2025", "2025-10", None),
        ("It fell in October there.", "October", "--10", None),
        ("It fell in May there.", "May", "--05", None),
        ("It fell in 2019 there.", "2019", "2019", None),
        ("It fell in the 1930s there.", "1930s", "193", None),
        ("It was a 19th century house.", "19th century", "18", None),
        ("It was filed 2025-10-16 there.", "2025-10-16", "2025-10-16", None),
        ("It was filed 16/10/2025 there.", "16/10/2025", "2025-10-16", None),
        ("It was filed 6/10/2025 there.", "6/10/2025", "2025", None),
        ("It fell on Tuesday there.", "Tuesday", "", 1),
        ("It fell on Tuesday night there.", "Tuesday night", "", 1),
        ("It starts at 1:34 PM there.", "1:34 PM", "T13:34", None),
        ("It starts at 9.40am there.", "9.40am", "T09:40", None),
        ("It starts at 12am there.", "12am", "T00:00", None),
        ("It grew in Q3 there.", "Q3", "Q3", None),
        ("It grew in the third quarter there.", "third quarter", "Q3", None),
        ("It grew last month's sales there.", "last month's", "", None),
        ("It fell three years ago there.", "three years ago", "", None),
        ("It ran until the end of the season there.", "end of the season", "", None),
        ("It slept for the rest of the year there.", "rest of the year", "", None),
    ],
)
def test_a_date_is_read_as_far_as_it_is_told(text, printed, value, weekday):
    date = one(text)
    assert (date.text, date.value, date.weekday) == (printed, value, weekday)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It rained today.", "2025-10-15"),
        ("It rained yesterday.", "2025-10-14"),
        ("It rained last Friday.", "2025-10-10"),
        ("It rained this morning.", "2025-10-15"),
        ("It rained last night.", "2025-10-14"),
        ("It rained last year.", "2024"),
        ("It rained last month.", "2025-09"),
        ("It rained next month.", "2025-11"),
        ("It rained last May.", "2025-05"),
        ("It rained three years ago.", "2022"),
    ],
)
def test_a_relative_date_is_resolved_by_the_date_of_the_text(text, value):
    reading = reading_of(f"Rain again\n\nWednesday 15 October 2025\n\n{text}")
    assert dates.published(reading) == datetime.date(2025, 10, 15)
    assert reading.dates[-1].value == value


def test_days_of_one_month_are_read_in_a_list():
    listed = reading_of("It is shut on Friday 12, Saturday 13 and Saturday 20 December, and on 5, 6 and 7 July 2025.")
    assert [date.value for date in listed.dates] == [
        "--12-12", "--12-13", "--12-20", "2025-07-05", "2025-07-06", "2025-07-07",
    ]  # fmt: skip


def test_numbers_that_no_month_follows_are_no_days():
    assert reading_of("Pick 5, 6 and 7. It has 12 rooms, and 20 in May.").dates[0].text == "May"


def test_a_date_in_a_long_line_is_not_the_date_of_the_text():
    text = (
        "The mayor of the town said to all who had come that on 1 May 2020 there had been no rain and no wind at all."
    )
    assert dates.published(reading_of(text)) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("FARLOW, Ohio (May 4, 2025) – The attorney general said today that a man who sold tickets was fined.", 4),
        ("FARLOW, May 4, 2025 /Wire/ -- A firm said today that it will close all but one of its shops this year.", 4),
        ("The trial on May 4, 2025 – the third of them – was over in less than an hour, as everybody had hoped.", None),
        (
            "ORR said on May 4, 2025 – a Sunday – that all was over, as everybody who had come had hoped so long.",
            None,
        ),
    ],
)
def test_the_date_behind_the_place_that_begins_a_release_is_its_own(text, day):
    found = dates.published(reading_of(text))
    assert (found and found.day) == day


@pytest.mark.parametrize(
    "text", ["It may rain there.", "They march on.", "It cost 2,019 there.", "Some 1934 people came.", "Call 2019-55."]
)
def test_other_words_and_numbers_are_no_dates(text):
    assert [date.text for date in reading_of(text).dates if date.value[:2] != "20"] == []


@pytest.mark.parametrize(
    ("text", "told", "value"),
    [
        ("They met at 9:30 a.m. on a Sunday.", "9:30 a.m.", "T09:30"),
        ("They left at 4 p.m. She slept.", "4 p.m.", "T16:00"),
        ("They met at 12 P.M. there.", "12 P.M.", "T12:00"),
    ],
)
def test_a_time_of_day_is_read_with_points(text, told, value):
    date = reading_of(text).dates[0]
    assert (date.text, date.value) == (told, value)


def test_a_day_that_no_month_has_is_still_read():
    assert one("It ends on 31 June 2026 there.").value == "2026-06-31"


@given(st.text(alphabet="Monday 0123456789 May/-.:ofth,last year ago\nQam"))
def test_dates_hold_their_text(text):
    document = Document.from_text(text)
    for date in reading_of(text).dates:
        assert document.prose[date.start : date.end] == date.text


@pytest.mark.parametrize("unit", ["May ", "last ", "Monday ", "10 ", "10, ", "10/", "1:"])
def test_reading_is_linear_in_the_text(unit):
    def cost(length: int) -> float:
        started = time.process_time()
        reading_of(unit * (length // len(unit)))
        return time.process_time() - started

    cost(1_000)
    assert cost(200_000) < 60 * max(cost(20_000), 0.01)
