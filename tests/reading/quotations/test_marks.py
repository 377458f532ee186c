import pytest
from hypothesis import given
from hypothesis import strategies as st

from editcheck.reading.quotations.marks import Enclosed, enclosed


def stretches(text: str) -> list[Enclosed]:
    paragraphs, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append((start, start + len(line)))
        start += len(line) + 1
    return enclosed(text, paragraphs)


def words(text: str) -> list[str]:
    return [text[item.start : item.end] for item in stretches(text)]


@pytest.mark.parametrize(
    "text",
    [
        "“We pay twice,” she said.",
        '"We pay twice," she said.',
        "‘We pay twice,’ she said.",
        "'We pay twice,' she said.",
        '“We pay twice," she said.',
        '"We pay twice,” she said.',
        "‘We pay twice,' she said.",
        "”We pay twice,“ she said.",
        "''We pay twice,'' she said.",
        "``We pay twice,'' she said.",
        "«We pay twice,» she said.",
        '" We pay twice, " she said.',
    ],
)
def test_marks_of_every_kind_and_mixture_enclose(text: str) -> None:
    assert words(text) == ["We pay twice,"]


@pytest.mark.parametrize(
    "text",
    [
        "The dogs' bowls stood in the girls’ room, and it wasn't the drivers' fault.",
        "It was the music of the '90s and the ’80s: rock 'n' roll, and 'tis over.",
        'He is 6\'2" tall, the board 5\' 11" long and the pipe 3" wide.',
        "Nine days’ work for the workers’ union’s men.",
        '<a href="page.html" title="More">',
        "James’ house, Mr Davies’ car and the Joneses’ dog.",
    ],
)
def test_apostrophes_and_measures_and_markup_are_no_marks(text: str) -> None:
    assert [item for item in stretches(text) if item.closed and item.opened] == []


def test_apostrophes_inside_single_marks_do_not_close_them() -> None:
    text = "‘The girls’ parents knew they’d lost the ’90s,’ he said. 'The dogs' bowls weren't ours.'"
    assert words(text) == ["The girls’ parents knew they’d lost the ’90s,", "The dogs' bowls weren't ours."]


def test_single_marks_around_a_word_before_another_word() -> None:
    assert words("plans to make ‘deepfake' films and 'fake' songs a crime") == ["deepfake", "fake"]


@pytest.mark.parametrize(
    ("text", "outer"),
    [
        ("“He told me ‘go home’ and I did,” she said.", "He told me ‘go home’ and I did,"),
        ("‘He told me “go home” and I did,’ she said.", "He told me “go home” and I did,"),
        ("\"'Go home' was all he said,\" she said.", "'Go home' was all he said,"),
        ("“It was a “mess” from the start,” she said.", "It was a “mess” from the start,"),
    ],
)
def test_what_is_nested_belongs_to_the_outer_quotation(text: str, outer: str) -> None:
    assert words(text) == [outer]


def test_paragraphs_that_each_open_and_of_which_the_last_closes_go_on() -> None:
    first, second, third = stretches("He said: “One.\n“Two.\n“Three.”\nThe end.")
    assert (first.closed, first.continues, second.closed, second.continues) == (True, True, True, True)
    assert (third.closed, third.continues) == (True, False)


def test_british_paragraphs_with_mixed_single_marks_go_on() -> None:
    found = stretches("He said: ‘We’re ready.\n‘They aren't.'\nThe end.")
    assert [(item.closed, item.continues) for item in found] == [(True, True), (True, False)]


def test_a_quotation_never_closed_ends_with_its_paragraph() -> None:
    text = "She said: “We pay twice. It is bad.\n\nThe vote was put off.\n\n“Never,” said Ann."
    first, last = stretches(text)
    assert text[first.start : first.end] == "We pay twice. It is bad."
    assert not first.closed
    assert last.closed


def test_a_quotation_never_closed_ends_before_the_next_one_in_its_paragraph() -> None:
    text = "“We pay twice, he said. “It is bad.” The vote was put off."
    first, second = stretches(text)
    assert not first.closed
    assert first.end <= text.index("“It")
    assert text[second.start : second.end] == "It is bad."


def test_a_closing_mark_without_an_opening_one_takes_its_sentence() -> None:
    text = "The vote was put off. We pay twice,” he said."
    (found,) = stretches(text)
    assert not found.opened
    assert text[found.start : found.end] == "We pay twice,"


def test_an_utterance_that_is_not_opened_again_goes_on_from_the_paragraphs_start() -> None:
    text = "Ann said: “We built it. It is ours.\nWe will not sell. Never,” she added."
    first, second = stretches(text)
    assert (first.closed, first.continues, second.opened) == (False, True, False)
    assert text[second.start : second.end] == "We will not sell. Never,"


@given(st.text(alphabet="ab .,\n“”\"‘’'«»`=1s", max_size=80))
def test_stretches_lie_in_order_inside_the_text_and_do_not_overlap(text: str) -> None:
    end = 0
    for item in stretches(text):
        assert end <= item.start < item.end <= len(text)
        assert not text[item.start].isspace()
        assert not text[item.end - 1].isspace()
        end = item.end
