import pytest

from editcheck.lookup.law_names import is_unknown_law
from editcheck.lookup.names import look_up
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
