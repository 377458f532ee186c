"""The penalty of one offence given for another one, told with nearly the same words."""

from functools import cache

import pytest

from editcheck import Document, FactSheet, build_fact_sheet, check

SOURCE = """A Bill against false hallmarks

Anyone who stamps a false hallmark on silver will face up to three years in prison under the Hallmarks Bill.

Selling silver under a false hallmark will be a separate offence, punishable by a fine of up to £8,000.
"""


@cache
def sheet() -> FactSheet:
    return build_fact_sheet([Document.from_text(SOURCE, name="ministry.txt")])


def outcomes(sentence: str) -> list[str]:
    report = check(Document.from_text(f"Silver\n\n{sentence} It rained all day."), facts=sheet())
    return [verdict.outcome for verdict in report.verdicts if verdict.kind == "penalty"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Stamping a false hallmark could bring up to three years in prison.",
        "Under a Bill now before Parliament, stamping a false hallmark would carry up to three years in prison.",
        "A new law would punish stamping a false hallmark with up to three years in prison.",
        "People who stamp a false hallmark face up to three years in prison.",
        "Those who sell under a false hallmark could be fined up to £8,000.",
        "Selling silver with a false hallmark would mean a fine of up to £8,000.",
    ],
)
def test_the_penalty_for_what_is_done_is_confirmed(sentence):
    assert outcomes(sentence) == ["confirmed"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Selling silver under a false hallmark could bring up to three years in prison.",
        "Under a new Bill, selling silver under a false hallmark could bring up to three years in prison.",
        "A new law would punish selling silver under a false hallmark with up to three years in prison.",
        "People who sell silver under a false hallmark face up to three years in prison.",
        "Those who stamp a false hallmark could be fined up to £8,000.",
        "Stamping silver with a false hallmark would mean a fine of up to £8,000.",
    ],
)
def test_the_penalty_for_something_else_is_contradicted(sentence):
    assert outcomes(sentence) == ["contradicted"]


def test_offering_to_do_something_is_not_doing_it():
    from editcheck.lookup.penalties.conduct import acts

    assert not acts("offering to sell a forged ticket") & acts("selling a forged ticket")
    assert acts("selling or offering to sell a forged ticket") & acts("selling a forged ticket")
