import pytest

from editcheck.documents.document import Document
from editcheck.facts.model import FactSheet, Source
from editcheck.lookup.index import Index
from editcheck.lookup.statements.pronouns import misfits
from editcheck.reading.reader import read_prose

LIGHTHOUSE = """Ilse Varnholt kept the lighthouse for thirty years. She painted the tower every spring and mended the \
lamp herself. The lamp was sold to a museum in October. Varnholt said that she would not visit it in winter.
"""
COUPLE = "Her brother Matthew ran the ferry. He retired in June and gave the boat to his neighbour.\n"


def found(draft: str, story: str) -> list[tuple[str, str, bool]]:
    sources = Index(FactSheet(sources=(Source("s1", "", document=Document.from_text(story, name="s", format="text")),)))
    reading = read_prose(Document.from_text(draft, name="draft", format="text"))
    return [(draft[one.start : one.end], one.instead, one.sure) for one in misfits(reading, sources)]


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        ("He painted the tower every spring.", ("He", "she", True)),
        ("Varnholt mended the lamp himself.", ("himself", "herself", True)),
        ("The tower was painted by him every spring.", ("him", "her", True)),
    ],
)
def test_a_pronoun_of_a_gender_that_no_source_has(draft, told):
    assert found(draft, LIGHTHOUSE) == [told]


def test_a_sentence_that_follows_a_source_of_both_genders():
    assert found("Varnholt said that he would not visit it in winter.", LIGHTHOUSE + COUPLE) == [("he", "she", True)]


@pytest.mark.parametrize(
    "draft",
    [
        "Varnholt painted the tower every spring. She said that she would not visit the lamp.",
        "Matthew Varnholt, her brother, retired in June. He gave the boat to a neighbour.",
        "A fisherman saw the tower every spring while he painted his boat.",
        "“He painted the tower every spring and mended the lamp,” said Ilse Varnholt.",
        "He is asleep.",
        "",
    ],
)
def test_other_pronouns_are_left_alone(draft):
    assert found(draft, LIGHTHOUSE + COUPLE) == []


def test_a_sentence_of_a_word_or_two_may_be_of_anybody():
    story = LIGHTHOUSE + "The harbour was sold in May. The court sat in June. The skipper lost. He cannot appeal.\n"
    assert found("Can the harbour be bought back? She says that it cannot.", story) == []


@pytest.mark.parametrize("pronoun", ["She", "They"])
def test_a_draft_that_begins_with_a_pronoun_has_lost_whom_it_is_about(pronoun):
    told = "painted the tower every spring. Varnholt is seventy."
    assert found(f"{pronoun} {told}", LIGHTHOUSE) == [(pronoun, "", False)]
    assert found(f"Ilse Varnholt {told}", LIGHTHOUSE) == []


def test_no_source_against_itself():
    assert found(LIGHTHOUSE, LIGHTHOUSE) == found(COUPLE, COUPLE) == []
