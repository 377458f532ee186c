from editcheck.documents.document import Document
from editcheck.facts.model import FactSheet, Ignored, Source
from editcheck.lookup.index import Index
from editcheck.lookup.lexicon import Lexicon

STORY = """Olive R. Vantage wrote to the Harbour Safety Board. In the end the Ministry of the Ports answered. A Swede
left.
"""


def lexicon(*ignored: Ignored) -> Lexicon:
    document = Document.from_text(STORY, name="s", format="text")
    return Lexicon(Index(FactSheet(sources=(Source("s1", "", document=document, ignore=ignored),))))


def words(*phrase: str) -> str | None:
    found = lexicon().find(phrase)
    return STORY[found.start : found.end] if found else None


def test_words_in_order_are_found():
    assert words("harbor", "safety", "board") == "Harbour Safety Board"


def test_initials_and_small_words_may_stand_between():
    assert words("olive", "vantage") == "Olive R. Vantage"
    assert words("ministry", "ports") == "Ministry of the Ports"


def test_the_letter_before_the_place_of_a_legislator_is_the_party():
    document = Document.from_text("Sen. Joy Hartnett, D-Mabry, wrote.", name="s", format="text")
    found = Lexicon(Index(FactSheet(sources=(Source("s1", "", document=document),))))
    assert "democrat" in found
    assert found.find(["mabry"]) is not None


def test_words_out_of_order_or_apart_are_not_found():
    assert words("vantage", "olive") is None
    assert words("olive", "board") is None
    assert words() is None


def test_initials_of_names():
    found = lexicon().initials("hsb")

    assert found is not None
    assert STORY[found.start : found.end] == "Harbour Safety Board"
    assert lexicon().initials("xyz") is None


def test_peoples_and_their_lands():
    assert lexicon().kin("sweden") == "swede"
    assert lexicon().kin("norway") == ""


def test_what_the_sheet_ignores_is_not_known():
    ignored = Ignored(STORY.strip(), "boilerplate", 0, len(STORY.strip()))

    assert "vantage" in lexicon()
    assert "vantage" not in lexicon(ignored)
