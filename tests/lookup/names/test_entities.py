from editcheck.documents.document import Document
from editcheck.facts.model import FactSheet, Source
from editcheck.lookup.index import Index
from editcheck.lookup.names.entities import Entities, name_key
from editcheck.reading.model import Name
from editcheck.reading.reader import read_prose

STORY = """Olive Vantage published the Ports and Tugs Bill. The Bill would license pilots. Ms Vantage was born in
Germany.

Northwold Ferries is against it. A German rival of Northwold is not.
"""


def entities() -> Entities:
    document = Document.from_text(STORY, name="s", format="text")
    return Entities(Index(FactSheet(sources=(Source("s1", "", document=document),))))


def named(text: str, kind: str = "other") -> Name:
    return Name(0, len(text), text, kind)


def test_short_forms_and_other_forms_are_one_entity():
    found = entities()

    assert found.of(named("Vantage", "person")) is found.of(named("Olive Vantage", "person")) is not None
    assert found.of(named("Northwold")) is found.of(named("Northwold Ferries")) is not None
    assert found.of(named("German")) is found.of(named("Germany")) is not None


def test_the_bill_is_the_law_that_was_named():
    law = entities().of(named("Ports and Tugs Bill", "law"))

    assert law is not None
    assert sorted(law.places) == [0, 1]


def test_places_hold_the_name():
    found = entities()
    source = STORY

    assert all(source[start:end].strip() for entity in found.all for start, end in entity.places.values())
    assert read_prose(Document.from_text(source, name="s", format="text")).names


def test_strangers_are_nobody():
    assert entities().of(named("Kwame Tull", "person")) is None
    assert entities().of(named("")) is None


def test_small_words_do_not_count_in_a_key():
    assert name_key("Ministry of the Ports") == ("ministry", "ports")
    assert name_key("The") == ("the",)
