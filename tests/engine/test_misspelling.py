import pytest

import editcheck
from editcheck.checks.kind import Draft
from editcheck.engine.grammar import GrammarHit
from editcheck.engine.misspelling import Misspellings
from editcheck.reading.reader import read_prose


def misspelt(text, **suggestions):
    """The words of the text that are misspelt, of those that are in no dictionary."""
    draft = Draft(read_prose(editcheck.Document.from_text(text)))
    hits = [
        GrammarHit(place, place + len(word), "SPELLING", "Unknown.", tuple(near), spelling=True)
        for word, near in suggestions.items()
        for place in range(len(text))
        if text.startswith(word, place)
    ]
    judged = Misspellings(draft, hits)
    return [text[hit.start : hit.end] for hit in hits if judged.has(hit)]


@pytest.mark.parametrize(
    ("word", "near"),
    [
        ("definately", "definitely"),
        ("teh", "the"),
        ("recieve", "receive"),
        ("accomodated", "accommodated"),
        ("favour", "favor"),
        ("theatre", "theater"),
        ("gruelling", "grueling"),
        ("alot", "a lot"),
        ("harbor", "harbour"),
    ],
)
def test_a_slip(word, near):
    assert misspelt(f"They were {word} by the quay.", **{word: [near]}) == [word]


@pytest.mark.parametrize(
    ("word", "near"),
    [
        ("oyamel", ["camel"]),
        ("moai", ["moat", "MOA"]),
        ("youtube-dl", ["YouTube"]),
        ("café", ["cage"]),
        ("userbase", ["user base"]),
        ("al", ["all"]),
        ("quin", ["quit"]),
        ("bewigged", ["be wigged"]),
        ("tabanid", ["tabloid"]),
        ("protoplanetary", []),
        ("Zorbleck", ["Zorba"]),
        ("quintile", ["quantile"]),
        ("stormboat", ["storm boat", "stormbow"]),
        ("frontlines", ["frontline"]),
        ("teleprompter", ["Teleprompter"]),
        ("¡namo", ["name"]),
    ],
)
def test_a_term_or_a_name(word, near):
    assert misspelt(f"They saw the {word} by the quay.", **{word: near}) == []


def test_a_word_in_marks_is_spoken_of():
    assert misspelt("A 'harbours' prop and a “qaystone” were sold.", qaystone=["quaystone"]) == []


def test_what_is_repeated_is_meant_unless_another_english_has_it():
    assert misspelt("The wherrys sail. Two wherrys sank.", wherrys=["wherry"]) == []
    assert misspelt("The center is full. Another center is not.", center=["centre"]) == ["center", "center"]


def test_a_capital_tells_a_name_but_at_the_start_of_a_sentence():
    assert misspelt("The boat Definately sank.", Definately=["Definitely"]) == []
    assert misspelt("It sank. Definately it did.", Definately=["Definitely"]) == ["Definately"]
    assert misspelt("It sank. Rappler reported it.", Rappler=["Rapper"]) == []


def test_a_foreign_sentence_has_no_misspellings():
    text = "He said as much. Hay muchos abortos pese a la amenaza penal."
    assert misspelt(text, muchos=["machos"], abortos=["abortion"], pese=["Peso"], amenaza=["America"]) == []
