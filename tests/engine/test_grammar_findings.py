import re

import pytest

import editcheck
from editcheck import plugins
from editcheck.cli.main import main
from editcheck.configuration.model import Configuration, RuleSetting
from editcheck.engine.grammar import GrammarChecker, GrammarHit
from editcheck.engine.grammar_findings import grammar_of, rule_name
from editcheck.errors import ConfigError, GrammarError

WORDS = {"of went": "have gone", "the the": "the", "boats was": "boats were", "wqzkrtvbnplx": "wax"}


class Checker:
    """Finds a few wrong words; cannot check a text that says so."""

    def __init__(self):
        self.asked = []

    def ask(self, text):
        self.asked.append(text.language)
        prose = text.document.prose

        def answer():
            if "no server" in prose:
                raise GrammarError("no server answers")
            if "a crash" in prose:
                raise KeyError("crash")
            return [
                GrammarHit(
                    found.start(), found.end(), "TWO_WORDS", f"“{wrong}” is  wrong", (right,), "https://g.example"
                )
                for wrong, right in WORDS.items()
                for found in re.finditer(re.escape(wrong), prose)
            ]

        return answer


class Plugin:
    @plugins.hookimpl
    def grammar_checkers(self):
        return [GrammarChecker("few-words", lambda file, place, data: Checker())]


@pytest.fixture(autouse=True)
def installed(monkeypatch):
    registry = plugins.Registry([("few", Plugin())])
    monkeypatch.setattr(plugins, "installed", lambda: registry)


def check(text, grammar="few-words", rules=(), format="markdown", **settings):
    config = Configuration(grammar=grammar, rules=tuple(rules), **settings)
    return editcheck.check(editcheck.Document.from_text(text, format=format), config=config)


def grammar_findings(report):
    return [finding for finding in report.findings if finding.rule.startswith("grammar/")]


def test_a_hit_is_a_finding_with_suggested_fixes_and_a_link():
    report = check("He could **of *went*** home. 😀 The boats &amp; the the quay.\n")
    first, second = grammar_findings(report)
    assert (first.rule, first.severity, first.text) == ("grammar/two-words", "warning", "of *went")
    assert (second.text, second.message, second.expected) == ("the the", "“the the” is wrong", "the")
    assert second.link == "https://g.example"
    [fix] = second.fixes
    assert (fix.start, fix.end, fix.replacement, fix.applicability) == (second.start, second.end, "the", "suggested")
    for finding in (first, second):
        assert report.document.source[finding.start : finding.end] == finding.text


def test_nothing_is_asked_unless_it_is_configured():
    assert grammar_findings(check("The boats was the the quay.", grammar=None)) == []


def test_the_language_is_british_or_as_configured_or_as_the_draft_says():
    grammar = {"use": "few-words", "severity": "advice"}
    asked = grammar_of(Configuration(grammar=grammar)).checker.asked
    check("Boats.", grammar)
    check("Boats.", grammar, language="en-US")
    check("---\nlanguage: en-AU\n---\nBoats.", grammar, language="en-US")
    assert asked == ["en-GB", "en-US", "en-AU"]


@pytest.mark.parametrize(
    ("grammar", "rules", "severities"),
    [
        ({"use": "few-words", "severity": "error"}, [], ["error"]),
        ("few-words", [RuleSetting("grammar/*", severity="advice")], ["advice"]),
        ("few-words", [RuleSetting("grammar/two-words", on=False)], []),
        ("few-words", [RuleSetting("grammar/*", on=False), RuleSetting("grammar/two-words")], ["warning"]),
        ("few-words", [RuleSetting("grammar/other-words", on=False)], ["warning"]),
    ],
)
def test_severity_and_rules_are_configured(grammar, rules, severities):
    assert [item.severity for item in grammar_findings(check("The boats was late.", grammar, rules))] == severities


@pytest.mark.parametrize(
    ("text", "reason"), [("There is no server.", "no server answers"), ("It is a crash.", "KeyError")]
)
def test_what_cannot_be_checked_fails_and_leaves_the_other_findings(text, reason):
    report = check(f"{text} The wqzkrtvbnplx met.")
    assert [failure.rule for failure in report.failures] == ["grammar"]
    assert reason in report.failures[0].reason
    assert [finding.rule for finding in report.findings] == ["integrity/gibberish"]


def test_what_may_be_left_out_is_noted():
    report = check("There is no server.", {"use": "few-words", "optional": "true"})
    assert report.failures == ()
    assert report.notes == ("grammar was not checked: no server answers",)


def test_what_our_own_rules_say_is_not_said_twice():
    report = check("The wqzkrtvbnplx met.")
    assert [finding.rule for finding in report.findings] == ["integrity/gibberish"]


@pytest.mark.parametrize(
    ("grammar", "message"),
    [
        ("languagetool", "there is no grammar checker 'languagetool'; install it: pip install editcheck-languagetool"),
        ("fewer-words", r"there is no grammar checker 'fewer-words' \(known: few-words\)"),
        ({"use": "few-words", "severity": "loud"}, "severity: expected one of error, warning, advice, found 'loud'"),
        ({"use": "few-words", "optional": "perhaps"}, "optional: expected one of true, false, found 'perhaps'"),
    ],
)
def test_a_configuration_that_cannot_be_followed(grammar, message):
    with pytest.raises(ConfigError, match=message):
        check("Boats.", grammar)


def test_the_same_options_give_the_same_checker():
    assert grammar_of(Configuration(grammar="few-words")) is grammar_of(Configuration(grammar={"use": "few-words"}))
    assert grammar_of(Configuration(grammar="few-words")) is not grammar_of(
        Configuration(grammar={"use": "few-words", "severity": "error"})
    )


def test_the_command_line(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text("The boats was late.\n")
    (tmp_path / "b.md").write_text("There is no server.\n")
    (tmp_path / ".editcheck.yml").write_text("grammar: {use: few-words, severity: error}\n")
    assert main(["check", "a.md"]) == 1
    out = capsys.readouterr().out
    assert "[grammar/two-words]" in out
    assert "see https://g.example" in out
    assert main(["check", "a.md", "b.md"]) == 2
    out = capsys.readouterr().out
    assert "[grammar/two-words]" in out
    assert "b.md: not fully checked: grammar: no server answers" in out
    (tmp_path / ".editcheck.yml").write_text("grammar: {use: few-words, optional: true}\n")
    assert main(["check", "b.md"]) == 0
    assert "grammar was not checked: no server answers" in capsys.readouterr().out


def test_a_checker_that_is_not_installed_is_told_once(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text("The boats was late.\n")
    (tmp_path / ".editcheck.yml").write_text("language: en-US\ngrammar: languagetool\n")
    assert main(["check", "a.md", "b.md"]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith(
        "editcheck: .editcheck.yml:2:1: grammar: there is no grammar checker 'languagetool'; install it"
    )


@pytest.mark.parametrize(
    ("rule", "name"),
    [("COULD_OF", "could-of"), ("APARTMENT-FLAT", "apartment-flat"), ("__", "unnamed"), ("Ä b/c", "b-c")],
)
def test_names_of_findings(rule, name):
    assert rule_name(rule) == f"grammar/{name}"
