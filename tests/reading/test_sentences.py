import pytest
from hypothesis import given
from hypothesis import strategies as st

from editcheck.documents.document import Document
from editcheck.reading.model import Reading
from editcheck.reading.sentences import LONGEST, read


def sentences(text: str, format: str = "text") -> list[str]:
    document = Document.from_text(text, format=format)
    return [sentence.text for sentence in read(Reading(document, document.prose)).sentences]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One came. Two left.", ["One came.", "Two left."]),
        ("Is it so? Yes! Never.", ["Is it so?", "Yes!", "Never."]),
        ("“It is so.” Then they left.", ["“It is so.”", "Then they left."]),
        ("“It is so.” “It is not.”", ["“It is so.”", "“It is not.”"]),
        ("Mr. Reed met Dr. Holt and J. R. Marsh.", ["Mr. Reed met Dr. Holt and J. R. Marsh."]),
        ("It was 3.5 per cent at 6 a.m. on No. 4.", ["It was 3.5 per cent at 6 a.m. on No. 4."]),
        ("They met at 4 a.m. The House slept.", ["They met at 4 a.m.", "The House slept."]),
        ("They met at 4 a.m. Monday in the U.S. Senate.", ["They met at 4 a.m. Monday in the U.S. Senate."]),
        ("“Who did it?” he asked.", ["“Who did it?” he asked."]),
        ("“Who did it?” Ann Reed asked. Nobody.", ["“Who did it?” Ann Reed asked.", "Nobody."]),
        ("“Stop!” Marsh shouted.", ["“Stop!” Marsh shouted."]),
        ("“Who did it?” The judge knew.", ["“Who did it?”", "The judge knew."]),
        ("He waited … and left. Then 40 came.", ["He waited … and left.", "Then 40 came."]),
        ("", []),
        (" . ", ["."]),
    ],
)
def test_where_sentences_end(text: str, found: list[str]) -> None:
    assert sentences(text) == found


def test_paragraphs_end_sentences_too() -> None:
    assert sentences("A heading without a stop\n\nThen text.") == ["A heading without a stop", "Then text."]


def test_a_run_of_words_without_a_stop_is_cut_between_words():
    words = " ".join(["leek"] * 3 * LONGEST)
    found = sentences(words)
    assert len(found) > 3
    assert max(map(len, found)) <= LONGEST
    assert " ".join(found) == words


def test_one_long_word_is_not_cut():
    assert sentences("x" * 3 * LONGEST + " leek") == ["x" * 3 * LONGEST, "leek"]


def test_sentences_know_their_paragraph() -> None:
    document = Document.from_text("One. Two.\n\nThree.")
    found = read(Reading(document, document.prose)).sentences
    assert [sentence.paragraph for sentence in found] == [0, 0, 1]


@given(st.text(alphabet="aB .!?…”“\n'", max_size=80))
def test_sentences_lie_in_order_and_leave_no_word_out(text: str) -> None:
    document = Document.from_text(text)
    end = 0
    for sentence in read(Reading(document, document.prose)).sentences:
        assert not text[end : sentence.start].strip()
        assert text[sentence.start : sentence.end] == sentence.text
        end = sentence.end
    assert not text[end:].strip()
