"""The page of a proof, without a browser; `tests/acceptance/test_proof_in_browser.py` opens it in one."""

import base64
import hashlib
import re

import pytest
from lxml import html as lxml_html

from editcheck.documents.document import Document
from editcheck.engine.finding import Report
from editcheck.reports import html
from editcheck.reports.reporter import Style
from tests.reports.drafts import HOSTILE, clean, every_kind, failed, finding, hostile, report

KINDS = ("nothing", "clean", "findings", "failed", "unread", "hostile", "several")


def page(*reports):
    return lxml_html.document_fromstring(html.write(reports, Style()))


def texts(tree, path):
    return [" ".join(element.text_content().split()) for element in tree.cssselect(path)]


@pytest.mark.parametrize("kind", KINDS)
def test_the_page_needs_nothing_from_elsewhere(tmp_path, kind):
    written = html.write(every_kind(tmp_path)[kind], Style())
    tree = lxml_html.document_fromstring(written)
    assert not tree.xpath("//*[@src or @srcset or @action or @data or @style] | //link | //iframe | //object | //img")
    assert all(link.get("href").startswith("#") for link in tree.iter("a"))
    assert not re.search(r"url\(|@import|https?:", "".join(tree.xpath("//style/text() | //script/text()")))


@pytest.mark.parametrize("kind", KINDS)
def test_ids_are_unique_and_every_link_leads_somewhere(tmp_path, kind):
    tree = page(*every_kind(tmp_path)[kind])
    ids = tree.xpath("//@id")
    assert len(set(ids)) == len(ids)
    assert {link.get("href").removeprefix("#") for link in tree.iter("a")} <= set(ids)


def test_only_the_pages_own_script_and_style_are_allowed(tmp_path):
    written = html.write([hostile(tmp_path)], Style())
    tree = lxml_html.document_fromstring(written)
    [policy] = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'; ") and "unsafe" not in policy
    for tag, directive in (("script", "script-src"), ("style", "style-src")):
        [text] = re.findall(f"<{tag}>(.*?)</{tag}>", written, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy


def test_hostile_text_stays_text(tmp_path):
    tree = page(hostile(tmp_path))
    assert len(list(tree.iter("script"))) == 1 and not tree.xpath("//main//script")
    assert '<script>alert("1")</script>' in tree.cssselect("main")[0].text_content()
    assert not set(tree.text_content()) & set("\x1b\u202e")


def test_it_is_right_in_any_encoding(tmp_path):
    assert html.write([report(tmp_path)], Style()).isascii()
    assert "Zoë" in page(report(tmp_path)).text_content()


def test_the_draft_is_whole(tmp_path):
    tree = page(Report(Document.from_text("<h1>Head</h1><p>One <b>two</b>.</p><ul><li>x<li>y</ul>", format="html")))
    [article] = tree.cssselect("article")
    assert [(element.tag, element.text_content()) for element in article.iter("h2", "p", "li")] == [
        ("h2", "Head"),
        ("p", "One two."),
        ("li", "x"),
        ("li", "y"),
    ]


def test_counts_stand_at_the_top(tmp_path):
    told = texts(page(report(tmp_path)), ".filter label")
    assert told == [
        "✗Contradicted 1",
        "≠Sources disagree 0",
        "?Not in the sources 0",
        "!Other finding 1",
        "✓Confirmed 0",
        "⊘Dismissed 1",
        "iAdvice 1",
    ]


def test_a_card_has_the_two_wordings_the_message_and_the_sources_words(tmp_path):
    tree = page(report(tmp_path))
    [card] = tree.cssselect(".card.contradicted")
    assert texts(card, "dd") == ["40", "14"] and texts(card, "del") == ["40"] and texts(card, "ins") == ["14"]
    assert texts(card, ".message") == ["40 boats: the sources say 14"]
    assert texts(card, "blockquote") == ["The mayor 😀 said that 14 boats would move."] and texts(card, "mark") == [
        "14"
    ]
    assert texts(card, "figcaption") == ["council notes.txt, paragraph 1"]
    assert texts(card, ".rule") == ["error · facts/wrong-figure"]


def test_a_dismissed_finding_says_why_and_by_whom(tmp_path):
    [card] = page(report(tmp_path)).cssselect(".card.dismissed")
    assert "Dismissed: house name (jo, 2026-11-22)" in texts(card, ".message")


def test_what_was_not_checked_is_told_at_the_top(tmp_path):
    tree = page(failed(tmp_path), *every_kind(tmp_path)["unread"])
    assert texts(tree, ".failure") == [
        "Not fully checked. drafts/harbour plan.txt: style/own: KeyError: x",
        "Not fully checked. gone.docx: no such file",
    ]


def test_it_says_with_what_the_draft_was_compared(tmp_path):
    assert texts(page(report(tmp_path)), ".told") == ["Compared with 2 sources: council notes.txt, phone"]
    assert texts(page(clean()), ".told") == ["No fact sheet was given, so nothing was compared with sources."]
    mixed = texts(page(report(tmp_path), clean()), ".told")
    assert texts(page(failed(tmp_path)), ".told")[1] == "drafts/harbour plan.txt: the grammar checker is not there"
    assert mixed[1] == "Not compared with sources, as no fact sheet was given: clean.txt."


def test_several_drafts_are_on_one_page(tmp_path):
    tree = page(clean("a.txt"), report(tmp_path))
    assert texts(tree, "h1") == ["Proof of 2 drafts"] and len(tree.cssselect("article")) == 2
    assert texts(tree, ".list h3") == ["a.txt", "drafts/harbour plan.txt"]


def test_a_file_name_is_but_a_name(tmp_path):
    assert "<script>" not in html.write([clean("<script>x</script>.txt")], Style()).partition("</header>")[0]
    assert HOSTILE.split("\r")[0] in page(hostile(tmp_path)).cssselect("h1")[0].text_content()


@pytest.mark.parametrize(
    ("link", "shown"),
    [("https://rules.example/a", ["https://rules.example/a"]), ("javascript:alert(1)", []), ("http://x.example", [])],
)
def test_a_rule_may_be_explained_elsewhere_on_the_web_only(tmp_path, link, shown):
    tree = page(report(tmp_path, findings=(finding(link=link),)))
    assert tree.xpath("//p[@class='rule']/a/@href") == shown
