"""What is sent, and the way back from UTF-16 units of it to the prose."""

import pytest
from editcheck_languagetool.annotation import BREAK, STAND_IN, annotate
from hypothesis import given, settings
from hypothesis import strategies as st

from editcheck.documents.document import Document
from editcheck.engine.grammar import text_of

SOURCES = st.text(alphabet="ab .<>/i*`&;m\r\n😀𝐠e\u0301’", max_size=120)
FORMATS = st.sampled_from(["text", "markdown", "html"])
ALL = 1_000_000


def requests_of(source, format="text", most=ALL):
    return annotate(text_of(Document.from_text(source, format=format), "en-GB"), most)


def units(text):
    return len(text.encode("utf-16-le")) // 2


def read(request):
    """What LanguageTool reads of a request."""
    return "".join(item.get("text", item.get("interpretAs")) for item in request.data())


def sent(request):
    return "".join(item.get("text", item.get("markup")) for item in request.data())


def found(request, words, document):
    """The prose of the place where some words stand in what is sent."""
    before = sent(request).index(words)
    start = units(sent(request)[:before])
    stretch = request.to_prose(start, start + units(words))
    return document.prose[slice(*stretch)]


@settings(deadline=None)
@given(SOURCES, FORMATS)
def test_what_is_read_is_the_prose_of_the_paragraphs(source, format):
    text = text_of(Document.from_text(source, format=format), "en-GB")
    expected = []
    for start, end in text.passages:
        words, position = "", start
        for first, last in text.spared:
            if start < last and first < end:
                words += text.document.prose[position : max(position, first)] + STAND_IN
                position = min(last, end)
        words += text.document.prose[position:end]
        expected.append(words.replace("\r\n", "\n").replace("\r", "\n"))
    assert BREAK.join(map(read, annotate(text, ALL))) == BREAK.join(expected)


@settings(deadline=None)
@given(SOURCES, FORMATS, st.integers(1, 40))
def test_every_word_that_is_sent_knows_its_place(source, format, most):
    document = Document.from_text(source, format=format)
    for request in requests_of(source, format, most):
        before = 0
        for piece in request.pieces:
            if piece.read is None:
                for first in range(len(piece.sent)):
                    for last in range(first + 1, len(piece.sent) + 1):
                        start, end = before + units(piece.sent[:first]), before + units(piece.sent[:last])
                        assert request.to_prose(start, end) == (piece.start + first, piece.start + last)
                assert document.prose[piece.start : piece.end] == piece.sent
            before += units(piece.sent)
        assert request.to_prose(before, before + 1) is None
        if before and request.pieces[0].start < request.pieces[-1].end:
            assert request.to_prose(0, before) == (request.pieces[0].start, request.pieces[-1].end)


@settings(deadline=None)
@given(SOURCES, FORMATS, st.integers(8, 60))
def test_a_long_text_is_divided_and_nothing_is_lost(source, format, most):
    parts = requests_of(source, format, most)
    whole = requests_of(source, format)
    assert "".join(map(read, parts)).replace("\n", "") == "".join(map(read, whole)).replace("\n", "")
    assert all(sum(piece.size for piece in part.pieces) <= max(most, units(STAND_IN)) for part in parts)


def test_a_text_is_divided_between_paragraphs_and_in_as_few_parts_as_can_be():
    paragraphs = [f"Paragraph {number} is about boats." for number in range(10)]
    parts = requests_of("\n\n".join(paragraphs), most=100)
    assert [read(part).split(BREAK) for part in parts] == [
        paragraphs[:3], paragraphs[3:6], paragraphs[6:9], paragraphs[9:]
    ]  # fmt: skip


def test_a_paragraph_that_is_too_long_is_cut_behind_a_sentence():
    parts = requests_of("One boat sails here. Another one sinks there. A third one waits.", most=40)
    assert [read(part) for part in parts] == [
        "One boat sails here. ",
        "Another one sinks there. ",
        "A third one waits.",
    ]


@pytest.mark.parametrize(
    ("source", "format", "data"),
    [
        (
            "The <b>quay</b> &amp; all",
            "html",
            [("The ",), ("<b>", ""), ("quay",), ("</b>", ""), (" ",), ("&amp;", "&"), (" all",)],
        ),
        ("One\r\ntwo", "text", [("One",), ("\r\n", BREAK), ("two",)]),
        ("Run `x = 1` now", "markdown", [("Run ",), ("x = 1", STAND_IN), (" now",)]),
        ("# A\n\nB *c*", "markdown", [("A",), ("\n\n", BREAK), ("B ",), ("*", ""), ("c",)]),
    ],
)
def test_markup_is_sent_as_markup(source, format, data):
    [request] = requests_of(source, format)
    expected = [{"text": item[0]} if len(item) == 1 else {"markup": item[0], "interpretAs": item[1]} for item in data]
    assert request.data() == expected


def test_half_of_a_surrogate_pair_is_the_whole_character():
    [request] = requests_of("a😀b")
    assert [request.to_prose(1, 2), request.to_prose(2, 3), request.to_prose(2, 4)] == [(1, 2), (1, 2), (1, 3)]


@pytest.mark.parametrize("place", [(-1, 2), (0, 0), (3, 2), (0, 99)])
def test_a_place_that_is_not_in_what_was_sent(place):
    [request] = requests_of("a😀b")
    assert request.to_prose(*place) is None
