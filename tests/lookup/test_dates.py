import pytest

from editcheck.lookup.dates import is_nowhere, look_up
from editcheck.lookup.index import Index
from editcheck.lookup.verdict import Verdict
from tests.lookup.sheets import index_of, reading_of

STORY = """Lido to open again

Wednesday 12 March 2025

The Castle Lane lido will open again on Saturday 24 May, the council said today. The pool was closed in 2018, when a \
crack was found in its floor.

Councillors voted for the repairs in November 2023. Swimmers protested at the town hall last Friday.
"""


def verdict(draft: str, index: Index | None = None) -> Verdict:
    found = list(look_up(reading_of(draft), index or index_of(STORY)))
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    "draft",
    [
        "The Castle Lane lido will open again on 24 May.",
        "The council said on Wednesday that the Castle Lane lido would open again.",
        "The council said on 12 March that the Castle Lane lido would open again.",
        "Swimmers had protested at the town hall on Friday.",
        "Swimmers had protested at the town hall on 7 March.",
        "Councillors voted for the repairs in 2023.",
    ],
)
def test_a_date_that_the_source_has_for_it_is_confirmed(draft):
    assert verdict(draft).outcome == "confirmed"


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("The Castle Lane lido will open again on 14 May.", "Saturday 24 May"),
        ("The Castle Lane lido will open again on Sunday.", "Saturday 24 May"),
        ("The pool was closed in 2016, when a crack was found in its floor.", "2018"),
        ("Councillors voted for the repairs in November 2022.", "November 2023"),
        ("Swimmers protested at the town hall on Tuesday.", "Friday 7 March 2025"),
    ],
)
def test_another_date_of_the_same_event_is_contradicted(draft, expected):
    found = verdict(draft)
    assert (found.outcome, found.expected) == ("contradicted", expected)
    assert found.evidence


@pytest.mark.parametrize(
    "draft", ["The lido was built in 1934.", "A gala is planned for July.", "It rained on Monday."]
)
def test_a_date_of_something_else_is_unsupported(draft):
    assert verdict(draft).outcome == "unsupported"


def test_a_month_without_a_year_is_none_of_years_away_from_when_the_source_was_published():
    index = index_of(STORY, published="2025-03-12")
    assert verdict("The Castle Lane lido will open again in May 2025.", index).outcome == "confirmed"
    assert verdict("The Castle Lane lido will open again in May 2030.", index).outcome == "contradicted"


def test_what_is_done_every_month_or_day_is_no_other_date_than_the_one_on_which_it_was_done():
    index = index_of("Every September, Maud Ferris asks parents at the Castle Lane lido for old towels.")
    assert verdict("Maud Ferris first asked parents at the Castle Lane lido for towels in May.", index).outcome == (
        "unsupported"
    )
    assert verdict("Every May, Maud Ferris asks parents at the Castle Lane lido for old towels.", index).outcome == (
        "contradicted"
    )


def test_a_relative_date_is_resolved_by_when_the_source_was_published():
    index = index_of("Swimmers protested at the town hall yesterday.", published="2025-03-08")
    assert verdict("Swimmers protested at the town hall on Friday.", index).outcome == "confirmed"
    assert verdict("Swimmers protested at the town hall on Monday.", index).outcome == "contradicted"
    wrong = verdict("Swimmers protested at the town hall in May 2025.", index)
    assert (wrong.outcome, wrong.expected) == ("contradicted", "Friday 7 March 2025")


def test_a_publication_date_that_is_none_is_left_out():
    index = index_of("Swimmers protested at the town hall yesterday.", published="soon")
    assert verdict("Swimmers protested at the town hall on Monday.", index).outcome == "unsupported"


def test_sources_that_differ_are_a_dispute():
    index = index_of(
        "The Castle Lane lido will open again on 24 May 2025.", "The Castle Lane lido will open again on 31 May 2025."
    )
    assert verdict("The Castle Lane lido will open again on 24 May 2025.", index).outcome == "disputed"


HEARING = """Ferry owner charged

Oct. 7, 2025

Alma Birchfield was charged on Monday with letting her ferry sink. Her trial is set for Jan. 22, 2026, at 9:30 a.m.

The ferry went down in March 2017. The first call for help came at 10:52 a.m. that day.
"""


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("Birchfield is to go on trial Jan. 27.", "Jan. 22, 2026"),
        ("Birchfield's trial is to begin on Feb. 22.", "Jan. 22, 2026"),
        ("The trial of Birchfield is set for Jan. 22, 2027.", "Jan. 22, 2026"),
        ("The ferry sank in March 2018.", "March 2017"),
        ("A first call for help was made at 10:52 p.m.", "10:52 a.m."),
    ],
)
def test_a_slip_in_one_part_of_a_date_is_contradicted(draft, expected):
    found = verdict(draft, index_of(HEARING))
    assert (found.outcome, found.expected) == ("contradicted", expected)


def test_another_time_on_the_same_day_is_contradicted():
    time, _ = look_up(reading_of("The trial begins at 10:15 a.m. on Jan. 22."), index_of(HEARING))
    assert (time.outcome, time.expected) == ("contradicted", "9:30 a.m.")


def test_a_date_that_the_draft_has_beside_the_sources_own_is_no_slip():
    found = look_up(reading_of("The trial, set for Jan. 22, may begin on Jan. 27."), index_of(HEARING))
    assert [one.outcome for one in found] == ["confirmed", "unsupported"]


def test_a_day_is_not_confirmed_by_its_month():
    index = index_of(
        "Edith Hale died at Tarn General Hospital on 3 October 2024. Her home was rated “poor” in November 2024."
    )
    found = verdict("Edith Hale died at the hospital on 3 November 2024.", index)
    assert (found.outcome, found.expected) == ("contradicted", "3 October 2024")


def test_another_weekday_where_the_source_names_one():
    index = index_of("The cabinet decided on Tuesday evening to put off closing the libraries at Marrow and Hume Road.")
    found = verdict("The cabinet decided on Monday to put off closing the libraries.", index)
    assert (found.outcome, found.expected) == ("contradicted", "Tuesday")


WEIR = """The water board said on Tuesday that swimmers who enter the weir pool at Marrow will be fined.

A rescue boat was launched on Sunday, when two kayaks had capsized below the bridge.

The pool was drained in 1962, after complaints from anglers in the village. The board has owned it since 1948.
"""


@pytest.mark.parametrize(
    ("draft", "outcome"),
    [
        ("Swimmers will be fined if they go into the weir pool, officials announced on Friday.", "contradicted"),
        ("Swimmers who enter the weir pool will be fined, the water board announced on Sunday.", "contradicted"),
        ("Swimmers will be fined if they go into the weir pool, officials announced on Tuesday.", "confirmed"),
        ("An open day for anglers is planned for Friday.", "unsupported"),
        ("In 1948, after complaints from anglers in the village, the weir pool at Marrow was drained.", "contradicted"),
        ("In 1962, after complaints from anglers in the village, the weir pool at Marrow was drained.", "confirmed"),
    ],
)
def test_a_date_that_the_sources_have_of_something_else_or_not_at_all(draft, outcome):
    assert verdict(draft, index_of(WEIR)).outcome == outcome


def test_a_quarter_of_which_no_source_tells_is_nowhere():
    index = index_of("Sales of seed potatoes rose in the third quarter, Larkfield said, after a poor second quarter.")
    dates = reading_of("Larkfield sold more in Q4 than in Q3.").dates
    assert [is_nowhere(date, index) for date in dates] == [True, False]


def test_a_date_that_the_sources_have_is_not_that_of_something_else_told_of_the_same_person():
    told = (
        "Managers of the Marlow baths were warned in 2014 by a consultant, Dr Ida Pell. A review in 2015 found nothing."
    )
    left = "Dr Ida Pell, the consultant at the Marlow baths, left in 2015."
    warned = "Managers of the Marlow baths were warned in 2015 by a consultant, Dr Ida Pell."
    outcomes = [[one.outcome for one in look_up(reading_of(text), index_of(told))] for text in (left, warned)]
    assert outcomes == [["unsupported"], ["contradicted"]]
