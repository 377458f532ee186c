import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editcheck.documents.document import Document
from editcheck.reading.model import Name
from editcheck.reading.reader import read_prose


def names(text: str) -> list[str]:
    return [name.text for name in named(text)]


def named(text: str) -> tuple[Name, ...]:
    return read_prose(Document.from_text(text, name="draft.txt", format="text")).names


def kinds(text: str) -> dict[str, str]:
    return {name.text: name.kind for name in named(text)}


def test_people_bodies_laws_and_places():
    text = (
        "On Friday Edwin Marchetti told the Harbour Safety Board in Sallow Point that the Coastal Pilots "
        "(Licensing) Bill was late, and that the Ministry of Transport knew it."
    )

    assert kinds(text) == {
        "Edwin Marchetti": "person",
        "Harbour Safety Board": "organisation",
        "Sallow Point": "place",
        "Coastal Pilots (Licensing) Bill": "law",
        "Ministry of Transport": "organisation",
    }


def test_a_land_before_a_bill_is_the_name():
    assert names("He backs the Scottish Bill, with a grumble.") == ["Scottish"]


@pytest.mark.parametrize(
    "text",
    [
        "Worryingly, nobody answered the letters.",
        "Sailors were angry. They're leaving. We’ll see.",
        "On Monday in May the Government said that MPs would vote on the Bill.",
        "The Transport Secretary was away, and the Prime Minister said nothing.",
        "Timeline: the spill and what followed",
    ],
)
def test_ordinary_words_with_a_capital_are_no_names(text):
    assert names(text) == []


def test_a_headline_in_capitals_names_only_what_the_text_names():
    text = "Ferry Owner Blames The Weather In Sallow\n\nThe owner said in Sallow that the weather was bad."

    assert names(text) == ["Sallow", "Sallow"]


def test_the_first_word_of_a_sentence_is_a_name_when_it_is_one_elsewhere():
    assert names("Marigold ran aground. The crew of the Marigold is safe.") == ["Marigold", "Marigold"]


def test_titles_before_a_name_and_letters_after_it_are_no_part_of_it():
    assert names("Yesterday the Transport Minister Olive Vantage KC met Captain Edwin Marchetti.") == [
        "Olive Vantage",
        "Edwin Marchetti",
    ]


def test_the_place_of_a_legislator_is_a_name_without_the_letter_of_the_party():
    assert names("It was the bill of Joy Hartnett, D-Mabry Falls.") == ["Joy Hartnett", "Mabry Falls"]


def test_a_surname_that_is_a_month_or_a_small_word_is_part_of_the_name():
    text = "The prime minister, Theresa May, left in May. Olive Vantage accepts Theresa May’s offer."

    assert names(text) == ["Theresa May", "Olive Vantage", "Theresa May"]


def test_possessives_and_compounds_end_a_name():
    assert names("It was Northwold’s Edwin Marchetti who saw the Sallow-based ferry.") == [
        "Northwold",
        "Edwin Marchetti",
        "Sallow",
    ]


def test_a_name_with_a_hyphen_keeps_all_its_letters_before_a_possessive():
    assert names("They found Park Seo-jun's boat near Sallow.") == ["Park Seo-jun", "Sallow"]


def test_a_body_may_be_named_after_its_members():
    text = "Rosa Lindqvist left the Apple Growers’ Guild for the Teachers' Union. It met in the workers' Union Street."
    assert names(text) == ["Rosa Lindqvist", "Apple Growers’ Guild", "Teachers' Union", "Union Street"]


def test_letters_are_told_from_small_words():
    assert names("It went to the US and told us so.") == ["US"]


@given(st.text(alphabet="ABcd efg.,'’-()&\n", max_size=200))
def test_every_name_stands_where_it_says(text):
    for name in named(text):
        assert text[name.start : name.end] == name.text
        assert name.text.strip() == name.text != ""


@pytest.mark.parametrize("piece", ["Bill ", "Aa of ", "the Act and (Bb) ", "A-", "Of The "])
def test_time_grows_with_the_length_of_hostile_text(piece):
    def seconds(length: int) -> float:
        document = Document.from_text(piece * (length // len(piece)), name="x", format="text")
        start = time.process_time()
        read_prose(document)
        return time.process_time() - start

    seconds(1000)
    assert seconds(160_000) < 40 * max(seconds(20_000), 0.005)


def test_a_common_word_in_british_spelling_is_no_name_at_the_beginning_of_a_quotation():
    assert names("Read more: ‘Traumatising’ night at sea, says Ada Crane") == ["Ada Crane"]
