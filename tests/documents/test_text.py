import textwrap

from editcheck import Document

SENTENCE = "The council planted limes along the whole of the river road and nobody could remember why. "


def blocks(source: str) -> list[tuple[str, str]]:
    document = Document.from_text(source)
    return [(region.kind, document.prose[region.start : region.end]) for region in document.regions]


def test_every_line_is_a_paragraph():
    assert blocks("A headline here\nFirst line.\n\n  Second line.  \n") == [
        ("heading", "A headline here"),
        ("paragraph", "First line."),
        ("paragraph", "Second line."),
    ]


def test_a_first_line_that_ends_as_a_sentence_is_no_heading():
    assert blocks("It rained.\nIt poured.") == [("paragraph", "It rained."), ("paragraph", "It poured.")]
    assert blocks("One line only") == [("paragraph", "One line only")]


def test_every_kind_of_line_end():
    lines = "One.\rTwo.\r\nThree.\x85Four.\u2028Five.\u2029Six."
    assert [text for _, text in blocks(lines)] == ["One.", "Two.", "Three.", "Four.", "Five.", "Six."]


def test_no_break_spaces_at_the_ends_are_left_out_and_kept_within():
    assert blocks("\xa0 5\xa0km. \xa0") == [("paragraph", "5\xa0km.")]


def test_hard_wrapped_text_is_joined_into_paragraphs():
    paragraphs = [textwrap.fill(SENTENCE * times, 72) for times in (3, 2, 4)]
    assert [text for _, text in blocks("Limes\n\n" + "\n\n".join(paragraphs))] == ["Limes", *paragraphs]


def test_hard_wrapped_text_with_crlf():
    paragraphs = [textwrap.fill(SENTENCE * times, 60).replace("\n", "\r\n") for times in (3, 4)]
    assert [text for _, text in blocks("\r\n\r\n".join(paragraphs))] == paragraphs


def test_short_lines_are_not_wrapped_text():
    lines = [
        "Limes on the river road",
        "Read more",
        "A caption of some ten words or so, by nobody at all",
        "Log in",
    ] * 3
    assert [text for _, text in blocks("\n".join(lines))] == lines


def test_long_lines_are_not_wrapped_text():
    lines = [SENTENCE * times for times in (1, 2, 1, 3, 1)]
    assert [text for _, text in blocks("\n".join(lines))] == [line.strip() for line in lines]


def test_a_megabyte_without_an_end():
    assert len(blocks("word " * 200_000)) == 1
    assert len(blocks("a\n" * 100_000)) == 100_000
