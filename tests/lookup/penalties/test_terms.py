import pytest

from editcheck.lookup.penalties.verdicts import look_up
from tests.lookup.sheets import index_of, reading_of

STORY = (
    "Orla Finch was handed 14 months in prison, suspended for two years, and told to do 200 hours of unpaid work "
    "for selling forged tickets."
)


def wrong(draft: str) -> list[tuple[str, str]]:
    verdicts = look_up(reading_of(draft), index_of(STORY))
    return [(verdict.text, verdict.expected) for verdict in verdicts if verdict.outcome == "contradicted"]


@pytest.mark.parametrize(
    ("instead_of", "instead"), [("suspended for two years", "suspended for three years"), ("200 hours", "240 hours")]
)
def test_the_terms_of_a_sentence_are_compared_one_by_one(instead_of, instead):
    draft = STORY.replace(instead_of, instead)
    words = 2
    assert wrong(draft) == [(" ".join(instead.split()[-words:]), " ".join(instead_of.split()[-words:]))]


def test_a_sentence_told_with_less_is_right():
    assert wrong("Orla Finch was given 14 months, suspended for two years, for selling forged tickets.") == []
