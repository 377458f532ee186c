"""Over every format: each piece of prose knows the place it was made from."""

from __future__ import annotations

import html
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editcheck import Document, check, read
from editcheck.reading.sentences import BLOCKS, blocks

ASIDES = {"title", "alt", "comment", "hidden"}
LETTERS = "abcXYZé\u0301ßñ中🙂👩‍🚀’“”‘'\"£½-"
PLAIN = st.text(LETTERS, min_size=1, max_size=8).filter(lambda word: not word.startswith(("-", "'", '"')))
LINE_ENDS = st.sampled_from(["\n", "\r\n"])


def invariants(document: Document) -> None:
    """What holds for any document whatever."""
    prose, source = document.prose, document.source
    segments = document.content.map.segments
    first_aside = min((region.start for region in document.regions if region.kind in ASIDES), default=len(prose))
    article_end = max((segment.end for segment in segments if segment.end <= first_aside), default=len(prose))
    for segment in segments:
        assert 0 <= segment.source_start <= segment.source_end <= len(source)
        made, own = prose[segment.start : segment.end], source[segment.source_start : segment.source_end]
        assert made == own or len(made) != len(own) or len(made) == 1
    for one, other in pairwise(segments):
        assert one.end <= other.start
        if other.start < article_end:
            assert one.source_end <= other.source_start
    inner = [region for region in document.regions if region.kind in (BLOCKS - {"block-quotation"}) | ASIDES]
    for region in document.regions:
        assert 0 <= region.start < region.end <= len(prose)
    for one, other in pairwise(inner):
        assert one.end <= other.start
    steps = sorted({0, article_end, *range(0, article_end, max(1, article_end // 50))})
    for start, end in pairwise(steps):
        source_start, source_end = document.to_source(start, end)
        assert source_start <= source_end
    places = [document.to_source(start, start + 1)[0] for start in steps if start < article_end]
    assert places == sorted(places)


def as_html(word: str, style: int) -> str:
    """A word as it may stand in HTML."""
    if style == 1:
        return "".join(f"&#{ord(character)};" for character in word)
    return html.escape(word, quote=style == 2)


def as_markdown(word: str, style: int) -> str:
    """A word as it may stand in Markdown."""
    escaped = "".join("\\" + character if character in "\\`*_[]<>&\"'-" else character for character in word)
    return html.escape(word) if style == 2 else escaped if style == 1 else word


WORDS = st.lists(st.tuples(PLAIN, st.integers(0, 2)), min_size=1, max_size=12)


def assert_words(document: Document, words: list[tuple[str, int]], rendered: list[str]) -> None:
    position = 0
    for (word, _), own in zip(words, rendered, strict=True):
        start = document.prose.index(word, position)
        position = start + len(word)
        source_start, source_end = document.to_source(start, position)
        assert document.source[source_start:source_end] == own


@given(WORDS, st.data())
@settings(deadline=None, max_examples=80)
def test_html_words_map_to_what_they_were_made_from(words, data):
    rendered = [as_html(*word) for word in words]
    pieces = []
    for own in rendered:
        before = data.draw(
            st.sampled_from([" ", "\n\t", " <b>", "</b> ", "</p>\r\n<p>", " <!-- x --> ", "<br>", " <i></i>"])
        )
        pieces += [before, own]
    document = Document.from_text("<p>" + "".join(pieces), format="html")
    invariants(document)
    assert_words(document, words, rendered)


@given(WORDS, LINE_ENDS, st.data())
@settings(deadline=None, max_examples=80)
def test_markdown_words_map_to_what_they_were_made_from(words, line_end, data):
    rendered = [as_markdown(*word) for word in words]
    joints = [" ", line_end, f"{line_end}{line_end}", f"{line_end}{line_end}> ", f"{line_end}{line_end}* ", " é <b> "]
    pieces = []
    for own in rendered:
        pieces += [data.draw(st.sampled_from(joints)), own]
    document = Document.from_text(f"x {''.join(pieces)}", format="markdown")
    invariants(document)
    assert_words(document, words, rendered)


@pytest.mark.parametrize(
    ("format", "source", "place"),
    [
        ("html", "<p>A <b>FIX</b>ME word", "FIX</b>ME"),
        ("html", "<p>A FIX<!-- c -->ME word", "FIX<!-- c -->ME"),
        ("html", "<p>A FIX<span hidden>no</span>ME word", "FIX<span hidden>no</span>ME"),
        ("html", "<p>A &#70;IXME word", "&#70;IXME"),
        ("markdown", "A **FIX**ME word", "FIX**ME"),
        ("markdown", "A *FIX*[ME](http://a.b) word", "FIX*[ME"),
        ("markdown", "🙂 A FIX\\ME word".replace("\\", "<b>"), "FIX<b>ME"),
        ("text", "🙂 A FIXME word", "FIXME"),
    ],
)
def test_a_word_with_markup_inside(format, source, place):
    document = Document.from_text(source, format=format)
    start = document.prose.index("FIXME")
    begin, end = document.to_source(start, start + 5)
    assert document.source[begin:end] == place


HTML_BITS = st.lists(
    st.sampled_from(
        """<p> </p> <b> </b> <div> </div> <a_href="x&amp;y"> </a> <table> <td> </td> <tr> <li> <ul> </ul> <blockquote>
        <q> </q> </blockquote> <span_hidden> </span> <!-- --> <!-- <a <img_alt="words&nbsp;here"> <script> </script>
        <title> </title> <pre> </pre> <br> &amp; &notin; &#0; &#x1F642; &bogus; < > & text é 🙂 " ' <h1> </h2>
        <![CDATA[ <?x <div_style="display:none"> </body> </td> <code> </code> <textarea> <style> ⏎ _ __""".split()
    ),
    max_size=40,
).map(lambda bits: "".join(bits).replace("_", " ").replace("⏎", "\r\n"))


@given(HTML_BITS | st.text(max_size=60))
@settings(deadline=None, max_examples=300)
def test_any_html_can_be_read(source):
    document = Document.from_text(source.replace("\0", ""), format="html")
    invariants(document)
    in_source(document)


MARKDOWN_BITS = st.lists(
    st.sampled_from(
        """#_ ⏎ ⏎⏎ \r >_ -_ 1._ * ** ` ```⏎ [a](b) ![é](x) |a|b|⏎|-|-|⏎ &amp; text é🙂 \\ <b> </b> <div>⏎ <!-- --> [^1]
        [^1]:_ ____ _ ---⏎ “q” " <div_hidden>⏎⏎ <script> </script> <pre> <td> </td> ~~ <http://a.b>""".split()
    ),
    max_size=40,
).map(lambda bits: "".join(bits).replace("_", " ").replace("⏎", "\n"))


@given(MARKDOWN_BITS | st.text(max_size=60))
@settings(deadline=None, max_examples=300)
def test_any_markdown_can_be_read(source):
    document = Document.from_text("x\n\n" + source.replace("\0", ""), format="markdown")
    invariants(document)
    in_source(document)


@given(
    st.text(max_size=80)
    | st.lists(st.sampled_from("a b . \n \r\n \x85 \u2028 \u2029 \xa0 é 🙂 \t".split(" "))).map("".join)
)
@settings(deadline=None, max_examples=300)
def test_any_text_can_be_read(source):
    document = Document.from_text(source.replace("\0", ""))
    assert document.prose == document.source
    invariants(document)
    in_source(document)
    covered = "".join(document.prose[region.start : region.end] for region in blocks(read_only(document)))
    assert "".join(covered.split()) == "".join(document.prose.split())


def read_only(document):
    from editcheck.reading.model import Reading

    return Reading(document, document.prose)


def in_source(document: Document) -> None:
    """Every offset that leaves editcheck holds the text that goes with it."""
    reading = read(document)
    report = check(document)
    assert not report.failures
    for kind in ("sentences", "quotations", "figures", "dates", "penalties", "names", "roles"):
        for item in getattr(reading, kind):
            assert document.source[item.start : item.end] == item.text
    for finding in report.findings:
        assert document.source[finding.start : finding.end] == finding.text


QUOTATIONS = st.lists(
    st.sampled_from("we shall plant *more* trees &amp; shrubs <b>here</b> **now** at £5 each".split()), min_size=3
)


@given(QUOTATIONS, st.sampled_from(["markdown", "html"]), st.sampled_from(["“”", '""']))
@settings(deadline=None, max_examples=60)
def test_a_quotation_holds_the_words_between_its_marks(words, format, marks):
    said = " ".join(["so", *words, "indeed"])
    source = f"<p>Alice Munro said: {marks[0]}{said}.{marks[1]} She smiled.</p>"
    source = source if format == "html" else source[3:-4]
    document = Document.from_text(source, format=format)
    for quotation in read(document).quotations:
        again = Document.from_text(quotation.text, format=format).prose
        assert again.rstrip(".").split() == Document.from_text(said, format=format).prose.split()


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(("suffix", "before"), [(".txt", ""), (".md", "**"), (".html", "<b>")])
def test_files_with_any_mark_and_line_end(tmp_path: Path, mark, line_end, suffix, before):
    path = tmp_path / f"draft{suffix}"
    path.write_bytes(f"{mark}Zoë’s 🙂 head{line_end}{line_end}Some {before}needle here.{line_end}".encode())
    document = Document.open(path)
    start = document.prose.index("needle")
    begin, end = document.to_source(start, start + 6)
    assert document.source[begin:end] == "needle"
    assert document.source == path.read_bytes().decode("utf-8-sig")
