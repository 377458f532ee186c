import pytest

from editcheck.documents.document import Document
from editcheck.facts.model import FactSheet, Source
from editcheck.lookup.index import Index
from editcheck.lookup.statements.exchanges import exchanges
from editcheck.reading.reader import read_prose

STORY = """The winning crew received a gold cup made by pupils of the harbour school. The former harbour master \
welcomed the popular plan to widen the channel. Several days later a diver found the anchor.
"""


def found(draft: str, story: str = STORY) -> list[tuple[str, str, str]]:
    sources = Index(FactSheet(sources=(Source("s1", "", document=Document.from_text(story, name="s", format="text")),)))
    reading = read_prose(Document.from_text(draft, name="draft", format="text"))
    return [(draft[one.start : one.end], one.instead, one.certainty) for one in exchanges(reading, sources)]


@pytest.mark.parametrize(
    ("draft", "word", "instead"),
    [
        ("The winning crew received a silver cup made by pupils of the harbour school.", "silver", "gold"),
        ("The former harbour master welcomed the unpopular plan to widen the channel.", "unpopular", "popular"),
        ("The current harbour master welcomed the popular plan to widen the channel.", "current", "former"),
        ("The losing crew received a gold cup made by pupils of the harbour school.", "losing", "winning"),
    ],
)
def test_a_word_that_excludes_the_one_of_the_sources(draft, word, instead):
    ((text, other, certainty),) = found(draft)

    assert (text, other) == (word, instead)
    assert certainty in ("sure", "likely")


def test_a_contrary_that_is_denied_contradicts_nothing():
    story = "The bosun Ida Pell was acquitted by the jury of false accounting."

    assert found("The jury found the bosun Ida Pell not guilty of false accounting.", story) == [
        ("guilty", "acquitted", "open")
    ]
    assert found("The jury found the bosun Ida Pell guilty of false accounting.", story) == [
        ("guilty", "acquitted", "sure")
    ]


def test_a_word_whose_like_the_sources_have_in_its_place_is_not_told_for_another_of_theirs():
    story = "The price of rope rose by half in five years, while the number of ropewalks dropped to 12 from 21."
    draft = "The number of yards that make rope has fallen to 12 from 21 in five years."

    assert {certainty for _, _, certainty in found(draft, story)} == {"open"}


def test_a_word_of_which_the_sources_know_nothing_is_open():
    assert found("The winning crew received a gold bucket made by pupils of the harbour school.") == [
        ("bucket", "cup", "open")
    ]


@pytest.mark.parametrize(
    "draft",
    [
        "Pupils of the harbour school made the gold cup that the winning crew received.",
        "“The winning crew received a silver cup made by pupils of the harbour school,” said Olive Vantage.",
        "Rain is forecast for Tuesday and the fish market is shut.",
        "",
    ],
)
def test_other_sentences_are_left_alone(draft):
    assert found(draft) == []


def test_one_loses_what_another_wins():
    story = "The Lanterns have won the Tarn Quay by-election after a recount, their first seat on the coast."
    assert ("lost", "won", "sure") in found("The Lanterns have lost the Tarn Quay by-election after a recount.", story)
    assert found("The Harbourmen have lost the Tarn Quay by-election after a recount.", story) == []


def test_the_first_word_of_a_sentence_and_a_day_are_no_others():
    assert ("weeks", "days", "likely") in found("On Tuesday several weeks later a diver found the anchor.")


def test_lives_lost_are_deaths():
    story = "Faults in the tug's engine cost the lives of three sailors."
    draft = "Faults in the tug's engine led to the deaths of three sailors."
    assert [one for one in found(draft, story) if one[2] != "open"] == []


ONLY = "The new fares apply to tickets of adults only, as older rules cover those of children."


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        ("The new fares will apply to tickets of children.", [("children", "adults", "likely")]),
        ("The new fares will apply to tickets of adults only.", []),
        ("Older rules cover the tickets of children.", []),
        ("The new fares will not apply to tickets of children.", []),
    ],
)
def test_a_word_that_the_passage_has_for_the_others(draft, told):
    assert found(draft, ONLY) == told


def test_a_verb_with_another_particle_is_another_verb():
    story = "The tram left the rails at Quarry Bend on Monday."

    assert [one for one in found("The tram came off the rails at Quarry Bend.", story) if one[2] != "open"] == []
    assert [one[:2] for one in found("The tram joined the rails at Quarry Bend.", story) if one[2] != "open"] == [
        ("joined", "left")
    ]


@pytest.mark.parametrize(
    ("draft", "story"),
    [
        (
            "The harbour's tugs are old, and the new one, the Solan, is late by three years.",
            "Two of the harbour's tugs are old, and a replacement, the Solan, is late by three years.",
        ),
        (
            "The bosun has been free on bail since his arrest on Sunday.",
            "The bosun, charged on Sunday, was released on £5,000 bail.",
        ),
        (
            "Two of the harbour's ferries are late by three years.",
            "Two of the harbour's boats are late by three years.",
        ),
    ],
)
def test_what_the_sentence_says_too_is_not_exchanged(draft, story):
    assert [one for one in found(draft, story) if one[2] != "open"] == []
