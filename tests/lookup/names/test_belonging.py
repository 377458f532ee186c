from editcheck.documents.document import Document
from editcheck.facts.model import FactSheet, Source
from editcheck.lookup.index import Index
from editcheck.lookup.names.belonging import Measures, doubt, doubtful, measure
from editcheck.reading.reader import read_prose

STORY = """Olive Vantage is to publish the story of her life next spring. Vantage grew up in Sallow and became the \
richest painter in the country. Vantage says she will write about her years at sea.

Her agent has a house in Ruritania. Copies will be printed by Beacon Books.
"""


def sources() -> Index:
    return Index(FactSheet(sources=(Source("s1", "", document=Document.from_text(STORY, name="s", format="text")),)))


def doubted(draft: str) -> list[str]:
    reading = read_prose(Document.from_text(draft, name="draft", format="text"))
    return [one.name.text for one in doubtful(reading, sources())]


def test_a_name_that_the_sources_do_not_tell_this_of_is_doubted():
    assert doubted("Ruritania has been suspended over claims about her crew.") == ["Ruritania"]


def test_a_name_that_the_sources_tell_this_of_is_not():
    assert doubted("Olive Vantage is to publish the story of her life.") == []
    assert doubted("The agent has a house in Ruritania.") == []


def test_names_in_quotations_and_names_that_no_source_has_are_left_alone():
    assert doubted("“Ruritania has been suspended over claims,” she said.") == []
    assert doubted("Kwame Tull has been suspended over claims about her crew.") == []


def test_the_words_next_to_the_name_are_marked():
    draft = "Ruritania has been suspended over claims about her crew."
    reading = read_prose(Document.from_text(draft, name="draft", format="text"))
    (found,) = doubtful(reading, sources())

    assert draft[found.start : found.end] == "has been suspended"
    assert found.evidence.text == "Ruritania"


def test_a_name_that_cannot_stand_where_it_does_is_marked_with_the_word_before_it():
    draft = "Two lorries burned in Olive Vantage."
    (found,) = doubtful(read_prose(Document.from_text(draft, name="draft", format="text")), sources())

    assert draft[found.start : found.end] == "in Olive Vantage"
    assert doubted("Two lorries burned in Ms Vantage.") == ["Vantage"]


def test_measures_are_shares():
    reading = read_prose(Document.from_text("Ruritania says she will write of the sea.", name="draft", format="text"))
    measures = measure(reading, sources(), reading.names[0])

    assert measures is not None
    assert 0 <= measures.told <= measures.relative <= 1
    assert measures.subject == 1
    assert measures.first == 1


def test_what_is_told_of_a_name_lowers_the_doubt():
    nothing = Measures(0, 0, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 0)

    assert doubt(nothing._replace(told=1, relative=1)) < doubt(nothing) < 1


def measured(draft: str) -> Measures:
    reading = read_prose(Document.from_text(draft, name="draft", format="text"))
    found = measure(reading, sources(), reading.names[-1])
    assert found is not None
    return found


def test_a_name_that_its_clause_has_twice_is_doubted_more():
    once, twice = measured("The agent sold Ruritania."), measured("Ruritania sold the agent to Ruritania.")

    assert (once.twice, twice.twice) == (0, 1)
    assert doubt(once) < doubt(once._replace(twice=1))


def test_what_stands_close_to_a_name_in_the_sources_is_told_from_what_only_stands_in_their_sentence():
    assert measured("Copies were printed by Beacon Books.").close == 1
    assert measured("Copies of her story about the sea by Olive Vantage.").close == 0


def test_somebody_named_for_a_place_and_a_people_without_a_noun_do_not_fit():
    assert measured("She grew up by the sea in Olive Vantage.").misfit == 1
    assert measured("She grew up by the sea in Olive Vantage's house.").misfit == 0
    assert measured("Her agent has a house in Ruritania.").misfit == 0
