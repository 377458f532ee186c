import pytest

from editcheck.documents.document import Document
from editcheck.errors import SheetError
from editcheck.facts.build import propose
from editcheck.facts.model import FactSheet, FigureFact
from editcheck.facts.reviewing import corrected, decided, editable, settled, to_review

TEXT = "A crane fell on to a ferry and injured 140 passengers, the harbour said.\n"
OTHER = "When the crane fell it injured 220 passengers, the union says.\n"


@pytest.fixture
def sheet() -> FactSheet:
    return propose([(Document.from_text(TEXT, "herald.txt"), ()), (Document.from_text(OTHER, "post.txt"), ())])


def figure(sheet: FactSheet, quote: str) -> FigureFact:
    return next(fact for fact in sheet.figures if fact.quote == quote)


def test_disputes_come_first_and_what_is_decided_not_at_all(sheet: FactSheet) -> None:
    assert to_review(sheet)[0] == sheet.disputes[0]
    for fact in sheet.facts():
        sheet = decided(sheet, fact, "reviewed")
    assert to_review(sheet) == list(sheet.disputes)


def test_a_dispute_is_settled_by_who_is_right(sheet: FactSheet) -> None:
    right, wrong = figure(sheet, "140"), figure(sheet, "220")
    now = settled(sheet, sheet.disputes[0], [right.id])
    assert (figure(now, "140").status, figure(now, "220").status) == ("reviewed", "rejected")
    assert now.disputes[0].settled == f"{right.id} is right"
    both = settled(sheet, sheet.disputes[0], why="the union counts bruises")
    assert {fact.status for fact in (figure(both, "140"), figure(both, "220"))} == {"reviewed"}
    assert both.disputes[0].settled == "the union counts bruises"
    assert wrong.status == "proposed"


def test_a_fact_is_corrected_as_the_sheet_would_write_it(sheet: FactSheet) -> None:
    fact = figure(sheet, "140")
    assert editable(sheet, fact)["value"] == "140"
    now = corrected(sheet, fact, {"value": "140 to 150", "approx": "about", "unit": ""})
    assert isinstance(now, FigureFact)
    assert (now.value.low, now.value.high, now.value.hedge) == (140, 150, "about")
    assert (now.id, now.quote, now.at, now.status) == (fact.id, fact.quote, fact.at, "reviewed")


@pytest.mark.parametrize(
    ("values", "told"),
    [({"value": "many"}, "expected a number"), ({"approx": "very"}, "one of"), ({"about": "{x"}, "not valid YAML")],
)
def test_a_correction_that_cannot_be_is_refused(sheet: FactSheet, values: dict[str, str], told: str) -> None:
    with pytest.raises(SheetError, match=told):
        corrected(sheet, figure(sheet, "140"), values)
