from itertools import pairwise

import pytest

from editcheck.documents.document import Document
from editcheck.reading.quotations.indirect import indirect, within
from editcheck.reading.reader import read_prose

PEOPLE = "Helen Vantage runs the ferry. Edwin Marchetti-Cole keeps the harbour."


def told(text: str) -> list[tuple[str, str]]:
    reading = read_prose(Document.from_text(f"{PEOPLE}\n\n{text}"))
    return [(one.speaker.name, reading.text[one.start : one.end]) for one in indirect(reading)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Helen Vantage said that the ferry was old.", "the ferry was old"),
        ("Ms Vantage said the ferry was old.", "the ferry was old"),
        ("Helen Vantage, 61, who lives in Sallow, has repeatedly warned that it would sink.", "it would sink"),
        ("Helen Vantage (62) told the harbour board that the ferry was old.", "the ferry was old"),
        ("The company's chair, Helen Vantage, argued the ferry was old.", "the ferry was old"),
        ("The company chair Helen Vantage said the ferry was old.", "the ferry was old"),
        ("The ferry was old, Helen Vantage said.", "The ferry was old"),
        ("The ferry was old, said Helen Vantage, who runs it.", "The ferry was old"),
        ("The ferry was old, said company chair Helen Vantage.", "The ferry was old"),
        ("According to Helen Vantage, the ferry was old.", "the ferry was old"),
        ("The ferry was old, according to Helen Vantage.", "The ferry was old"),
        ("Helen Vantage said that the “queen of the strait” was old.", "the “queen of the strait” was old"),
    ],
)
def test_what_somebody_is_said_to_have_said(text: str, words: str) -> None:
    assert told(text) == [("Helen Vantage", words)]


@pytest.mark.parametrize(
    "text",
    [
        "A spokesman for Helen Vantage said that the ferry was old.",
        "Edwin Marchetti-Cole and Helen Vantage said that the ferry was old.",
        "Helen Vantage was told that the ferry was old.",
        "Helen Vantage did not say that the ferry was old.",
        "Helen Vantage agreed that the ferry was old.",
        "Helen Vantage asked whether the ferry was old.",
        "The brother of Helen Vantage said that the ferry was old.",
        "The harbour master, speaking beside Helen Vantage, said that the ferry was old.",
        "She said that the ferry was old.",
        "Helen Vantage sold the ferry.",
        "Helen Vantage said.",
        "According to Helen Vantage.",
    ],
)
def test_what_is_not_told_as_one_persons_words(text: str) -> None:
    assert told(text) == []


def test_two_speakers_in_one_sentence() -> None:
    text = "Helen Vantage said the ferry was old while Edwin Marchetti-Cole said the pier was worse."
    assert told(text) == [("Helen Vantage", "the ferry was old"), ("Edwin Marchetti-Cole", "the pier was worse")]


def test_the_cue_and_the_place() -> None:
    text = "Helen Vantage told us that the ferry was old. Helen Vantage says it leaks."
    reading = read_prose(Document.from_text(text))
    first, second = indirect(reading)
    assert (first.cue.text, second.cue.text) == ("told", "says")
    assert text[first.cue.start : first.cue.end] == "told"
    assert list(within(indirect(reading), 10, len(text))) == [first, second]
    assert list(within(indirect(reading), second.start, second.end)) == [second]


@pytest.mark.parametrize(
    "piece",
    ["according to Ann Lee ", "Ann Lee said that , ", "Ann Lee, ", "x , said Ann Lee ", "Ann Lee (", "Ann Lee said "],
)
def test_statements_of_an_endless_sentence_do_not_overlap(piece: str) -> None:
    reading = read_prose(Document.from_text("Ann Lee is a mayor. " + piece * (100_000 // len(piece))))
    found = indirect(reading)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert sum(one.end - one.start for one in found) <= len(reading.text)
