import pytest

from editcheck.documents.document import Document
from editcheck.facts.model import FactSheet, Source
from editcheck.lookup.index import Index
from editcheck.lookup.names.slots import rival
from editcheck.reading.reader import read_prose

STORY = """Shares in Northwold Ferries, the owner of the ship, fell by 4 per cent on Tuesday. The crew were given tea.

The new offences would not apply to wrecks that happened before the Ports and Tugs Bill became law.
"""


def rivals(draft: str, story: str = STORY) -> list[tuple[str, str]]:
    sources = Index(FactSheet(sources=(Source("s1", "", document=Document.from_text(story, name="s", format="text")),)))
    reading = read_prose(Document.from_text(draft, name="draft", format="text"))
    return [(name.text, found.entity.name) for name in reading.names if (found := rival(reading, sources, name))]


@pytest.mark.parametrize(
    ("draft", "pair"),
    [
        ("Shares in Southmere Ferries, the ship's owner, fell on Tuesday.", ("Southmere Ferries", "Northwold Ferries")),
        (
            "The new offences of the Coastal Waters Bill will not cover wrecks that happened before it becomes law.",
            ("Coastal Waters Bill", "Ports and Tugs Bill"),
        ),
    ],
)
def test_the_other_name_in_this_place(draft, pair):
    assert rivals(draft) == [pair]


@pytest.mark.parametrize(
    "draft",
    [
        "Shares in Northwold Ferries, the owner of the ship, fell on Tuesday.",
        "Shares in Northwold and in Southmere Ferries, the ship's owner, fell on Tuesday, Northwold Ferries said.",
        "Southmere Ferries has ordered two new tugs from a yard abroad.",
        "Olive Vantage saw the ship on Tuesday and gave tea to the crew.",
        "Ann, Bea, Cat, Dot, Eve, Fay, Gus, Hal, Ian, Jan, Kim and Lou Southmere Ferries owner ship fell Tuesday.",
    ],
)
def test_where_it_cannot_be_known_there_is_none(draft):
    assert rivals(draft) == []


def test_a_country_may_stand_for_its_town():
    story = "A court in Vienna sentenced the two divers on Monday for the theft of an anchor."
    same = "A court in {} sentenced the two divers for the theft of an anchor."
    assert rivals(same.format("Vienna"), story) == rivals(same.format("Austria"), story) == []


MINISTER = "The harbours minister Ann Pellow announced new rules against drifting nets on Monday."


def test_an_office_changes_hands_so_that_somebody_new_is_wrong_only_in_a_sentence_of_the_sources():
    same = "The harbours minister {} announced new rules against drifting nets."
    other = "The harbours minister {} announced new rules against dumping waste on Monday."
    assert rivals(same.format("Olive Vantage"), MINISTER) == [("Olive Vantage", "Ann Pellow")]
    assert rivals(other.format("Olive Vantage"), MINISTER) == []


def test_names_of_the_sources_are_not_read_where_the_draft_says_what_they_say():
    sources = Index(FactSheet(sources=(Source("s1", "", document=Document.from_text(STORY, name="s", format="text")),)))
    reading = read_prose(Document.from_text(STORY, name="draft", format="text"))
    assert [rival(reading, sources, name) for name in reading.names] == [None] * len(reading.names)
    assert not sources.reading("s1").names


def test_somebody_may_be_meant_by_a_pronoun():
    story = (
        "Vincent Castle stood in the dock. Judge Harriet Lind ordered him to pay $6 million in damages to the county."
    )
    assert rivals("Vincent Castle must pay $6 million in damages to the county.", story) == []
