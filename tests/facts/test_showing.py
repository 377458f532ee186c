from decimal import Decimal

import pytest

from editcheck.documents.document import Document
from editcheck.facts.build import propose
from editcheck.facts.comparing import differences
from editcheck.facts.model import (
    Dispute,
    Fact,
    FigureFact,
    NameFact,
    PenaltyFact,
    PersonFact,
    PersonRole,
)
from editcheck.facts.showing import WIDTH, shown
from editcheck.facts.telling import told
from editcheck.reading.model import Quantity, Sanctions


def quantity(number: str, unit: str = "", hedge: str = "") -> Quantity:
    return Quantity(Decimal(number), Decimal(number), unit, hedge)


common = {"id": "x", "at": ()}
TOLD = {
    "Ada Brill, mayor (2020 to 2024); clerk (also Brill); not Ada Brull": PersonFact(
        **common, quote="Ada Brill", name="Ada Brill", also=("Brill",), not_same_as=("Ada Brull",),
        roles=(PersonRole("mayor", "2020", "2024"), PersonRole("clerk")),
    ),
    "dumping: up to 2 years in prison or an unlimited fine, not both (Rivers Bill)": PenaltyFact(
        **common, quote="x", offence="dumping", law="Rivers Bill",
        sanctions=Sanctions(custody=quantity("24", "month", "up to"), fine="unlimited", joined="either"),
    ),
    "forging: given 18 months in prison and a criminal record and a fine of £5,000": PenaltyFact(
        **common, quote="x", offence="forging", given=True,
        sanctions=Sanctions(custody=quantity("18", "month"), fine=quantity("5000", "GBP"), record=True, joined="and"),
    ),
    "more than 40,000 times: shared over 40,000 times": FigureFact(
        **common, quote="40,000 times", about="shared over …", value=quantity("40000", "times", "over")
    ),
    "1 in 3: one in three women": FigureFact(
        **common, quote="one in three", about="… women",
        value=Quantity(Decimal(100) / 3, Decimal(100) / 3, "%", "about"),
    ),
    "tens of millions: tens of millions of users": FigureFact(
        **common, quote="tens of millions", about="… of users",
        value=Quantity(Decimal(10**7), Decimal(10**8), "", "about"),
    ),
    "Reddit": NameFact(**common, quote="Reddit", name="Reddit", kind="other"),
    "6%, down: fell by 6%": FigureFact(
        **common, quote="6%", about="fell by …", value=quantity("6", "%"), direction="down"
    ),
    "Canva (organisation), also Canva Ltd": NameFact(
        **common, quote="Canva", name="Canva", kind="organisation", also=("Canva Ltd",)
    ),
}  # fmt: skip


@pytest.mark.parametrize("words", TOLD)
def test_facts_are_told_in_plain_words(words: str) -> None:
    assert told(TOLD[words]) == words


TEXT = """\
Harbour fined over crane collapse

A crane fell on to a ferry and injured 140 passengers. “Nobody looked at it for years, which is what we have come to \
expect of a harbour that has had no master since the spring,” said Judge Hester Vane.

Harbour staff injured 14 passengers in 2019.
"""


def test_a_sheet_is_shown_in_lines_that_fit() -> None:
    sheet = propose([(Document.from_text(TEXT, "herald.txt"), ())])
    ids = tuple(fact.id for fact in sheet.figures)
    reviewed: tuple[Fact, ...] = tuple(fact._replace(status="reviewed") for fact in sheet.quotations)
    text = shown(sheet._replace(quotations=reviewed, disputes=(Dispute(ids), Dispute(ids, "two years"))))
    assert all(len(line) <= WIDTH for line in text.splitlines())
    assert all(fact.id in text for fact in sheet.facts())
    assert "+ Hester Vane: “Nobody looked" in text
    assert "  settled: two years\n" in text
    assert "1 dispute to settle" in text


def test_two_sheets_are_compared_fact_by_fact() -> None:
    old = propose([(Document.from_text(TEXT, "herald.txt"), ())])
    new = propose([(Document.from_text(TEXT.replace("injured 140", "injured 141"), "herald.txt"), ())])
    assert list(differences(old, old)) == []
    found = {(item.was[:4], item.now[:4]) for item in differences(old, new)}
    assert {("140:", ""), ("", "141:")} <= found
    corrected = old._replace(quotations=(old.quotations[0]._replace(speaker="Vane", status="reviewed"),), people=())
    what = {item.what: (item.was, item.now) for item in differences(old, corrected)}
    assert what[f"{old.quotations[0].id}: status"] == ("proposed", "reviewed")
    assert what[old.quotations[0].id][1].startswith("Vane: ")
    assert what["hester-vane"][1] == ""
