import pytest

from editcheck.lookup.statements.refusals import turned_refusals
from tests.lookup.sheets import index_of, reading_of

STORY = """Alderman Ida Crewe brought a motion to save the lido, but the ruling group declined to support the motion. \
The ferry company refused to lower its fares after a petition by islanders. The bylaw on drones is yet to be published.
"""


def found(draft: str) -> list[tuple[str, str]]:
    return [(draft[one.start : one.end], one.certainty) for one in turned_refusals(reading_of(draft), index_of(STORY))]


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        ("The ruling group agreed to support the motion.", ("agreed to support", "sure")),
        ("The motion on the lido was supported by the ruling group.", ("supported", "sure")),
        ("They supported the motion.", ("supported", "sure")),
        ("The ferry company lowered its fares after the petition by islanders.", ("lowered", "sure")),
        ("The bylaw on drones has been published.", ("published", "likely")),
    ],
)
def test_what_the_sources_say_was_refused_or_is_outstanding_is_told_where_it_is_done(draft, told):
    assert found(draft) == [told]


@pytest.mark.parametrize(
    "draft",
    [
        "The ruling group declined to support the motion.",
        "The ruling group will now support the motion.",
        "The ruling group would not support the motion.",
        "Islanders supported a petition about fares.",
        "The bylaw on drones will be published.",
        "A motion by Ida Crewe to save the lido has not been supported.",
    ],
)
def test_refusals_and_what_is_to_come_are_left_alone(draft):
    assert found(draft) == []
