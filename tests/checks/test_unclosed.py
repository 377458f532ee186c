import pytest

from editcheck.checks.kind import Draft
from editcheck.checks.unclosed import check
from editcheck.documents.document import Document
from editcheck.reading.reader import read_prose


def hits(text: str, format: str = "text") -> list[tuple[str, str]]:
    reading = read_prose(Document.from_text(text, format=format))
    return [(reading.text[hit.start : hit.end], hit.values["problem"]) for hit in check(Draft(reading), {})]


def test_an_opened_quotation_is_told_to_the_end_of_its_paragraph() -> None:
    assert hits("Ann said: “We pay twice. It is bad.\n\nThe vote was put off.") == [
        ("“We pay twice. It is bad.", "is opened but never closed")
    ]


def test_a_closed_quotation_that_nothing_opens_is_told_with_its_sentence() -> None:
    assert hits("The vote was put off. We pay twice,” said Ann.") == [("We pay twice,”", "is closed but never opened")]


def test_a_paragraph_that_does_not_open_again_is_told_once() -> None:
    ((words, problem),) = hits("Ann said: “We built it.\n\nWe will not sell,” she added.")
    assert words == "“We built it."
    assert problem.startswith("goes on in the next paragraph")


def test_markdown_paragraphs_that_go_on_are_right() -> None:
    assert hits("“We built it.\n\n“It is *ours*,” said Ann.", format="markdown") == []


@pytest.mark.parametrize("text", ["", "“We built it,” said Ann.", "It wasn't the dogs' fault, or the '90s."])
def test_sound_text_passes(text: str) -> None:
    assert hits(text) == []


def test_each_of_several_is_told() -> None:
    assert len(hits("“One, he said.\n\nTwo.\n\n“Three, he said.\n\nFour.")) == 2
