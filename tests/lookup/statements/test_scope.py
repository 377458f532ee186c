import pytest

from editcheck.lookup.statements.scope import turned_scopes
from tests.lookup.sheets import index_of, reading_of

STORY = """The Harbours (Pilots) Bill would cover ferries and tugs. It will not apply to rowing clubs, and houseboats \
are left out too. Fishing boats under ten metres are exempt. The charge affects only yachts. Welsh ports will be \
included. The law that there is already covers rafts. The Bill does not apply to collisions that happened before July.
"""
LIMITED = """The new offence will apply to pictures of adults only, as existing laws cover those of children."""


def found(draft: str) -> list[str]:
    return [draft[one.start : one.end] for one in turned_scopes(reading_of(draft), index_of(STORY))]


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        ("The Bill covers houseboats as well.", "covers houseboats as well"),
        ("Rowing clubs are included.", "included"),
        ("Neither party likes the Bill, because it applies to rowing clubs.", "applies to rowing clubs"),
        ("It would also apply to fishing boats under ten metres.", "apply to fishing boats under ten metres"),
        ("Ferries would be exempt.", "exempt"),
        ("Ports in Wales are excluded.", "excluded"),
        ("The Bill would also cover past accidents, such as that of the Marigold.", "cover past accidents"),
        ("It is retroactive.", "retroactive"),
    ],
)
def test_those_whom_the_sources_leave_out_are_not_covered(draft, told):
    assert found(draft) == [told]


@pytest.mark.parametrize(
    "draft",
    [
        "Houseboats are not covered.",
        "The Bill spares rowing clubs.",
        "Rowing clubs were among those that the storm affected.",
        "Tugs will be covered by the Bill.",
        "The charge will not affect rowing boats.",
        "The Bill would not cover ferries unless they carry cars.",
        "“The Bill covers houseboats,” the minister said.",
        "Cranes are left out.",
        "It would not cover rafts.",
        "The Bill will not reach back to what ships did before it was law.",
        "The Bill will apply to collisions from August on.",
    ],
)
def test_what_the_sources_say_or_do_not_tell_is_left_alone(draft):
    assert found(draft) == []


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        ("The offence will cover pictures of adults and children.", "cover pictures of adults and children"),
        ("It also extends to pictures of children.", "extends to pictures of children"),
    ],
)
def test_a_rule_for_some_only_does_not_cover_those_who_are_the_contrary(draft, told):
    turned = turned_scopes(reading_of(draft), index_of(LIMITED))
    assert [draft[one.start : one.end] for one in turned] == [told]


@pytest.mark.parametrize(
    "draft",
    [
        "The offence will apply to adults.",
        "The offence only covers pictures of adults.",
        "Pictures of children are covered by existing laws.",
        "An older law covers pictures of children.",
        "The offence will not apply to pictures of children.",
        "The offence covers pictures of celebrities.",
    ],
)
def test_what_is_true_beside_a_rule_for_some_only_is_left_alone(draft):
    assert [*turned_scopes(reading_of(draft), index_of(LIMITED))] == []
