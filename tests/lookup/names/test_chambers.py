import pytest

from editcheck.lookup.names.chambers import exchanged
from tests.lookup.sheets import index_of, reading_of

STORY = """The Senate voted 19-14 for the Aquifer Protection Act at 4 a.m. The House had passed it 58-39 on March 26.

The appointment of a groundwater commissioner must be confirmed by the Senate.
"""


def found(draft: str) -> list[tuple[str, str]]:
    reading = reading_of(draft)
    return [(reading.text[one.start : one.end], one.instead) for one in exchanged(reading, index_of(STORY))]


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        ("The House adopted the act, 19-14, before dawn.", [("House", "Senate")]),
        ("The Senate approved it by 58 to 39.", [("Senate", "House")]),
        ("The House still has to confirm the appointment of the commissioner.", [("House", "Senate")]),
    ],
)
def test_the_other_chamber_is_told(draft, told):
    assert found(draft) == told


@pytest.mark.parametrize(
    "draft",
    [
        "The Senate adopted the act, 19-14, before dawn.",
        "The Senate adopted the act 19-14 and the House 58-39.",
        "The White House welcomed the act, which passed 19-14.",
        "The groundwater commissioner drove to the House.",
        "The House of a farmer near the river burned down.",
        "“The House adopted the act, 19-14,” she said.",
    ],
)
def test_the_right_chamber_and_other_houses_are_left_alone(draft):
    assert found(draft) == []
