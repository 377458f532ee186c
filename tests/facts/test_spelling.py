import pytest

from editcheck.facts.spelling import same_spelling


@pytest.mark.parametrize(
    "pair",
    """colour/color centre/center travelled/traveled defence/defense organisation/organization analyse/analyze
    catalogue/catalog judgement/judgment paediatric/pediatric favourite/favorite theatres/theaters centred/centered
    towards/toward criminalised/criminalized neighbours/neighbors programme/program cancelled/canceled grey/gray
    learnt/learned whilst/while skilful/skillful""".split(),
)
def test_british_and_american_spellings_are_one_word(pair: str) -> None:
    british, american = pair.split("/")
    assert same_spelling(british, american)


@pytest.mark.parametrize("pair", "filled/filed four/for our/or rise/raise fined/find tonne/ton may/must".split())
def test_words_that_only_look_alike_stay_apart(pair: str) -> None:
    one, other = pair.split("/")
    assert not same_spelling(one, other)
