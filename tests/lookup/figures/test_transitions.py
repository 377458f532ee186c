import pytest

from editcheck.lookup.figures.verdicts import look_up
from tests.lookup.sheets import index_of, reading_of

STORY = """The stadium will have 34,500 seats, up from 26,000. Starting pay rises from £46,500 to £49,755 in July.

The club has sold 18,400 tickets.
"""


def contradicted(draft: str) -> list[tuple[str, str]]:
    found = look_up(reading_of(draft), index_of(STORY))
    return [(verdict.text, verdict.expected) for verdict in found if verdict.outcome == "contradicted"]


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("The stadium will have 26,000 seats, from 34,500.", [("26,000", "34,500")]),
        ("Starting pay will go to £46,500 from £49,755.", [("£46,500", "£49,755")]),
        ("It will have 26,000 seats instead of 34,500.", [("26,000", "34,500")]),
        ("Starting pay is £46,500 now, compared with £49,755 a year earlier.", [("£46,500", "£49,755")]),
    ],
)
def test_a_change_told_the_other_way_round_is_contradicted(draft, expected):
    assert contradicted(draft) == expected


@pytest.mark.parametrize(
    "draft",
    [
        "From 26,000 to 34,500 seats: the stadium will be larger.",
        "Starting pay will go to £49,755 from £46,500.",
        "It will have 34,500 seats instead of 26,000.",
        "Some stands have 26,000 seats, compared with 34,500 here.",
        "The club has sold 18,400 tickets, up from 12,000.",
    ],
)
def test_a_change_told_as_the_sources_do_is_left_alone(draft):
    assert contradicted(draft) == []


POLL = """In March 61% of readers in a poll of 900 wanted the library open on Sundays. A year before it was 47%.

Loans came to 18,400 in the last year and to 16,100 in the one before.
"""


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("Of those asked, 61% want the library open on Sundays, down from 47%.", ["up from 47%"]),
        (
            "A poll found that 61% of the library's readers want it open on Sundays, down from 47%.",
            ["up from 47%"],
        ),
        ("Loans by the library fell to 18,400 from 16,100.", ["up to 18,400"]),
        ("The library made 18,400 loans, down from 16,100.", ["up from 16,100"]),
        ("Of those asked, 61% want the library open on Sundays, up from 47%.", []),
        ("Loans by the library rose to 18,400 from 16,100.", []),
        ("Of those asked, 61% want the library open on Sundays, down from 46%.", []),
    ],
)
def test_a_change_is_not_told_by_a_word_that_its_amounts_contradict(draft, expected):
    found = look_up(reading_of(draft), index_of(POLL))
    assert [verdict.expected for verdict in found if verdict.reason == "direction"] == expected
