from decimal import Decimal
from itertools import count

import pytest

from editcheck.facts.disputes import disputes
from editcheck.facts.model import DateFact, FactSheet, FigureFact, PenaltyFact, PersonFact, Place, QuotationFact
from editcheck.reading.model import Quantity, Sanctions

numbers = count()


def common(source: str) -> dict:
    number = next(numbers)
    return {"id": f"fact-{number}", "quote": "x", "at": (Place(source, number, number + 1),)}


def figure(source: str, about: str, number: str, unit: str = "", hedge: str = "", direction: str = "") -> FigureFact:
    value = Quantity(Decimal(number), Decimal(number), unit, hedge)
    return FigureFact(**common(source), about=about, value=value, direction=direction)


def penalty(source: str, offence: str, sanctions: Sanctions, law: str = "") -> PenaltyFact:
    return PenaltyFact(**common(source), offence=offence, law=law, sanctions=sanctions)


def quotation(source: str, speaker: str, text: str) -> QuotationFact:
    return QuotationFact(**common(source), speaker=speaker, text=text)


def years(number: int) -> Sanctions:
    return Sanctions(custody=Quantity(Decimal(12 * number), Decimal(12 * number), "month", "up to"))


DEAD = figure("herald", "the spill killed … fish", "2300", hedge="over")
COUNTED = figure("post", "puts the number of dead fish at …", "3500", hedge="about")
SHARE = "the survey found that … of plotholders grow potatoes on their allotment"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (DEAD, COUNTED, True),
        (DEAD, COUNTED._replace(at=DEAD.at), False),  # a source does not disagree with itself
        (DEAD, figure("post", "… fish died in the river", "2400"), False),  # more than 2,300
        (DEAD, figure("post", "the river had … fish", "90000"), False),  # of something else
        (DEAD, figure("post", "… people caught ill", "3500"), False),
        (figure("herald", "it took … days", "10"), figure("post", "they had … days", "20"), False),
        (figure("herald", SHARE, "62", "%"), figure("post", SHARE, "26", "%"), True),
        (figure("herald", SHARE, "62", "%"), figure("post", "… of members grow potatoes", "26", "%"), False),
        (figure("herald", SHARE, "62", "%"), figure("post", SHARE, "63", "%", "about"), False),
    ],
)
def test_figures(one: FigureFact, other: FigureFact, expected: bool) -> None:
    assert bool(disputes(FactSheet(figures=(one, other)))) == expected


RECORD_OR_FINE = Sanctions(record=True, fine="unspecified", joined="or")
RECORD_AND_FINE = Sanctions(record=True, fine="unlimited", joined="and")
FORGING = "whoever forges the label of a seed potato"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (penalty("a", FORGING, years(2)), penalty("b", "forging a label", years(5)), True),
        (penalty("a", FORGING, years(2)), penalty("b", "forging a label", years(2)), False),
        (penalty("a", FORGING, years(2)), penalty("b", "selling a potato", years(5)), False),
        (penalty("a", FORGING, years(2), "Seeds Bill"), penalty("b", "forging a label", years(5), "Seeds Act"), False),
        (penalty("a", FORGING, RECORD_OR_FINE), penalty("b", "forging a label", RECORD_AND_FINE), True),
        (penalty("a", FORGING, RECORD_OR_FINE), penalty("b", "forging a label", years(2)), False),
        (penalty("a", FORGING, years(2)), penalty("b", "forging a label", years(1))._replace(given=True), False),
    ],
)
def test_penalties(one: PenaltyFact, other: PenaltyFact, expected: bool) -> None:
    assert bool(disputes(FactSheet(penalties=(one, other)))) == expected


WORDS = "Nobody in this office has ever seen that map"
ADA, TOM = (PersonFact(id=name, quote=name, at=(), name=name) for name in ("Ada Brill", "Tom Oakes"))


@pytest.mark.parametrize(
    ("speaker", "text", "expected"),
    [
        ("Ada Brill", WORDS, False),
        ("Tom Oakes", WORDS, True),
        ("", WORDS, False),
        ("the minister", WORDS, False),  # who may be Ada Brill
        ("Ada Brill", WORDS.replace("ever", "never"), True),
        ("Tom Oakes", WORDS.replace("ever", "never"), False),
        ("Tom Oakes", "Everybody should have a map of their own", False),
    ],
)
def test_quotations(speaker: str, text: str, expected: bool) -> None:
    pair = (quotation("a", "Ada Brill", WORDS), quotation("b", speaker, text))
    assert bool(disputes(FactSheet(people=(ADA, TOM), quotations=pair))) == expected


@pytest.mark.parametrize(("value", "expected"), [("1988", True), ("1987-06", False), ("1987", False)])
def test_dates(value: str, expected: bool) -> None:
    about = "the Map Office drew its first chart of the coast in …"
    one = DateFact(**common("a"), about=about, value="1987")
    assert bool(disputes(FactSheet(dates=(one, DateFact(**common("b"), about=about, value=value))))) == expected


def test_facts_that_dispute_one_thing_are_one_dispute() -> None:
    third = figure("echo", "… fish were killed by the spill", "2310", hedge="over")
    (dispute,) = disputes(FactSheet(figures=(DEAD, COUNTED, third)))
    assert set(dispute.facts) == {DEAD.id, COUNTED.id, third.id}


def test_penalties_are_compared_by_all_that_is_said_of_the_conduct() -> None:
    one, other = penalty("a", "people that forge", years(2)), penalty("b", "anyone who does", years(5))
    sheet = FactSheet(penalties=(one, other))
    assert disputes(sheet) == ()
    conduct = {one.at[0]: "people that forge labels", other.at[0]: "anyone who does so, forging a label"}
    assert len(disputes(sheet, conduct)) == 1
