import pytest

from editcheck.lookup.penalties.verdicts import look_up
from tests.lookup.sheets import index_of, reading_of

STORY = """A builder who forged seven safety certificates at Pellbridge was jailed for 27 months on Friday.

His son, Leo Astbury, 31, forged one certificate at Pellbridge and was jailed for nine months. Peter Astbury, 60, \
admitted seven charges. Astbury Homes was fined £12,000 and told to pay costs of £31,000.
"""


def outcomes(draft: str) -> list[tuple[str, str]]:
    return [(found.text, found.outcome) for found in look_up(reading_of(draft), index_of(STORY))]


@pytest.mark.parametrize(
    ("draft", "text"),
    [
        ("Peter Astbury, who lives in Pellbridge, was jailed for 27 months.", "jailed for 27 months"),
        ("Leo Astbury, who lives in Pellbridge, was jailed for nine months.", "jailed for nine months"),
    ],
)
def test_what_a_son_was_given_is_not_what_his_father_of_the_same_name_was(draft, text):
    [(found, outcome)] = outcomes(draft)
    assert (found, outcome != "contradicted") == (text, True)


def test_what_one_of_them_was_not_given_is_contradicted():
    assert outcomes("Leo Astbury was jailed for 14 months.") == [("jailed for 14 months", "contradicted")]


def test_a_fine_and_costs_may_be_told_in_one_sum():
    told = "Astbury Homes was fined £{} for what it did at Pellbridge."
    assert outcomes(told.format("19,000"))[0][1] == "contradicted"
    assert outcomes(told.format("43,000"))[0][1] != "contradicted"
