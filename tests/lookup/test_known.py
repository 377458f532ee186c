from decimal import Decimal

import pytest

from editcheck.checks.kind import Draft
from editcheck.facts.model import DateFact, FigureFact, PenaltyFact, Place
from editcheck.lookup.verdict import Verdict
from editcheck.reading.model import Quantity, Sanctions

from .sheets import index_of, reading_of, sheet_of

SOURCE = "The flood reached 430 farms on 3 March 2019. Whoever opens a lock can be jailed for up to two years."


def place(words: str) -> tuple[Place, ...]:
    start = SOURCE.index(words)
    return (Place("s1", start, start + len(words)),)


def farms(words: str, value: int, status: str = "reviewed") -> FigureFact:
    amount = Quantity(Decimal(value), Decimal(value))
    return FigureFact("farms", words, place(words), "the flood reached … farms", amount, status=status)


def verdicts(draft: str, **facts: object) -> dict[str, Verdict]:
    sheet = sheet_of(SOURCE, **facts)
    return {verdict.text: verdict for verdict in Draft(reading_of(draft), sheet).verdicts}


@pytest.mark.parametrize("words", ["430", "430 farms", "reached 430 farms"])
def test_what_a_person_corrected_counts_however_much_was_quoted(words):
    facts = {"figures": (farms(words, 403),)}
    assert verdicts("The flood reached 403 farms.", **facts)["403"].outcome == "confirmed"
    wrong = verdicts("The flood reached 430 farms.", **facts)["430"]
    assert (wrong.outcome, wrong.expected, wrong.detail) == ("contradicted", "403", ", as corrected on the fact sheet")


def test_a_fact_whose_words_hold_several_figures_is_about_none_of_them():
    source = "The flood reached 430 farms and 12 mills."
    fact = farms("430 farms", 403)
    both = fact._replace(quote="430 farms and 12 mills", at=(Place("s1", 18, 40),))
    assert source[18:40] == both.quote
    for figures, corrected in (((both,), []), ((fact,), ["farms"])):
        index = index_of(source, figures=figures)
        assert sorted(known.item.text for claims in index.figures.values() for known in claims if known.corrected) == (
            ["403"] if corrected else []
        )
        assert list(index.contradicting) == corrected


def test_what_a_person_rejected_is_left_out_however_much_was_quoted():
    found = verdicts("The flood reached 430 farms.", figures=(farms("430 farms", 430, "rejected"),))
    assert found["430"].outcome == "unsupported"


def test_a_corrected_date_is_told_in_words():
    fact = DateFact("flood", "3 March 2019", place("3 March 2019"), "the flood …", "2019-03-04", "reviewed")
    wrong = verdicts("The flood reached 430 farms on 3 March 2019.", dates=(fact,))["3 March 2019"]
    assert (wrong.outcome, wrong.expected) == ("contradicted", "Monday 4 March 2019")
    assert wrong.detail == ", as corrected on the fact sheet"


def test_a_corrected_penalty_is_told_in_words():
    months = Quantity(Decimal(60), Decimal(60), "month", "up to")
    words = "jailed for up to two years"
    fact = PenaltyFact("lock", words, place(words), "opening a lock", Sanctions(custody=months), status="reviewed")
    draft = "Whoever opens a lock can be jailed for up to two years."
    [wrong] = [verdict for verdict in verdicts(draft, penalties=(fact,)).values() if verdict.kind == "penalty"]
    assert (wrong.outcome, wrong.expected) == ("contradicted", "up to five years in prison")
    assert wrong.detail == ", as corrected on the fact sheet"


def test_what_agrees_with_its_words_is_no_correction():
    index = index_of(SOURCE, figures=(farms("430", 430),))
    [known] = next(iter(index.figures.values()))
    assert (known.fact, known.corrected, known.remark, index.contradicting) == ("farms", False, "", {})
