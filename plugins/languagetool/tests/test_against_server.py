"""Real sentences, checked by a real server."""

import pytest

import editcheck
from editcheck.cli.main import main
from editcheck.configuration.model import Configuration
from editcheck.engine.grammar import text_of
from editcheck.engine.grammar_findings import grammar_of


def told(report):
    """The rules and words of the grammar findings."""
    assert report.failures == ()
    source = report.document.source
    findings = [finding for finding in report.findings if finding.rule.startswith("grammar/")]
    assert all(source[finding.start : finding.end] == finding.text for finding in findings)
    return [(finding.rule.removeprefix("grammar/"), finding.text) for finding in findings]


SPELLING = "morfologik-rule-en-gb"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He could of went home.", [("could-of", "of")]),
        ("They sailed to the the quay.", [("english-word-repeat-rule", "the the")]),
        ("They ate a apple.", [("en-a-vs-an", "a")]),
        ("The quay was definately late.", [(SPELLING, "definately")]),
        ("They have alot of boats.", [(SPELLING, "alot")]),
        ("He should have came by boat.", [("have-part-agreement", "came")]),
        ("The council met on Tuesday, and the ferries sailed as usual.", []),
    ],
)
def test_what_is_wrong_in_real_sentences(check, text, expected):
    assert told(check(text)) == expected


def test_a_finding_has_message_replacements_and_link(check):
    [finding] = check("He could of went home.").findings
    assert "have" in finding.message
    assert finding.expected == "have"
    assert [(fix.replacement, fix.applicability) for fix in finding.fixes] == [("have", "suggested")]
    assert finding.link.startswith("https://languagetool.org/")


@pytest.mark.parametrize(
    ("source", "format", "expected"),
    [
        ("😀😀 It was definately late.", "text", [(SPELLING, "definately")]),
        ("The cafe\u0301 by the 👩‍👩‍👧 was definately late.", "text", [(SPELLING, "definately")]),
        ("It sank.\r\n\r\nIt was\r\ndefinately late.\r\n\r\nThey sank and and so on.\r\n", "text", [
            (SPELLING, "definately"), ("english-word-repeat-rule", "and and"),
        ]),
        ("It was **def*i*nately** late, and _they could_ of gone.", "markdown", [
            (SPELLING, "def*i*nately"), ("modal-of", "could_ of"),
        ]),
        ("<p>Fish &amp; chips &#x1F600; were <b>defin&#97;tely</b> late&nbsp;and <i>the</i> the.", "html", [
            (SPELLING, "defin&#97;tely"), ("english-word-repeat-rule", "the</i> the"),
        ]),
        ("# The quay could of sunk\n\nType `teh teh` in teh box at https://teh.example/teh now.", "markdown", [
            ("modal-of", "could of"), (SPELLING, "teh"),
        ]),
    ],
)  # fmt: skip
def test_positions_are_those_of_the_source(check, source, format, expected):
    found = told(check(source, format))
    assert [item for item in found if item in expected] == expected


def test_quotations_names_and_the_words_of_the_house_are_spared(url, tmp_path):
    sheet = editcheck.build_fact_sheet([editcheck.Document.from_text("Ann Definately sails in Kellmouth harbour.")])
    text = "“It were definately late,” said Ann Definately. The quayle is late, and and so is the harbur.\n"
    given = {"use": "languagetool", "url": url, "cache": "off"}
    config = Configuration(grammar=given, vocabulary=frozenset(["quayle"]))
    report = editcheck.check(editcheck.Document.from_text(text), facts=sheet, config=config)
    assert told(report) == [("english-word-repeat-rule", "and and"), (SPELLING, "harbur")]


def test_the_language_is_configured(check):
    text = "The colour of the harbor was grey."
    assert told(check(text)) == [(SPELLING, "harbor")]
    assert told(check(text, language="en")) == [(SPELLING, "harbor")]
    assert told(check(text, language="en-US")) == [("morfologik-rule-en-us", "colour")]
    front_matter = f"---\nlanguage: en-US\n---\n{text}"
    assert told(check(front_matter, "markdown")) == [("morfologik-rule-en-us", "colour")]


def test_rules_are_chosen_by_name_and_by_category(check):
    text = "Anyways, he could of went to the the quay."
    assert [rule for rule, _ in told(check(text))] == ["could-of", "english-word-repeat-rule"]
    chosen = {"on": ["STYLE"], "off": ["COULD_*"]}
    assert [rule for rule, _ in told(check(text, rules=chosen))] == ["anyways", "english-word-repeat-rule"]
    assert [rule for rule, _ in told(check(text, rules={"off": ["MISC"]}))] == ["could-of"]


def test_a_language_that_the_server_does_not_know_is_a_failure(check):
    report = check("The wqzkrtvbnplx sank.", language="tlh")
    assert [failure.rule for failure in report.failures] == ["grammar"]
    assert "'tlh' is not a language code known to LanguageTool" in report.failures[0].reason
    assert [finding.rule for finding in report.findings] == ["integrity/gibberish"]


def checker_of(url, tmp_path, **options):
    given = {"use": "languagetool", "url": url, "cache": str(tmp_path / "cache"), **options}
    config = Configuration(grammar=given)
    return config, grammar_of(config).checker


def test_an_unchanged_archive_is_asked_for_once(url, tmp_path):
    texts = [f"Boat number {number} was definately late." for number in range(8)]
    documents = [editcheck.Document.from_text(text) for text in texts]
    found = []
    for timeout in ("60", "61"):  # another checker, as in another process
        config, checker = checker_of(url, tmp_path, timeout=timeout)
        before = checker.requests
        found.append([told(editcheck.check(document, config=config)) for document in documents])
        asked = checker.requests - before
        assert asked == (len(texts) if timeout == "60" else 0)
    assert found[0] == found[1] == [[(SPELLING, "definately")]] * len(texts)
    changed = editcheck.Document.from_text("Another boat was definately late.")
    assert told(editcheck.check(changed, config=config)) == [(SPELLING, "definately")]
    assert checker.requests == 1


def test_a_whole_document_is_one_request_and_a_long_one_few(url, tmp_path):
    text = "\n\n".join(f"Boat number {number} sank, and and so on." for number in range(100))
    document = editcheck.Document.from_text(text)
    for most, asked in (("40000", range(1, 2)), ("1000", range(4, 7))):
        _, checker = checker_of(url, tmp_path, max_characters=most)
        hits = checker.ask(text_of(document, "en-GB"))()
        assert [hit.rule for hit in hits] == ["ENGLISH_WORD_REPEAT_RULE"] * 100
        assert checker.requests in asked


def test_astral_characters_inside_a_match(url, tmp_path):
    document = editcheck.Document.from_text("😀 It was a 𝐠𝐨𝐨𝐝 𝐠𝐨𝐨𝐝 day 😀 and and night.")
    _, checker = checker_of(url, tmp_path)
    hits = checker.ask(text_of(document, "en-GB"))()
    assert [document.prose[hit.start : hit.end] for hit in hits] == ["𝐠𝐨𝐨𝐝 𝐠𝐨𝐨𝐝", "and and"]


def test_the_command_line(url, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text("He could of went home.\n")
    configuration = tmp_path / ".editcheck.yml"
    configuration.write_text(f"grammar: {{use: languagetool, url: '{url}', cache: kept}}\n")
    assert main(["check", "a.md"]) == 0
    assert "a.md:1:10" in capsys.readouterr().out
    assert main(["check", "a.md", "--fail-on", "warning"]) == 1
    configuration.write_text(configuration.read_text() + "rules: {grammar/could-of: error}\n")
    assert main(["check", "a.md"]) == 1
    configuration.write_text(configuration.read_text().replace("error", "off"))
    assert main(["check", "a.md", "--fail-on", "warning"]) == 0
