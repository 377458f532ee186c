import pytest

from editcheck.lookup.figures.crossed import crossed
from tests.lookup.sheets import index_of, reading_of

STORY = """Farms account for 71% of the groundwater that is pumped and cities for 18%, a hydrologist said.

The water table under Mabry County has dropped 112 feet since 1980. In Dunmore County it has fallen by 64 feet.

Tolliver gained 791 of the ballots and Prentiss took 507.
"""


def found(draft: str) -> list[tuple[str, str]]:
    return [(one.figure.text, one.meant.item.text) for one in crossed(reading_of(draft), index_of(STORY))]


@pytest.mark.parametrize(
    ("draft", "swapped"),
    [
        ("Some 71% of the water goes to cities and 18% to farms.", [("71%", "18%"), ("18%", "71%")]),
        (
            "The water is down 64 feet in Mabry County and 112 feet in Dunmore County.",
            [("64 feet", "112 feet"), ("112 feet", "64 feet")],
        ),
        (
            "The water table is down by 64 feet in Mabry County. In Dunmore County it has fallen by 112 feet.",
            [("64 feet", "112 feet"), ("112 feet", "64 feet")],
        ),
        ("Of the ballots 507 were for Tolliver and 791 for Prentiss.", [("507", "791"), ("791", "507")]),
    ],
)
def test_figures_in_each_others_place_are_found(draft, swapped):
    assert found(draft) == swapped


@pytest.mark.parametrize(
    "draft",
    [
        "Some 71% of the water goes to farms and 18% to cities.",
        "Cities use 18% of the water, and farms 71%.",
        "The water is down 64 feet in Dunmore County and 112 feet in Mabry County.",
        "“Some 71% goes to cities and 18% to farms,” she said.",
        "Some 71% of the water is lost and 18% is dirty.",
    ],
)
def test_figures_in_their_own_place_are_left_alone(draft):
    assert found(draft) == []


@pytest.mark.parametrize(
    ("draft", "swapped"),
    [
        (
            "Traffic has grown by 64 per cent in four years. Of the voters 530 per cent liked the ferry.",
            ["530 percent", "64 per cent"],
        ),
        ("Traffic has grown by 530 per cent in four years. Of the voters 64 per cent liked the ferry.", []),
        ("Traffic has grown by 64 per cent in four years. Nobody knows why, but 530 per cent is a lot.", []),
    ],
)
def test_figures_of_two_sources_in_each_others_place(draft, swapped):
    sources = (
        "A study found that traffic grew 530 percent in four years.",
        "The ferry pleased 64 per cent of the voters.",
    )
    assert [one.meant.item.text for one in crossed(reading_of(draft), index_of(*sources))] == swapped
