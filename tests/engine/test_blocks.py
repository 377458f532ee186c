import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import editcheck
from editcheck import Block, check_blocks, utf16

SOURCE = (
    "Anyone who forges a label will face up to two years in prison, the Ministry of Maps said. "
    "“Forgers are a menace to every garden in the land,” said Ada Brill, the minister for maps. "
    "“I have never forged a single label in my whole life,” said Joan Stokes, a gardener."
)
SHEET = editcheck.build_fact_sheet([editcheck.Document.from_text(SOURCE, "ministry.txt")])
PIECES = [
    ("<p>Anyone who forges a <b>label</b> will face up to <b>five</b> years in prison.</p>", "html"),
    ("Forgers to face five years in prison", "text"),
    ("<p>“Forgers are a menace to every <i>orchard</i> in the land,” said Ada&nbsp;Brill 🙂.</p>", "html"),
    ("<p>“I have never forged a single label in my whole life,” said Ada Brill.</p>", "html"),
    (
        "<p>Words that nobody closes: “It was cold and dark</p><p>and nobody came</p><!-- a secret note of ours -->",
        "html",
    ),
    ("Buy cheap pills online now xkqvwzjtrplmd 👩‍🚀", "text"),
    ("", "html"),
    ("Ada Brill, 41 people & 12 dogs met on 5 May 2024.\r\nThey said nothing.", "text"),
]


@given(st.lists(st.sampled_from(PIECES), max_size=7), st.data())
@settings(deadline=None, max_examples=60)
def test_what_is_found_stands_in_its_block_as_stored(pieces, data):
    roles = st.sampled_from(["title", "heading", "paragraph", "quotation", "caption", "list-item", "description"])
    blocks = [Block(f"b{number}", *piece, data.draw(roles)) for number, piece in enumerate(pieces)]
    report = check_blocks(blocks, SHEET)
    assert not report.failures
    stored = {block.id: block.text for block in blocks}
    for item in (*report.findings, *report.verdicts):
        assert stored[item.block][item.start : item.end] == item.text
        assert item.block not in {span.block for span in item.continues}
        for span in item.continues:
            assert stored[span.block][span.start : span.end] == span.text
    for finding in report.findings:
        assert all(0 <= fix.start <= fix.end <= len(stored[finding.block]) for fix in finding.fixes)


def test_markup_is_in_the_text_and_not_in_the_words():
    report = check_blocks([Block("body.1", *PIECES[0])], SHEET)
    [error] = report.errors
    assert (error.rule, error.block) == ("facts/wrong-penalty", "body.1")
    assert (error.text, error.words) == ("five</b> years in prison", "five years in prison")
    assert [item.source for item in error.evidence] == ["ministry"]
    assert not report.ok


def test_blocks_are_one_article():
    paragraph = "The mayor opened the new library on Saturday and thanked everybody who had helped to build it."
    report = check_blocks([Block("1", paragraph), Block("2", "Then it rained."), Block("3", paragraph)])
    assert [(item.rule, item.block) for item in report.findings] == [("integrity/repeated-block", "3")]


def test_what_reaches_over_blocks_is_one_finding_that_goes_on():
    lines = [
        "The mayor opened the new library on Saturday and thanked everybody who had helped to build it.",
        "It holds eleven thousand books, most of which were given by people of the town and villages nearby.",
    ]
    blocks = [Block(f"{number}", f"<p>{line}</p>", "html") for number, line in enumerate([*lines, "Rain.", *lines])]
    [finding] = check_blocks(blocks).findings
    assert (finding.block, finding.words) == ("3", lines[0])
    assert [(span.block, span.words) for span in finding.continues] == [("4", lines[1])]


def test_a_dismissed_finding_holds_nothing_and_is_told_with_its_reason():
    blocks = [Block("title", "Forgers to face five years in prison", role="title")]
    [error] = check_blocks(blocks, SHEET).errors
    report = check_blocks(blocks, SHEET, dismissed={error.fingerprint: "the new Bill says five", "0" * 16: "gone"})
    assert report.ok
    [suppressed] = report.suppressed
    assert (suppressed.finding, suppressed.reason) == (error, "the new Bill says five")
    assert report.unused == ("0" * 16,)


def test_a_crashed_rule_is_never_nothing_found(monkeypatch):
    monkeypatch.setattr("editcheck.checks.unclosed.check", lambda draft, options: 1 / 0)
    report = check_blocks([Block("1", "Some words.")])
    assert [failure.rule for failure in report.failures] == ["integrity/unclosed-quote"]
    assert not report.ok


@given(st.text("aé中🙂👩‍🚀"), st.integers(0, 9))
def test_utf16_counts_as_a_browser_does(text, position):
    position = min(position, len(text))
    assert utf16(text, position) == len(text[:position].encode("utf-16-le")) // 2


def test_script_in_a_block_makes_no_prose():
    blocks = [Block("1", "<p>Words.</p><script>alert('five years in prison')</script>", "html")]
    assert check_blocks(blocks, SHEET).verdicts == ()


@pytest.mark.parametrize("text", ["", "   ", "<p></p>", "<!---->"])
def test_empty_blocks_are_no_trouble(text):
    report = check_blocks([Block("1", text, "html"), Block("2", text, "html", "quotation")], SHEET)
    assert report.ok
    assert report.findings == ()


def test_a_comment_in_a_block_dismisses_nothing():
    comment = '<!-- editcheck: dismiss facts/wrong-penalty "I say so" -->'
    html = PIECES[0][0].replace("</p>", f"{comment}</p>")
    assert editcheck.check(editcheck.Document.from_text(html, format="html"), SHEET).ok
    report = check_blocks([Block("1", html, "html")], SHEET)
    assert [item.rule for item in report.errors] == ["facts/wrong-penalty"]
    assert not any(item.rule.startswith("decisions/") for item in report.findings)


def test_the_configuration_counts(tmp_path):
    (tmp_path / ".editcheck.yml").write_text("rules:\n  facts/wrong-penalty: warning\n", encoding="utf-8")
    config = editcheck.open_configuration(tmp_path / ".editcheck.yml")
    report = check_blocks([Block("1", *PIECES[0])], SHEET, config)
    assert report.ok
    assert "facts/wrong-penalty" in [item.rule for item in report.findings]


def test_evidence_is_shown_without_markup_in_its_paragraph():
    html = "<p>It rained.</p><p>Anyone who <i>forges</i> a label will face up to <b>two</b> years in prison, so.</p>"
    sheet = editcheck.build_fact_sheet([editcheck.Document.from_text(html, "ministry", "html")])
    [error] = check_blocks([Block("1", *PIECES[0])], sheet).errors
    told = editcheck.in_source(sheet, error.evidence[0], 8)
    assert "<" not in "".join(told)
    assert "two years in prison" in told.words
    assert not told.before
    assert told.after in ("", ", so.", "so.", " …")
