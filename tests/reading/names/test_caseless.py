"""Texts that have no capital letters."""

import pytest

import editcheck
from editcheck.reading.names.caseless import with_capitals

CAPTIONS = (
    "rosalind pettigrew, the mayor of kelbourne, said on tuesday that 40 people had left the town. "
    "she hopes that mark may come back to london."
)


def test_names_and_beginnings_of_sentences_get_their_capitals() -> None:
    assert with_capitals(CAPTIONS) == (
        "Rosalind Pettigrew, the mayor of Kelbourne, said on Tuesday that 40 people had left the town. "
        "She hopes that mark may come back to London."
    )


@pytest.mark.parametrize(
    "text",
    [
        "the mayor of kelbourne",  # too little to tell by
        CAPTIONS.replace("she", "She"),
        "",
    ],
)
def test_another_text_is_left_as_it_is(text: str) -> None:
    assert with_capitals(text) == text


def test_every_character_keeps_its_place() -> None:
    text = CAPTIONS + " der große ßen-ŉame ǆ said so."
    assert len(with_capitals(text)) == len(text)


def test_what_is_read_has_the_words_of_the_source() -> None:
    reading = editcheck.read(editcheck.Document.from_text(CAPTIONS, name="captions.txt", format="text"))
    assert [name.text for name in reading.names] == ["rosalind pettigrew", "kelbourne", "london"]
    assert [person.name for person in reading.people] == ["Rosalind Pettigrew"]


def test_a_draft_is_checked_against_a_source_without_capitals_and_the_other_way_round() -> None:
    printed = with_capitals(CAPTIONS)
    for source, draft in ((CAPTIONS, printed), (printed, CAPTIONS)):
        sheet = editcheck.build_fact_sheet([editcheck.Document.from_text(source, name="source.txt", format="text")])
        changed = draft.replace("40", "45")
        report = editcheck.check(editcheck.Document.from_text(changed, name="draft.txt", format="text"), facts=sheet)
        assert [(finding.rule, finding.text) for finding in report.findings] == [("facts/wrong-figure", "45")]
        assert all(changed[verdict.start : verdict.end] == verdict.text for verdict in report.verdicts)
