import pytest

from editcheck.lookup.names.law_names import is_unknown_law
from editcheck.lookup.names.verdicts import look_up
from tests.lookup.sheets import index_of, reading_of

STORY = "Ministers dropped the Medical Devices (Online Sale) Bill in 2022. The Rivers (Penalties) Act 1996 is in force."


def wrong(draft: str) -> list[tuple[str, str]]:
    verdicts = look_up(reading_of(draft), index_of(STORY))
    return [(verdict.text, verdict.expected) for verdict in verdicts if verdict.outcome == "contradicted"]


def test_a_law_with_other_words_in_its_brackets():
    assert wrong("The Medical Devices (Advertising) Bill was dropped.") == [
        ("Medical Devices (Advertising) Bill", "Medical Devices (Online Sale) Bill")
    ]


@pytest.mark.parametrize(
    "draft",
    [
        "The Medical Devices (Online Sale) Bill was dropped.",
        "The Medical Devices (Advertising) Bill came before the Medical Devices (Online Sale) Bill.",
        "The Rivers (Penalties) Act was passed in 1996.",
    ],
)
def test_a_law_that_is_the_sources_own_or_another(draft):
    assert wrong(draft) == []


BILLS = """What is the Quay Lights Act? Rep. Ida Vance brought it in. It passed by 61-30.

House Bill 902, the Harbor Fund Act, was approved 53-44 on Monday.

It was a long night. The galleries were full until dawn.

Senate Bill 56, the Anglers Consent Act, was introduced by Sen. Karen Ostrow in January.
"""


@pytest.mark.parametrize(
    ("draft", "pair"),
    [
        ("Lawmakers approved the Anglers Consent Act by 53-44.", ("Anglers Consent Act", "Harbor Fund Act")),
        ("The House voted 61-30 for the Anglers Consent Act.", ("Anglers Consent Act", "Quay Lights Act")),
        ("Sen. Karen Ostrow introduced the Harbor Fund Act.", ("Harbor Fund Act", "Anglers Consent Act")),
        ("Lawmakers approved House Bill 920.", ("House Bill 920", "House Bill 902")),
    ],
)
def test_a_bill_is_known_by_its_sponsor_its_vote_and_its_number(draft, pair):
    assert [(one.text, one.expected) for one in look_up(reading_of(draft), index_of(BILLS)) if one.expected] == [pair]


@pytest.mark.parametrize(
    "draft",
    [
        "Lawmakers approved the Harbor Fund Act by 53-44.",
        "Lawmakers approved the Quay Lights Act by 61-30.",
        "Sen. Karen Ostrow introduced Senate Bill 56, the Anglers Consent Act.",
        "Sen. Karen Ostrow hates the Harbor Fund Act.",
        "House Bill 920 died, and lawmakers approved House Bill 902.",
    ],
)
def test_another_bill_may_be_told_of_as_well(draft):
    assert not [one for one in look_up(reading_of(draft), index_of(BILLS)) if one.outcome == "contradicted"]


SPONSORED = """The Rented Tugs (Reform) Bill was introduced in June by the harbour minister, Ida Pell.

Ms Pell said that rowing boats would not be covered. A Bill for those, the Rowing Boats (Lights) Bill, was withdrawn \
by its sponsor, Tom Brae, in 2021. %s
"""


@pytest.mark.parametrize(
    ("draft", "more", "expected"),
    [
        ("In June the harbour minister, Ida Pell, introduced the Rowing Boats (Lights) Bill.", "", "Rented Tugs"),
        ("The board debates Ida Pell’s Rowing Boats (Lights) Bill.", "", "Rented Tugs"),
        ("The board debates Ida Pell’s Rented Tugs (Reform) Bill.", "", None),
        (
            "In June the harbour minister, Ida Pell, backed the Old Wrecks Bill.",
            "Ida Pell wept. She had backed the Old Wrecks Bill.",
            None,
        ),
    ],
)
def test_a_bill_is_known_by_the_one_whom_a_sentence_names_with_another(draft, more, expected):
    found = look_up(reading_of(draft), index_of(SPONSORED % more))
    told = [one.expected for one in found if one.kind == "name" and one.outcome == "contradicted"]
    assert told == ([f"{expected} (Reform) Bill"] if expected else [])


@pytest.mark.parametrize(
    ("law", "unknown"),
    [
        ("Rented Tugs (Reform) Bill", True),
        ("Medical Devices Bill", False),
        ("Rivers (Penalties) Act", False),
        ("Rented Tugs Regulations", False),
    ],
)
def test_a_bill_or_act_that_no_source_names(law, unknown):
    assert is_unknown_law(index_of(STORY), law) == unknown
