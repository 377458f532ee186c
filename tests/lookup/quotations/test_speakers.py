import pytest

from editcheck.facts.model import FactSheet, PersonFact
from editcheck.lookup.quotations.speakers import same_speaker

EMPTY = FactSheet()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Laura Penrose", "Penrose"),
        ("Minister Laura Penrose", "minister for ferries and harbours, Laura Penrose"),
        ("Ms Penrose", "Laura Penrose"),
        ("Dame Alison", "Dame Alison Verity"),
        ("Alex Tarn-Jones", "Tarn-Jones"),
        ("J. K. Pilbeam", "Joan K. Pilbeam"),
        ("Gordon Pym KC", "Gordon Pym"),
        ("NHS", "National Health Service"),
        ("U.S.", "United States"),
        ("Northwold Ferries", "Northwold"),
    ],
)
def test_forms_of_one_name(one: str, other: str) -> None:
    assert same_speaker(one, other, EMPTY) == "same"
    assert same_speaker(other, one, EMPTY) == "same"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Baroness Jones", "Alex Tarn-Jones"),
        ("Hilda Pym", "Gordon Pym"),
        ("Oriel Vantage", "Ines Tarrow"),
        ("Northwold Ferries", "Harbour Safety Board"),
    ],
)
def test_names_of_two(one: str, other: str) -> None:
    assert same_speaker(one, other, EMPTY) == "other"
    assert same_speaker(other, one, EMPTY) == "other"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("she", "Oriel Vantage"),
        ("the minister", "Oriel Vantage"),
        ("Transport Secretary", "Oriel Vantage"),
        ("a spokesman", "the company"),
        ("Baroness Jones", "Jones"),
        ("Joe Pym", "Joseph Pym"),
        ("the 77", "Oriel Vantage"),
        ("", "Oriel Vantage"),
    ],
)
def test_what_cannot_be_known(one: str, other: str) -> None:
    assert same_speaker(one, other, EMPTY) == "unknown"


def test_the_people_on_the_sheet_are_asked_first() -> None:
    sheet = FactSheet(
        people=(
            PersonFact(id="p1", quote="", at=(), name="Oriel Vantage", also=("The Iron Purser",), status="reviewed"),
            PersonFact(id="p2", quote="", at=(), name="Jo Pym", not_same_as=("Jonathan Pym",)),
        )
    )
    assert same_speaker("The Iron Purser", "Oriel Vantage", sheet) == "same"
    assert same_speaker("Jo Pym", "Jonathan Pym", sheet) == "other"
