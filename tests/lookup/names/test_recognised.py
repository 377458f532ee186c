from editcheck.documents.document import Document
from editcheck.facts.model import FactSheet, Source
from editcheck.lookup.index import Index
from editcheck.lookup.names.recognised import with_known_names
from editcheck.reading.reader import read_prose

STORY = """The match was won by Rangers on Tuesday, and the police praised the crowd. Police horses were kept away.

The cup goes to the town of Mercury, whose mayor met Rangers.
"""


def names(draft: str) -> list[str]:
    index = Index(FactSheet(sources=(Source("s1", "", document=Document.from_text(STORY, name="s", format="text")),)))
    reading = read_prose(Document.from_text(draft, name="draft", format="text"))
    return [name.text for name in with_known_names(reading, index).names]


def test_a_word_that_opens_a_sentence_is_a_name_where_the_sources_have_it_as_one():
    assert names("Rangers won the match. Mercury's mayor was glad.") == ["Rangers", "Mercury"]


def test_a_word_that_the_sources_also_have_without_a_capital_is_none():
    assert names("Police praised the crowd.") == []


def test_a_word_that_the_sources_have_at_the_beginning_of_sentences_alone_is_none():
    assert names("Horses were kept away.") == []


def test_a_name_that_was_read_is_there_once():
    assert names("The mayor met Rangers. Rangers won.") == ["Rangers", "Rangers"]
