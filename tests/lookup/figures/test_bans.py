import pytest

from editcheck.documents.document import Document
from editcheck.facts.model import FactSheet, Source
from editcheck.lookup.figures.verdicts import look_up
from editcheck.lookup.index import Index
from editcheck.reading.reader import read_prose

STORY = """A rower who fails a drugs test can be suspended for up to four years, the Rowing Board said. Missing a test \
carries a ban of up to six months or a fine of up to £2,500. Ansel Thirkettle was banned for eight months in 2021 for \
striking an umpire.
"""


def told(draft: str) -> list[tuple[str, str]]:
    sources = Index(FactSheet(sources=(Source("s1", "", document=Document.from_text(STORY, name="s", format="text")),)))
    reading = read_prose(Document.from_text(draft, name="draft", format="text"))
    return [(one.text, one.reason) for one in look_up(reading, sources) if one.outcome == "contradicted"]


@pytest.mark.parametrize("verb", ["will be", "must be", "is"])
def test_a_maximum_told_as_what_everybody_gets(verb):
    assert told(f"A rower who fails a drugs test {verb} suspended for four years.") == [("four years", "maximum")]


def test_a_ban_and_a_fine_where_the_sources_have_one_or_the_other():
    draft = "Missing a test carries a ban of up to six months and a fine of up to £2,500."
    assert told(draft) == [("six months and a fine of up to £2,500", "joining")]


@pytest.mark.parametrize(
    "draft",
    [
        "A rower who fails a drugs test can be suspended for four years.",
        "A rower who fails a drugs test will be suspended for up to four years.",
        "A rower who fails a drugs test faces a ban of four years.",
        "Missing a test carries a ban of up to six months or a fine of up to £2,500.",
        "Missing a test carries a ban of up to six months, or a fine of up to £2,500, or both.",
        "Ansel Thirkettle is banned for eight months for striking an umpire in 2021.",
        "“A rower who fails a drugs test will be suspended for four years,” said the board.",
    ],
)
def test_other_bans_are_left_alone(draft):
    assert told(draft) == []
