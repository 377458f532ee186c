import pytest

from editcheck import Document
from editcheck.documents.content import Region


def parse(source: str) -> Document:
    return Document.from_text(source, format="html")


def regions(document: Document, *kinds: str) -> list[tuple[str, str]]:
    return [(r.kind, document.prose[r.start : r.end]) for r in document.regions if not kinds or r.kind in kinds]


def test_blocks_stand_apart_and_white_space_runs_together():
    document = parse("<h2> A  head </h2>\n<div>One\n <em>two</em> three<p>Four <p>five</div>six")
    assert document.prose == "A head\n\nOne two three\n\nFour\n\nfive\n\nsix"
    assert [region.kind for region in document.regions] == ["heading", *["paragraph"] * 4]
    assert document.regions[0].level == 2


def test_character_references():
    assert parse("<p>Fish &amp; chips &pound;5 &#8220;fresh&#x201D; caf&eacute; &unknown; AT&T &#128;").prose == (
        "Fish & chips £5 “fresh” café &unknown; AT&T €"
    )


def test_a_no_break_space_stays():
    assert parse("<p>5&nbsp;&nbsp;km").prose == "5\xa0\xa0km"


def test_breaks():
    assert parse("<p>a<br>b <br/> c<br><br>d").prose == "a\nb\nc\n\nd"


def test_lists_tables_and_captions():
    document = parse("<ul><li>a<li>b<ul><li>c</ul></ul><table><tr><th>d<td>e</table><figure><figcaption>f</figure>")
    assert regions(document) == [
        *[("list-item", item) for item in "abc"],
        ("cell", "d"),
        ("cell", "e"),
        ("caption", "f"),
    ]


def test_links_know_their_target():
    document = parse('<p>See <a href="/a?x=1&amp;y=2" class=b> the  <b>list</b> </a>, <a name="here">here</a>')
    assert [region for region in document.regions if region.kind == "link"] == [
        Region("link", 4, 12, target="/a?x=1&y=2")
    ]


def test_a_block_quotation_lies_over_its_paragraphs():
    document = parse("<blockquote><p>We will.</p><p>We must.</p></blockquote><blockquote>No.</blockquote>")
    assert regions(document) == [
        ("block-quotation", "We will.\n\nWe must."),
        ("paragraph", "We will."),
        ("paragraph", "We must."),
        ("block-quotation", "No."),
        ("paragraph", "No."),
    ]


def test_quotation_elements_have_the_marks_a_browser_shows():
    document = parse("<p>She said: <q>I read <q>No</q> there</q>.")
    assert document.prose == "She said: “I read ‘No’ there”."
    assert document.to_source(10, 11) == (13, 16)


def test_code():
    document = parse("<p>Use <code>x = 1</code>.</p><pre><code>y  = 2\nz</code></pre><pre>\na\n  poem</pre>")
    assert regions(document) == [
        ("paragraph", "Use x = 1."),
        ("code", "x = 1"),
        ("code", "y  = 2\nz"),
        ("paragraph", "a\n  poem"),
    ]


def test_what_is_not_shown_as_text_is_left_out():
    document = parse(
        "<!DOCTYPE html><?xml x?><style>p > b {}</style><script>'<p>no</p>'</script><p>a<template>b</template>"
        "<noscript><p>c</noscript><svg><title>d</title></svg><textarea><p>e</textarea><select><option>f</select>"
    )
    assert document.prose == "a"


def test_what_stands_beside_the_article_comes_behind_it():
    document = parse(
        '<head><title>The &amp; page</title><meta name="description" content="About  it"><meta name="x" content="y">'
        '</head><body><p>Words <img src=x alt="a  tree"> and <!-- no\ncomment --> more.'
    )
    assert document.prose == "Words and more.\n\nThe & page\n\nAbout it\n\na tree\n\nno comment"
    assert regions(document, "title", "alt", "comment", "paragraph") == [
        ("paragraph", "Words and more."),
        ("title", "The & page"),
        ("title", "About it"),
        ("alt", "a tree"),
        ("comment", "no comment"),
    ]


HIDDEN = [
    "hidden",
    'style="display: none"',
    'style="DISPLAY:NONE !important"',
    'style="visibility:hidden"',
    'style="font-size:0"',
    'style="font-size: 1px"',
    'style="position:absolute; left:-9999px"',
    'style="position:fixed;top:-2000px"',
    'style="text-indent:-9999px"',
    'style="height:0;overflow:hidden"',
    'style="color:#fff"',
    'style="color:white"',
    'style="color: rgb(255, 255, 255)"',
    'style="color:rgba(0,0,0,0)"',
    'style="background:#123456;color:#123456"',
    'style="color:#fefefe"',
    'style="font:0/0 a"',
    'style="margin-left:-9999px"',
    'style="width:1px;height:1px;overflow:hidden"',
    'style="position:absolute;clip:rect(0, 0, 0, 0)"',
    'style="clip-path:inset(100%)"',
    'style="transform:scale(0)"',
]


@pytest.mark.parametrize("attribute", HIDDEN)
def test_hidden_text_is_no_part_of_the_sentence(attribute):
    document = parse(f"<p>Trees <span {attribute}>cheap <b>pills</b> </span>grow.</p>")
    assert regions(document) == [("paragraph", "Trees grow."), ("hidden", "cheap pills")]
    begin, end = document.to_source(13, 24)
    assert document.source[begin:end] == "cheap <b>pills"


SHOWN = [
    'style="color:#000"',
    'style="background:#000; color:#fff"',
    'style="font-size:12px;left:-9999px"',
    'style="opacity:0"',
    'style="text-indent:-2em"',
    'style="overflow:hidden"',
    'style="background:url(x.png);color:#fff"',
    'class="banner" style="color:#fff"',
    'aria-hidden="true"',
    'data-x="hidden"',
    'style="color"',
    'style="color:#zzzzzz"',
    'style="color:#ddd;margin-left:-2em"',
    'style="transform:scale(0.9);font:0.9em serif"',
    'style="color:rgb();width:1000000000000000000000px"',
]


@pytest.mark.parametrize("attribute", SHOWN)
def test_what_can_be_seen_is_not_hidden(attribute):
    assert parse(f"<p>Trees <span {attribute}>do</span> grow.</p>").prose == "Trees do grow."


def test_white_words_on_a_dark_or_unknown_ground_are_seen():
    assert regions(parse('<div style="background:#111"><p style="color:#fff">a')) == [("paragraph", "a")]
    assert regions(parse('<body class=dark><font color="white">a</font>')) == [("paragraph", "a")]
    assert regions(parse('<table bgcolor="#ffffff"><td><font color="white">a</font>')) == [("hidden", "a")]


def test_a_hidden_block_that_is_not_closed_ends_with_its_parent():
    assert regions(parse("<div><p hidden>no<p>yes</div>")) == [("paragraph", "yes"), ("hidden", "no")]
    assert regions(parse("<div><div hidden><p>no</div>yes")) == [("paragraph", "yes"), ("hidden", "no")]


@pytest.mark.parametrize(
    ("source", "prose"),
    [
        ("5 < 6 and 7 > 6", "5 < 6 and 7 > 6"),
        ("a <b c", "a <b c"),
        ("a <b>c</i> d</b>", "a c d"),
        ("<a href='x>y <b>z", "y z"),
        ("a </> b</p c>d", "a b\n\nd"),
        ("<p>a<!-- b", "a\n\nb"),
        ("<!-->a<!--->b", "ab"),
        ("<title>a <b>c", "a c"),
        ("<![CDATA[a]]>b", "b"),
        ("</br>a</br>b", "a\nb"),
        ("<table><td>a</div></p>b</table>c", "a\n\nb\n\nc"),
        ("<b><p>a</b>c</p>d", "ac\n\nd"),
        ("<P>A<SCRIPT>b</ScRiPt >c", "Ac"),
        ("", ""),
    ],
)
def test_broken_markup(source, prose):
    assert parse(source).prose == prose


HOSTILE = """<!-- <a_ & <![ </ < <div> <b><div> <a_b=">"_ <a_b=' <title> <script> <q> <li> <p><td><div> &# <p_hidden>
<h1><a_href=x></h1>""".split()


@pytest.mark.parametrize("piece", [piece.replace("_", " ") for piece in HOSTILE])
def test_hostile_markup_is_read_once(piece):
    size = 1_000_000 if piece in ("<div>", "<!--", "<a ") else 100_000
    source = piece * (size // len(piece))
    assert parse(source).source == source


def test_tags_that_close_past_each_other_take_no_more_time():
    assert parse("<b>" * 50_000 + "<div>" + "</b>" * 50_000 + "a").prose == "a"
    assert parse("<td>" + "<b>" * 50_000 + "</div>" * 50_000 + "a").prose == "a"
