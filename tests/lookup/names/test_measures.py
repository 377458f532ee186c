from editcheck.documents.document import Document
from editcheck.facts.model import FactSheet, Source
from editcheck.lookup.index import Index
from editcheck.lookup.names.measures import Measures, measure, outbidding
from editcheck.reading.reader import read_prose

STORY = """Olive Vantage is to publish the story of her life next spring. Vantage grew up in Sallow and became the \
richest painter in the country. Vantage says she will write about her years at sea.

Her agent has a house in Ruritania. Copies will be printed by Beacon Books.
"""


def index_of_story() -> Index:
    return Index(FactSheet(sources=(Source("s1", "", document=Document.from_text(STORY, name="s", format="text")),)))


def measured(draft: str) -> Measures:
    """The measures of the last name of a draft."""
    reading = read_prose(Document.from_text(draft, name="draft", format="text"))
    found = measure(reading, index_of_story(), reading.names[-1])
    assert found is not None
    return found


def test_the_share_that_is_told_of_a_name_is_measured_against_what_is_told_of_others():
    assert measured("The agent of the painter has a house in Ruritania.").relative == 1
    assert measured("Her life at sea is to be published by Ruritania.").relative < 0.6


def test_the_name_that_the_sources_have_in_the_place_of_another():
    reading = read_prose(Document.from_text("Next spring Ruritania will publish a story.", name="draft", format="text"))
    entity, number = outbidding(reading, index_of_story(), reading.names[-1])
    assert (entity.name, number) == ("Olive Vantage", 0)

    both = read_prose(Document.from_text("Sallow became the richest painter.", name="draft", format="text"))
    assert outbidding(both, index_of_story(), both.names[-1]) is None

    right = read_prose(Document.from_text("Next spring Olive Vantage will publish one.", name="draft", format="text"))
    assert outbidding(right, index_of_story(), right.names[-1]) is None


def test_another_name_outbids_one_in_its_place():
    assert measured("Next spring Ruritania will publish a story.").outbid > 0
    assert measured("Next spring Olive Vantage will publish a story.").outbid < 0


def test_words_beside_a_name_are_compared_with_those_beside_its_mentions():
    assert measured("Copies were printed by Beacon Books.").beside > 0
    assert measured("Many people in the country read Beacon Books.").beside == 0


def test_words_beside_other_names_are_compared_with_those_beside_this_one():
    assert measured("Her agent has a house in Sallow.").other_beside > 0
    assert measured("Copies were bought up for Olive Vantage.").other_beside == 0


def test_the_word_before_a_name_may_stand_before_a_mention():
    assert measured("The agent lives in Ruritania.").before == 1
    assert measured("The agent lives near Ruritania.").before == 0


def test_a_verb_after_a_name_that_the_sources_never_have_as_a_subject():
    assert measured("Ruritania says she will write of the sea.").subject == 1
    assert measured("Vantage says she will write of the sea.").subject == 0


def test_a_name_that_its_clause_has_twice():
    assert measured("The agent sold Ruritania.").twice == 0
    assert measured("Ruritania sold the agent to Ruritania.").twice == 1


def test_somebody_named_for_a_place_and_a_people_without_a_noun_do_not_fit():
    assert measured("She grew up by the sea in Olive Vantage.").misfit == 1
    assert measured("She grew up by the sea in Olive Vantage's house.").misfit == 0
    assert measured("Her agent has a house in Ruritania.").misfit == 0
