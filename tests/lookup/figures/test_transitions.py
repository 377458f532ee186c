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
    ],
)
def test_a_change_told_the_other_way_round_is_contradicted(draft, expected):
    assert contradicted(draft) == expected


@pytest.mark.parametrize(
    "draft",
    [
        "From 26,000 to 34,500 seats: the stadium will be larger.",
        "Starting pay will go to £49,755 from £46,500.",
        "The club has sold 18,400 tickets, up from 12,000.",
    ],
)
def test_a_change_told_as_the_sources_do_is_left_alone(draft):
    assert contradicted(draft) == []
