import pytest
from hypothesis import given
from hypothesis import strategies as st

from editcheck.documents.document import Document
from editcheck.reading import sentences
from editcheck.reading.model import Person, Reading
from editcheck.reading.names import people


def persons(text: str) -> dict[str, Person]:
    document = Document.from_text(text)
    found = people.read(sentences.read(Reading(document, document.prose))).people
    return {person.name: person for person in found}


def test_short_forms_are_the_person_of_the_full_name() -> None:
    text = "Helena Marsh spoke. Ms Marsh was brief, and Marsh left early. “Helena was ill,” said Mr Benn."
    found = persons(text)
    assert found["Helena Marsh"].also == ("Ms Marsh", "Marsh", "Helena")
    assert [text[mention.start : mention.end] for mention in found["Helena Marsh"].mentions] == [
        "Helena Marsh",
        "Ms Marsh",
        "Marsh",
        "Helena",
    ]


def test_short_forms_may_stand_before_the_full_name() -> None:
    assert persons("Marsh defends the plan\n\nHelena Marsh was brief.")["Helena Marsh"].also == ("Marsh",)


@pytest.mark.parametrize(
    ("text", "name", "gender"),
    [
        ("Judge Miriam Holt read it.", "Miriam Holt", "female"),
        ("Dame Alison Holt read it. Dame Alison left.", "Alison Holt", "female"),
        ("Technology Minister Baroness Holt read it.", "Baroness Holt", "female"),
        ("Justice Secretary Alex Holt KC Lord Chancellor", "Alex Holt", ""),
        ("The spokeswoman, for the spokeswoman Noor Qaderi was ill, left.", "Noor Qaderi", "female"),
        ("European director of Panache Deborah Holt read it.", "Deborah Holt", "female"),
        ("Then Donald J. Holt read it.", "Donald J. Holt", "male"),
        ("Zsombor Wexx, 44, read it.", "Zsombor Wexx", ""),
        ("Labour MP Jess Holt read it.", "Jess Holt", "female"),
        ("Ann Hill read it.", "Ann Hill", "female"),
        ("Mr Qaderi read it.", "Qaderi", "male"),
        ("Tom van Holt read it.", "Tom van Holt", "male"),
    ],
)
def test_titles_and_suffixes_are_no_part_of_the_name(text: str, name: str, gender: str) -> None:
    assert {person.name: person.gender for person in persons(text).values()} == {name: gender}


@pytest.mark.parametrize(
    "text",
    [
        "The River Corrow runs past Marrick Bridge to the Wendle Water works.",
        "The Ministry of Justice and the Justice Secretary met on Tuesday.",
        "The Clean Rivers Bill is before the House of Lords.",
        "When April came, New York was cold.",
        "MPs and the BBC met in Notting Hill.",
    ],
)
def test_places_bodies_laws_and_offices_are_no_people(text: str) -> None:
    assert persons(text) == {}


def test_two_of_one_surname_are_kept_apart() -> None:
    found = persons("Bill Holt met Sarah Holt. Mr Holt spoke, then Ms Holt. Holt left.")
    assert found["Bill Holt"].also == ("Mr Holt",)
    assert found["Sarah Holt"].also == ("Ms Holt",)


def test_a_peer_is_not_a_namesake_without_the_title() -> None:
    found = persons("Baroness Holt met Alex Holt-Reed and Tom Holt. Mr Holt left; Baroness Holt stayed.")
    assert len(found["Baroness Holt"].mentions) == 2
    assert found["Tom Holt"].also == ("Mr Holt",)
    assert found["Alex Holt-Reed"].also == ()


def test_a_genitive_is_no_part_of_the_name() -> None:
    found = persons("Helena Marsh’s plan is Marsh's own.")
    assert [mention.text for mention in found["Helena Marsh"].mentions] == ["Helena Marsh", "Marsh"]


def test_a_name_may_begin_with_a_letter_that_few_texts_have() -> None:
    assert {"Łukasz Marsh", "Şule Čapková"} <= persons("Mr Łukasz Marsh met Dr Şule Čapková in May.").keys()


@given(st.text(alphabet="AaBb .,'’-\nJ", max_size=120))
def test_mentions_hold_their_text(text: str) -> None:
    for person in persons(text).values():
        for mention in person.mentions:
            assert text[mention.start : mention.end] == mention.text


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kerstin Oyelaran, a solicitor at Vane & Co, spoke.", ["Kerstin Oyelaran"]),
        ("The finance director, Kerstin Oyelaran, spoke.", ["Kerstin Oyelaran"]),
        ("Northwold Ferries, the owner of the ship, spoke.", []),
    ],
)
def test_a_title_in_apposition_makes_a_person(text, names):
    assert [*persons(text)] == names


def test_a_peeress_is_lady_and_baroness():
    found = persons("Baroness Ivory met Lord Ivory. Lady Ivory said no. “Never,” said Lord Ivory.")
    assert {name: len(person.mentions) for name, person in found.items()} == {"Baroness Ivory": 2, "Lord Ivory": 2}


def test_a_peeress_is_not_ms():
    found = persons("Baroness Ivory spoke. Ms Ivory did not.")
    assert {name: len(person.mentions) for name, person in found.items()} == {"Baroness Ivory": 1, "Ivory": 1}


def test_the_given_name_tells_the_gender() -> None:
    found = persons("Wendell Hartnett met Callum Vantage, Ingrid Sallow and Yuki Mabry.")
    genders = {person.name: person.gender for person in found.values()}
    assert genders == {
        "Wendell Hartnett": "male",
        "Callum Vantage": "male",
        "Ingrid Sallow": "female",
        "Yuki Mabry": "",
    }
