from editcheck.documents.document import Document
from editcheck.facts.model import FactSheet, Source
from editcheck.lookup.index import Index
from editcheck.lookup.names.belonging import doubt, doubtful
from editcheck.lookup.names.measures import Measures
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


def test_another_name_behind_it_is_not_marked():
    draft = "Ruritania in Sallow was suspended."
    reading = read_prose(Document.from_text(draft, name="draft", format="text"))

    assert {draft[found.start : found.end] for found in doubtful(reading, sources())} == {"was suspended"}


def test_a_name_that_cannot_stand_where_it_does_is_marked_with_the_word_before_it():
    draft = "Two lorries burned in Olive Vantage."
    (found,) = doubtful(read_prose(Document.from_text(draft, name="draft", format="text")), sources())

    assert draft[found.start : found.end] == "in Olive Vantage"
    assert doubted("Two lorries burned in Ms Vantage.") == ["Vantage"]


def test_what_fits_less_raises_the_doubt():
    nothing = Measures(0, 0, 0, 0, 0, 0, 0, 0, 0)

    assert doubt(nothing._replace(relative=1, before=1)) < doubt(nothing) < doubt(nothing._replace(twice=1)) < 1


STOLEN = """Police in Sallow have arrested the treasurer of the Harbour Anglers over a stolen trophy. The Anglers \
say they want the trophy back.

The Lamplight Choir sang at the opening of the new pier. Tickets were sold by the Lamplight Choir in June.
"""


def sure(draft: str) -> list[str]:
    index = Index(FactSheet(sources=(Source("s1", "", document=Document.from_text(STOLEN, name="s", format="text")),)))
    reading = read_prose(Document.from_text(draft, name="draft", format="text"))
    return [draft[one.start : one.end] for one in doubtful(reading, index) if one.sure]


def test_a_name_in_the_place_of_another_is_as_good_as_sure_and_is_itself_marked():
    assert sure("A trophy was stolen, and the treasurer of the Lamplight Choir is under arrest.") == ["Lamplight Choir"]
    assert sure("A trophy was stolen, and the treasurer of the Harbour Anglers is under arrest.") == []
