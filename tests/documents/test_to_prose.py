"""The way back from the source to the prose, for what is shown to people."""

import pytest

from editcheck.documents.content import Segment, SourceMap
from editcheck.documents.document import Document

TEXTS = [
    ("text", "Plain words.\n\nAnd more."),
    (
        "markdown",
        "# A *title*\n\nSome **bold** words, a [link](https://a.example) &amp; an ![alt text](a.png) image.\n",
    ),
    ("html", "<h1>A title</h1>\n<p>Some <b>bold</b> words &amp;\n more<!-- a remark --> words.</p>"),
]


@pytest.mark.parametrize(("form", "text"), TEXTS)
def test_every_character_of_prose_that_has_a_source_is_found_again(form, text):
    document = Document.from_text(text, format=form)
    there = document.content.map
    for position, character in enumerate(document.prose):
        start, end = document.to_source(position, position + 1)
        if character.isalnum():
            assert there.to_prose(start, end) == (position, position + 1)


@pytest.mark.parametrize(("form", "text"), TEXTS)
def test_the_words_of_a_stretch_are_the_same(form, text):
    document = Document.from_text(text, format=form)
    for words in ("words", "Some bold words", "more"):
        if words in document.prose:
            start = document.prose.index(words)
            stretch = document.content.map.to_prose(*document.to_source(start, start + len(words)))
            assert document.prose[slice(*stretch)] == words


def test_markup_alone_has_no_prose():
    document = Document.from_text("<p>Some <b>bold</b> words</p>", format="html")
    assert document.content.map.to_prose(0, 3) is None


def test_what_stands_behind_the_prose_is_left_out_unless_it_is_all():
    there = SourceMap((Segment(0, 4, 0, 4), Segment(4, 8, 10, 14), Segment(10, 14, 5, 9)))
    assert there.to_prose(0, 14) == (0, 8)
    assert there.to_prose(6, 8) == (11, 13)
