import pytest

from editcheck.lookup.statements.conditions import turned_conditions, turned_orders
from tests.lookup.sheets import index_of, reading_of

STORY = """Skippers who enter the reserve will lose their licence, even if they have no intention of fishing there. \
Dogs may run on the sands only when the terns are not nesting. The fee will not be charged where a boat seeks shelter.
"""


def found(draft: str) -> list[tuple[str, str]]:
    turned = turned_conditions(reading_of(draft), index_of(STORY))
    return [(draft[one.start : one.end], one.instead) for one in turned]


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        (
            "Skippers will lose their licence only if they intend to fish in the reserve.",
            ("only if", "even if"),
        ),
        ("Skippers lose their licence unless they had no intention of fishing.", ("unless", "even if")),
        ("Skippers will not lose their licence where they had no intention of fishing.", ("where", "even if")),
        (
            "Skippers who enter the reserve will lose their licence, but only if they meant to fish.",
            ("only if", "even if"),
        ),
        ("Dogs may run on the sands even when the terns are nesting.", ("even when", "only when")),
        ("The fee will be charged even if a boat seeks shelter.", ("even if", "where")),
    ],
)
def test_a_condition_that_the_sources_turn_the_other_way_is_told(draft, told):
    assert found(draft) == [told]


@pytest.mark.parametrize(
    "draft",
    [
        "Skippers will lose their licence whether or not they intend to fish.",
        "Skippers will lose their licence if they enter the reserve.",
        "Skippers can be sent to prison only if they intend to fish.",
        "Dogs may run on the sands unless the terns are nesting.",
        "“You lose your licence only if you have the intention of fishing,” the warden told skippers.",
    ],
)
def test_the_same_condition_or_one_of_something_else_is_left_alone(draft):
    assert found(draft) == []


VOYAGE = """The skipper checked the engine before the ferry left Port Ellery. The crew ate after the storm. \
The slipway will not open before Easter. Una Keld resigned before the vote. \
The diver rested after the swim and before the race.
"""


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        ("The skipper checked the engine after the ferry left Port Ellery.", [("after", "before")]),
        ("The skipper checked the engine ahead of the ferry leaving.", []),
        ("The slipway will open after Easter.", []),
        ("Una Keld spoke after the vote.", []),
        ("The diver ate and rested before the swim.", [("before", "after")]),
        ("“The skipper checked the engine after the ferry left,” said Una Keld.", []),
    ],
)
def test_what_came_before_and_the_sources_have_after_is_told(draft, told):
    turned = turned_orders(reading_of(draft), index_of(VOYAGE))
    assert [(draft[one.start : one.end], one.instead) for one in turned] == told
