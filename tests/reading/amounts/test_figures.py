import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editcheck.documents.document import Document
from editcheck.reading import sentences
from editcheck.reading.amounts import figures
from editcheck.reading.dates import read as dates
from editcheck.reading.model import Figure, Reading


def read(text: str) -> tuple[Figure, ...]:
    document = Document.from_text(text)
    reading = Reading(document, document.prose)
    for reader in (sentences, dates, figures):
        reading = reader.read(reading)
    return reading.figures


def one(text: str) -> Figure:
    [found] = read(text)
    return found


def amount(figure: Figure) -> tuple[float, float, str, str]:
    value = figure.value
    return float(value.low), float(value.high), value.unit, value.hedge


@pytest.mark.parametrize(
    ("text", "printed", "expected"),
    [
        ("It was fined £4.2 million for it.", "£4.2 million", (4.2e6, 4.2e6, "GBP", "")),
        ("It cost US$36m at most.", "US$36m", (3.6e7, 3.6e7, "USD", "up to")),
        ("It cost 25 Euros to make.", "25 Euros", (25, 25, "EUR", "")),
        ("The price fell to Rs 500 there.", "Rs 500", (500, 500, "INR", "")),
        ("It sounded 14 times there.", "14 times", (14, 14, "times", "")),
        ("It killed more than 2,300 fish.", "2,300", (2300, 2300, "", "over")),
        ("She called a one-day strike.", "one-day", (1, 1, "day", "")),
        ("He was gone for more than a week.", "a week", (1, 1, "week", "over")),
        ("He came back less than an hour later.", "an hour", (1, 1, "hour", "under")),
        ("A World War Two bomb lay there.", "Two", (2, 2, "no", "")),
        ("It takes 91% of them.", "91%", (91, 91, "%", "")),
        ("It takes 91 per cent of them.", "91 per cent", (91, 91, "%", "")),
        ("About one post in 14 will go.", "one post in 14", (100 / 14, 100 / 14, "%", "about")),
        ("She refused six claims in ten.", "six claims in ten", (60, 60, "%", "about")),
        ("One keeper in five has resigned.", "One keeper in five", (20, 20, "%", "about")),
        ("Nearly nine in ten samples failed.", "nine in ten", (90, 90, "%", "nearly")),
        ("He has lost a third of his flock.", "a third", (100 / 3, 100 / 3, "%", "about")),
        ("She kept two thirds of it.", "two thirds", (200 / 3, 200 / 3, "%", "about")),
        ("Three out of four stayed.", "Three out of four", (75, 75, "%", "about")),
        ("Half of the town was there.", "Half", (50, 50, "%", "about")),
        ("Sewage ran for 61 hours.", "61 hours", (61, 61, "hour", "")),
        ("It ran for two hours 40 minutes there.", "two hours 40 minutes", (160, 160, "minute", "")),
        ("It took nearly six years and four months.", "six years and four months", (76, 76, "month", "nearly")),
        ("For a year and a half nobody came.", "a year and a half", (1.5, 1.5, "year", "")),
        ("He was given a year and two months.", "a year and two months", (14, 14, "month", "")),
        ("It ran ten miles from there.", "ten miles", (10, 10, "mile", "")),
        ("Desmond Pryle, 52, was there.", "52", (52, 52, "age", "")),
        ("It was begun by Alfie Broome, who is nine.", "nine", (9, 9, "age", "")),
        ("Ida Broome, now 78, went back to sea.", "78", (78, 78, "age", "")),
        ("She is 73, and has never sailed.", "73", (73, 73, "age", "")),
        ("“We ran,” said Pryle, 52.", "52", (52, 52, "age", "")),
        ("“We ran,” Pryle, 52, said.", "52", (52, 52, "age", "")),
        ("Pryle, 52, of Leeds ran.", "52", (52, 52, "age", "")),
        ("Leeds won. Pryle, 52, ran.", "52", (52, 52, "age", "")),
        ("It was Pryle, 52, who ran.", "52", (52, 52, "age", "")),
        ("They came to Leeds, 52 at a time.", "52", (52, 52, "", "")),
        ("Her husband Ken, 61, was there.", "61", (61, 61, "age", "")),
        ("The 67-year-old teacher came.", "67-year-old", (67, 67, "age", "")),
        ("It finished third of all.", "third", (3, 3, "th", "")),
        ("The council voted by nine to four for it.", "nine to four", (9, 4, "score", "")),
        ("They won 2-0 at home.", "2-0", (2, 0, "score", "")),
        ("Between 10 and 15 people came.", "10 and 15", (10, 15, "", "")),
        ("It costs $3-4 million a year.", "$3-4 million", (3e6, 4e6, "USD", "")),
        ("It wants four or five of them.", "four or five", (4, 5, "", "")),
        ("Prices have doubled there.", "doubled", (2, 2, "times", "")),
        ("Under Article 50 it may leave.", "50", (50, 50, "no", "")),
        ("Up to 30 jobs may go.", "30", (30, 30, "", "up to")),
        ("At least 30 jobs may go.", "30", (30, 30, "", "at least")),
        ("They ran 100m faster than us.", "100m", (100, 100, "m", "")),
        ("It has 100m users by now.", "100m", (1e8, 1e8, "", "")),
    ],
)
def test_a_figure_is_read_with_its_unit_and_hedge(text, printed, expected):
    figure = one(text)
    assert figure.text == printed
    assert amount(figure) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Spills rose by 47 per cent.", "up"),
        ("Shares fell by 6% there.", "down"),
        ("A 47 per cent increase was seen.", "up"),
        ("It was down 6% there.", "down"),
        ("It spent 6% of that.", ""),
    ],
)
def test_a_rise_is_told_from_a_fall(text, direction):
    assert one(text).direction == direction


@pytest.mark.parametrize(
    "text",
    [
        "One of them went home.",
        "No one went home that day.",
        "It was founded in 1934 in London.",
        "On 10 October 2025 it rained.",
        "It starts at 07:32 sharp.",
        "The second half was better than that.",
    ],
)
def test_pronouns_and_dates_are_no_figures(text):
    assert [figure.text for figure in read(text) if figure.value.unit != "th"] == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("He falsified 22 sampling records then.", "sampling"),
        ("The company must pay costs of £318,000.", "costs"),
        ("Volunteers took 212 samples from the river.", "samples"),
        ("It was an automatic £20,000 penalty.", "penalty"),
    ],
)
def test_a_figure_is_about_the_words_beside_it(text, word):
    assert word in one(text).about.split()


def test_a_rise_from_one_to_another_is_no_range():
    assert [figure.text for figure in read("Spills rose from 1,410 to 2,068 there.")] == ["1,410", "2,068"]


def test_a_share_of_one_thing_is_told_from_one_of_so_many_things():
    assert [figure.text for figure in read("One visit in three days was not enough.")] == ["One", "three days"]


def test_a_figure_of_another_sentence_is_not_what_it_is_about():
    figures = read("He lifted trout out by the bucket. It will be ten years before that ends.")
    assert [figure.about for figure in figures] == [""]


@given(st.text(alphabet="£$ 1234567890.,%-–mbnk\ntwo thirdhalf a million of in ten years old'"))
def test_figures_hold_their_text(text):
    document = Document.from_text(text)
    for figure in read(text):
        assert document.prose[figure.start : figure.end] == figure.text
        assert figure.text


@pytest.mark.parametrize("unit", ["1,", "9", "£", "half a ", "one in ", "10-", "two hundred and ", "5% "])
def test_reading_is_linear_in_the_text(unit):
    def cost(length: int) -> float:
        text = unit * (length // len(unit))
        started = time.process_time()
        read(text)
        return time.process_time() - started

    cost(1_000)
    assert cost(200_000) < 60 * max(cost(20_000), 0.01)


def test_numbers_behind_names_are_counts_where_another_stands_beside():
    first, second = read("Tolliver gained 791 of them and Ann Prentiss 507.")
    assert (first.value.unit, second.value.unit) == ("", "")


@pytest.mark.parametrize("text", ["It costs the same a week.", "One day he left.", "Over a year, it grew."])
def test_a_span_of_time_without_a_number_is_none(text):
    assert not read(text)


def test_a_span_before_a_colon_is_no_unit_of_the_number_behind():
    assert [amount(figure)[2] for figure in read("Waiting more than 18 months: 11,215. Acres: 300.")] == [
        "month",
        "",
        "acre",
    ]
