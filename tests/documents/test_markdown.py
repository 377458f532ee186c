import pytest

from editcheck import Document
from editcheck.errors import DocumentError


def parse(source: str) -> Document:
    return Document.from_text(source, name="draft.md", format="markdown")


def regions(document: Document) -> list[tuple[str, str]]:
    return [(region.kind, document.prose[region.start : region.end]) for region in document.regions]


def test_blocks():
    document = parse("Head\n====\n\n## Sub *two*\n\nOne\ntwo  \nthree\\\nfour\n\n* a\n* b\n\n  c\n\n***\n\nlast")
    assert document.prose == "Head\n\nSub two\n\nOne two\nthree\nfour\n\na\n\nb\n\nc\n\nlast"
    assert [(region.kind, region.level) for region in document.regions] == [
        ("heading", 1),
        ("heading", 2),
        ("paragraph", 0),
        *[("list-item", 0)] * 3,
        ("paragraph", 0),
    ]


def test_escapes_and_character_references():
    assert parse(r"5 \* 6 &amp; &pound;7 &#8220;x&#8221; AT&T \a").prose == r"5 * 6 & £7 “x” AT&T \a"


def test_links_images_and_code():
    document = parse('A [b *c*](/d "t"), <http://e.f>, [g] and ![h `i`](j.png) with `` k `l ``.\n\n[g]: /m\n')
    assert document.prose == "A b c, http://e.f, g and with k `l.\n\nt\n\nh i"
    assert regions(document)[1:] == [
        ("link", "b c"),
        ("link", "http://e.f"),
        ("link", "g"),
        ("code", "k `l"),
        ("alt", "t"),
        ("alt", "h i"),
        ("code", "i"),
    ]
    assert [region.target for region in document.regions if region.kind == "link"] == ["/d", "http://e.f", "/m"]


@pytest.mark.parametrize(
    ("source", "title", "printed"),
    [
        ('The [quay](/q "Café — open late") is shut.', "Café — open late", "Café — open late"),
        ("![A quay](q.png 'Open late' ) is shut.", "Open late", "Open late"),
        ('The [quay](/q "say \\"shut\\"") is shut.', 'say "shut"', '[quay](/q "say \\"shut\\"")'),
        ('The [quay] is shut.\n\n[quay]: /q "Open late"', "Open late", "[quay]"),
        ('[![A quay](q.png "Inner")](/q "Outer")', "Inner", "Inner"),
    ],
)
def test_titles_of_links_and_pictures_stand_beside_the_article(source, title, printed):
    document = parse(source)
    (found,) = [r for r in document.regions if r.kind == "alt" and document.prose[r.start : r.end] == title]
    start, end = document.to_source(found.start, found.end)
    assert document.source[start:end] == printed


def test_block_quotations():
    document = parse("> We will.\n> And must.\n>\n> > No.\n\nShe left.")
    assert regions(document) == [
        ("block-quotation", "We will. And must.\n\nNo."),
        ("paragraph", "We will. And must."),
        ("block-quotation", "No."),
        ("paragraph", "No."),
        ("paragraph", "She left."),
    ]
    start, end = document.to_source(0, 18)
    assert document.source[start:end] == "We will.\n> And must."


def test_code_blocks_are_no_prose():
    assert regions(parse("a\n\n```py\nx = 1\n```\n\n    y\n")) == [
        ("paragraph", "a"),
        ("code", "x = 1\n"),
        ("code", "y\n"),
    ]


def test_tables_and_footnotes():
    document = parse("|a|b|\n|-|-|\n|c &lt;|d|\n\nText[^1] on.\n\n[^1]: A note.\n")
    assert regions(document) == [
        *[("cell", cell) for cell in ("a", "b", "c <", "d")],
        ("paragraph", "Text on."),
        ("paragraph", "A note."),
    ]


def test_html_in_markdown():
    document = parse(
        "A <span hidden>b *c*</span> d<br>e <!-- f --> g\n\n<div style='display:none'>\n\nh\n\n</div>\n\ni"
    )
    assert regions(document) == [
        ("paragraph", "A d\ne g"),
        ("paragraph", "i"),
        ("hidden", "b c"),
        ("comment", "f"),
        ("hidden", "h"),
    ]


def test_an_html_block_whose_tag_runs_over_lines():
    assert parse('<p\n class="x"\n>a <b\n>b</b>\n</p>\n').prose == "a b"


def test_front_matter():
    document = parse('---\nfacts: facts.yml\ntitle: "A tïtle"\ndate: 2024-05-01\ntags: [a, b]\n---\n\n# Ünd\n')
    assert document.front_matter == {
        "facts": "facts.yml",
        "title": "A tïtle",
        "date": "2024-05-01",
        "tags": ["a", "b"],
    }
    words = [("heading", "A tïtle"), ("heading", "Ünd"), ("keyword", "a"), ("keyword", "b")]
    assert regions(document) == words
    assert [document.source[slice(*document.to_source(r.start, r.end))] for r in document.regions] == [
        text for _, text in words
    ]


def test_what_the_front_matter_says_elsewhere_than_above_the_article():
    source = """---
seo_title: A search title
image:
  alt: A heron
  title: not shown
  credits: [{name: not shown}]
keywords: [one, [two, {tags: 'three'}]]
---
Text
"""
    document = parse(source)
    assert regions(document) == [
        ("paragraph", "Text"),
        ("title", "A search title"),
        ("alt", "A heron"),
        ("keyword", "one"),
        ("keyword", "two"),
        ("keyword", "three"),
    ]
    for region in document.regions:
        assert source[slice(*document.to_source(region.start, region.end))] == document.prose[region.start : region.end]


def test_titles_in_front_matter_stand_above_the_article_unless_it_repeats_them():
    document = parse("---\nstandfirst: 'One word'\nheadline: A “head”\nauthor: X\n---\n# A *“head”*\n\ntext")
    assert regions(document) == [
        ("paragraph", "One word"),
        ("heading", "A “head”"),
        ("paragraph", "text"),
        ("title", "A “head”"),
    ]


def test_front_matter_with_other_line_ends():
    document = parse("---\r\nfacts: f.yml\r\nsummary: >\r\n  Two\r\n  lines\r\n---\r\nText é here\r\n")
    assert document.front_matter["facts"] == "f.yml"
    assert document.prose.startswith("Text é here\n\nTwo lines")
    assert regions(document)[1][0] == "title"
    assert document.to_source(7, 11) == (document.source.index("here"), document.source.index("here") + 4)


@pytest.mark.parametrize(
    "source", ["---\n\nfacts: x\n\n---\n\na", "a\n\n---\nfacts: x\n---\n", "---\nfacts: x\n", "---", ""]
)
def test_rules_between_paragraphs_are_no_front_matter(source):
    assert parse(source).front_matter == {}


def test_empty_front_matter():
    assert parse("---\n---\na").prose == "a"


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("---\nfacts: [a\n---\nb", r"^draft\.md:3:1: not valid YAML"),
        ("---\na: 1\na: 2\n---\nb", r"^draft\.md:3:1: the key 'a' stands twice"),
        ("---\na: &x 1\n---\nb", r"^draft\.md:2:4: anchors"),
        ("---\njust words\n---\nb", r"^draft\.md:2:1: the front matter must be keys and values"),
    ],
)
def test_broken_front_matter_is_told_with_its_place(source, message):
    with pytest.raises(DocumentError, match=message):
        parse(source)


@pytest.mark.parametrize("piece", ["[", "*a", "> ", "`", "![", "<a ", "&", "é<b>", "<div>\n\n", "|a", "- ", "a  \n"])
def test_hostile_markdown_is_read_once(piece):
    source = piece * (100_000 // len(piece))
    assert parse(source).source == source
