"""The scanner finds what looking for each term by itself would find."""

import re

from hypothesis import given
from hypothesis import strategies as st

from editcheck.checks.style.folding import Folded, folded
from editcheck.checks.style.scanning import CHUNK, Scanner
from editcheck.checks.style.terms import Terms

TEXT = st.text(st.sampled_from("aAbB’' \n\u00a0İß-🙂."), max_size=60)
TERM = st.text(st.sampled_from("aAbB' "), min_size=1, max_size=5).map(str.strip).filter(bool)


def places(terms, text):
    return [tuple(place) for place in Scanner([terms]).scan(text).get(terms, [])]


@given(TEXT)
def test_every_character_of_a_folded_text_knows_its_place(text):
    read = Folded(text)
    for place in range(len(read.text)):
        start, end = read.original(place, place + 1)
        assert start < end <= len(text)
        original = text[start:end]
        assert folded(original) == read.text[place].strip() or original.isspace() or len(original) > 1
    wordless = re.sub(r"\s", "", read.text)
    assert wordless == "".join(folded(letter) or "" for letter in text if not letter.isspace())


@given(TEXT, st.lists(TERM, min_size=1, max_size=4, unique_by=folded))
def test_what_is_found_is_a_term_as_it_stands_there(text, texts):
    terms = Terms(texts, case="any", whole_words=False)
    for start, end, number in places(terms, text):
        assert folded(text[start:end]) == folded(texts[number])


@given(TEXT, TERM)
def test_nothing_is_missed(text, term):
    found = places(Terms([term], case="any", whole_words=False), text)
    assert len(found) == Folded(text).text.count(folded(term))


@given(st.lists(st.sampled_from(["ab", "a", "b", "ab ab"]), min_size=1, max_size=20))
def test_whole_words_are_found_as_a_pattern_would(parts):
    text = " ".join(parts)
    found = [text[start:end] for start, end, _ in places(Terms(["ab"]), text)]
    assert found == re.findall(r"\bab\b", text)


def test_a_term_over_two_chunks_is_found_once():
    text = "x" * (CHUNK - 4) + " key word " + "x" * CHUNK
    assert places(Terms(["key word"]), text) == [(CHUNK - 3, CHUNK + 5, 0)]


def test_rules_that_look_for_the_same_find_it_each():
    one, other = Terms(["key", "lock"]), Terms(["Key"])
    found = Scanner([one, other]).scan("The Key is a key.")
    assert [tuple(place) for place in found[one]] == [(4, 7, 0), (13, 16, 0)]
    assert [tuple(place) for place in found[other]] == [(4, 7, 0)]


def test_nested_terms_in_a_hostile_text_do_not_pile_up():
    terms = Terms(["a" * length for length in range(1, 40)])
    assert places(terms, "a" * (CHUNK + 1_000)) == []


def test_thousands_of_terms_are_found_in_the_first_text_as_in_later_ones():
    terms = Terms([f"word{number}" for number in range(5_000)] + ["a b", "key"])
    scanner = Scanner([terms])
    text = "A b word17 is key, word4999 and word5000 word17."
    every = [[tuple(place) for place in scanner.scan(text)[terms]] for _ in range(6)]
    assert every[0] == [(0, 3, 5000), (4, 10, 17), (14, 17, 5001), (19, 27, 4999), (41, 47, 17)]
    assert every == every[:1] * 6
