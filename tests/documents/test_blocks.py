import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editcheck import Block, read
from editcheck.documents.blocks import ROLES, Article
from editcheck.errors import DocumentError

from .test_positions import as_html, invariants

WORDS = st.text("abcXYZé\u0301ßñ中🙂👩‍🚀’“”‘'\"£½-<>& \n\t", max_size=12)
HTML = st.lists(
    st.one_of(
        st.sampled_from(
            ["<p>", "</p>", "<b>", "</b>", "<!-- a note -->", "<h2>", "</h2>", '<img alt="a cat">', "<br/>"]
        ),
        WORDS.map(lambda words: as_html(words, 0)),
    ),
    max_size=8,
).map("".join)
TEXTS = st.one_of(st.tuples(st.just("text"), WORDS), st.tuples(st.just("html"), HTML))


@st.composite
def articles(draw) -> list[Block]:
    contents = draw(st.lists(st.tuples(TEXTS, st.sampled_from(ROLES), st.sampled_from([(), ("a",)])), max_size=6))
    return [
        Block("first", "An article."),
        *(
            Block(f"block-{number}", text, format, role, within)
            for number, ((format, text), role, within) in enumerate(contents)
        ),
    ]


@given(articles())
@settings(deadline=None)
def test_every_piece_of_prose_knows_the_block_it_was_made_from(blocks):
    article = Article(blocks)
    invariants(article.document)
    stored = {block.id: block.text for block in blocks}
    for segment in article.document.content.map.segments:
        [span] = article.spans(segment.source_start, segment.source_end)
        assert stored[span.block][span.start : span.end] == span.text
        assert span.text == article.document.source[segment.source_start : segment.source_end]


@given(articles(), st.data())
@settings(deadline=None)
def test_a_stretch_is_cut_where_blocks_end(blocks, data):
    article = Article(blocks)
    length = len(article.document.source)
    start = data.draw(st.integers(0, length))
    end = data.draw(st.integers(start, length))
    spans = article.spans(start, end)
    assert spans
    stored = {block.id: block.text for block in blocks}
    order = [block.id for block in blocks]
    assert [span.block for span in spans] == sorted({span.block for span in spans}, key=order.index)
    for span in spans:
        assert stored[span.block][span.start : span.end] == span.text
        assert 0 <= span.start <= span.end


def test_a_speaker_is_read_across_blocks():
    blocks = [
        Block("1", "<p>“It was cold that night,” said <b>Ada</b> Brill, the minister for maps.</p>", "html"),
        Block("2", "<p>“And then it was <i>dark</i>,” she added.</p>", "html"),
    ]
    article = Article(blocks)
    quotations = read(article.document).quotations
    speakers = {item.speaker.name for item in quotations if item.speaker}
    assert speakers == {"Ada Brill"}


def test_a_quotation_block_is_speech_and_the_attribution_beside_it_names_the_speaker():
    blocks = [
        Block("q.text", "A map is a promise", role="quotation", within=("q",)),
        Block("q.who", "Ada Brill, minister for maps", role="attribution", within=("q",)),
    ]
    [quotation] = read(Article(blocks).document).quotations
    assert (quotation.text, quotation.speaker.name) == ("A map is a promise", "Ada Brill")
    elsewhere = [blocks[0], blocks[1]._replace(within=("other",))]
    [quotation] = read(Article(elsewhere).document).quotations
    assert quotation.speaker is None


def test_an_attribution_may_have_its_own_dash():
    blocks = [Block("q", "A map is a promise", role="quotation"), Block("w", "— Ada Brill", role="attribution")]
    [quotation] = read(Article(blocks).document).quotations
    assert quotation.speaker.name == "Ada Brill"


def test_what_stands_beside_the_article_makes_no_claims():
    claim = "On 4 March 2024 Alice Munro was given five years in prison."
    reading = read(Article([Block("d", claim, role="description"), Block("a", claim, role="alt")]).document)
    assert not (reading.sentences or reading.dates or reading.penalties or reading.names)


@pytest.mark.parametrize(
    ("role", "kind"), [("title", "heading"), ("heading", "heading"), ("caption", "caption"), ("cell", "cell")]
)
def test_a_role_makes_a_region(role, kind):
    article = Article([Block("before", "Some words."), Block("it", "More words here", role=role)])
    assert [region.kind for region in article.document.regions] == ["paragraph", kind]


@pytest.mark.parametrize(
    ("blocks", "told"),
    [
        ([Block("a", "x"), Block("a", "y")], "two blocks have the id 'a'"),
        ([Block("a", "x", "docx")], "a: a docx file cannot be read from text"),
        ([Block("a", "x", "tape")], "unknown format 'tape'"),
        ([Block("a", "x", role="poem")], "a: unknown role 'poem'"),
        ([Block("a", "x\0")], "a: not a text"),
        ([Block("a", "x" * 6_000_000), Block("b", "x" * 6_000_000)], "the blocks together are longer than"),
    ],
)
def test_what_is_no_article_is_refused(blocks, told):
    with pytest.raises(DocumentError, match=told):
        Article(blocks)


def test_no_blocks_are_an_empty_article():
    assert Article([]).document.prose == ""
    assert Article([]).spans(0, 0) == ()
