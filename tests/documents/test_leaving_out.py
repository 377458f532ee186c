import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editcheck import Document


def without(document: Document, *words: str) -> Document:
    places = [document.source.index(word) for word in words]
    return document.without([(place, place + len(word)) for place, word in zip(places, words, strict=True)])


def test_words_inside_a_sentence():
    document = without(Document.from_text("Head\n\nThe 86 plots of cheap loans Larkfield Road.\nEnd."), "cheap loans")
    assert document.prose == "Head\n\nThe 86 plots of Larkfield Road.\nEnd."
    assert [document.prose[r.start : r.end] for r in document.regions] == [
        "Head",
        "The 86 plots of Larkfield Road.",
        "End.",
    ]
    start = document.prose.index("Larkfield")
    begin, end = document.to_source(start, start + 9)
    assert document.source[begin:end] == "Larkfield"
    begin, end = document.to_source(start - 3, start + 9)
    assert document.source[begin:end] == "of cheap loans Larkfield"


def test_the_end_of_a_paragraph_and_a_whole_one():
    document = without(Document.from_text("It fell. xkqvz\n\nLog in\n\nIt rose."), "xkqvz", "Log in")
    assert [document.prose[r.start : r.end] for r in document.regions] == ["It fell.", "It rose."]


def test_markup():
    source = "<p>A &amp; <b>cheap <i>loans</i></b> B&nbsp;C</p><p>Log <b>in</b></p><p>D</p>"
    document = without(Document.from_text(source, format="html"), "<b>cheap <i>loans</i></b>", "Log <b>in")
    assert [document.prose[r.start : r.end] for r in document.regions] == ["A & B\xa0C", "D"]
    start = document.prose.index("B")
    assert document.to_source(start, start + 1) == (source.index("B&"), source.index("B&") + 1)


def test_half_an_entity_goes_whole():
    document = Document.from_text("<p>a&amp;b", format="html")
    assert document.without([(5, 6)]).prose == "ab"


def test_nothing_and_everything():
    document = Document.from_text("some words")
    assert document.without([]).content is document.content
    assert document.without([(0, 10)]).prose == ""
    assert document.without([(0, 10)]).regions == ()


WORDS = st.lists(st.sampled_from("alpha beta, gamma &amp; <b>delta</b> épsilon 🙂 </p><p> <br>".split()), max_size=30)


@pytest.mark.parametrize("format", ["html", "markdown", "text"])
@given(words=WORDS, stretches=st.lists(st.tuples(st.integers(0, 200), st.integers(0, 200)), max_size=6))
@settings(deadline=None, max_examples=100)
def test_what_stays_is_the_same_at_the_same_place(format, words, stretches):
    document = Document.from_text("x " + " ".join(words), format=format)
    left = document.without(stretches)
    inside = {place for start, end in stretches for place in range(start, end)}
    for position, character in enumerate(left.prose):
        begin, end = left.to_source(position, position + 1)
        if not character.isspace():
            assert not inside & set(range(begin, end))
    kept = [
        character
        for position, character in enumerate(document.prose)
        if not character.isspace() and not inside & set(range(*document.to_source(position, position + 1)))
    ]
    assert "".join(left.prose.split()) == "".join(kept)
    for region in left.regions:
        assert 0 <= region.start < region.end <= len(left.prose)


def test_many_stretches_take_no_more_than_their_number():
    document = Document.from_text("ab " * 30_000)
    assert document.without([(place, place + 1) for place in range(0, 90_000, 3)]).prose == "b " * 30_000
