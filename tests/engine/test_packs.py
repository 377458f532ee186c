import subprocess
import sys
from pathlib import Path

import pytest

import editcheck
from editcheck import plugins
from editcheck.cli.main import main
from editcheck.configuration.model import Configuration
from editcheck.engine.check import check
from editcheck.engine.packs import RulePack, default_rules, load_rules, rule_packs, shipped_rules
from editcheck.errors import RuleError

OFF = {"style", "readability", "news-en-GB", "news-en-US"}
RULE = "id: NAME\ncheck: {kind: forbid, terms: [win]}\nseverity: advice\nstatus: preview\nmessage: x\nwhy: x\n"
TEXT = "The neighbors paid 4 percent in order to win.\n"


def found(packs, text=TEXT):
    report = check(editcheck.Document.from_text(text), None, Configuration(packs=packs))
    return {finding.rule: finding.text for finding in report.findings}


def test_every_folder_of_shipped_rules_is_a_pack():
    packs = {pack.name: pack for pack in rule_packs()}
    assert packs.keys() == {folder.name for folder in shipped_rules().iterdir()}
    assert {name for name, pack in packs.items() if not pack.default} == OFF


def test_style_and_readability_are_off_until_they_are_named():
    assert not {rule.id.partition("/")[0] for rule in default_rules()} & {name.lower() for name in OFF}
    assert found(()) == {}


def test_a_pack_brings_along_those_that_it_includes():
    assert found(("style",)) == {"style/plain-words": "in order to"}
    british = found(("news-en-GB",))
    assert british.keys() == {"style/plain-words", "news-en-gb/spelling", "news-en-gb/words"}


def test_a_folder_is_a_pack_of_rules_with_its_own_names(tmp_path):
    (tmp_path / "house").mkdir()
    (tmp_path / "house" / "win.yml").write_text(RULE.replace("NAME", "house/win"))
    assert found((tmp_path / "house",)) == {"house/win": "win"}
    assert found((tmp_path,)) == {"house/win": "win"}
    (tmp_path / "style").mkdir()
    (tmp_path / "style" / "cliches.yml").write_text(RULE.replace("NAME", "style/cliches"))
    with pytest.raises(RuleError, match=r"the rule 'style/cliches' is already defined in .*cliches\.yml"):
        found(("style", tmp_path / "style"))


def test_a_plugins_pack_may_include_others(tmp_path, monkeypatch):
    (tmp_path / "paper").mkdir()
    (tmp_path / "paper" / "win.yml").write_text(RULE.replace("NAME", "paper/win"))

    class Plugin:
        @plugins.hookimpl
        def rule_packs(self):
            return [RulePack("paper", tmp_path, default=False, includes=("style",))]

    registry = plugins.Registry([("paper", Plugin())])
    monkeypatch.setattr(plugins, "installed", lambda: registry)
    rules = {rule.id for rule in load_rules(["paper"])}
    assert {"paper/win", "style/cliches"} <= rules
    assert "paper/win" not in {rule.id for rule in load_rules()}


def test_nothing_of_style_is_imported_for_a_check_without_it(tmp_path):
    (tmp_path / "draft.txt").write_text("The ferry was late. The cook was cross.\n")
    code = (
        "import sys; from editcheck.cli.main import main; main(['check', 'draft.txt']);"
        "print([name for name in sys.modules if name.partition('.')[0] in ('re2', 'ahocorasick_rs', 'textstat', 'nltk')"
        " or name.startswith('editcheck.checks.style')], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True,
        env={"PYTHONPATH": str(Path(editcheck.__file__).parents[1])},
    )  # fmt: skip
    assert done.stderr == "[]\n"


@pytest.mark.parametrize(
    ("line", "place", "told"),
    [
        ("packs: [news-en-UK]", "1:9", "there is no pack 'news-en-UK', did you mean 'news-en-US'?"),
        ("packs: [./nowhere]", "1:9", "there is no such folder"),
        ("packs: [news-en-GB, news-en-US]", "", "replacing without end: "),
        ("rules: {style/cliches: {options: {terms: [a, '']}}}", "1:46", "an empty text would stand everywhere"),
        (
            "rules: {style/year-range: {options: {patterns: ['(?=x)']}}}",
            "1:49",
            "cannot be run: looking ahead or behind",
        ),
        ("rules: {style/plain-words: {options: {replace: {a: b, b: a}}}}", "", "replacing without end: 'a' by 'b'"),
        ("rules: {readability/grade: {options: {max_grade: high}}}", "1:39", "a number is expected"),
    ],
)
def test_a_configuration_that_no_rule_can_follow_is_told(tmp_path, monkeypatch, capsys, line, place, told):
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".editcheck.yml").write_text(line + "\n")
    (tmp_path / "draft.txt").write_text(TEXT)
    assert main(["check", "draft.txt"]) == 2
    out, err = capsys.readouterr()
    assert told in err and f".editcheck.yml:{place}" * bool(place) in err and err.count("\n") == 1
    assert not out or "could not be checked" in out


def test_options_of_the_configuration_take_the_place_of_the_rules_own(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    settings = "rules: {style/cliches: {severity: error, options: {terms: [percent]}}}\nvocabulary: [neighbors]\n"
    (tmp_path / ".editcheck.yml").write_text(settings)
    (tmp_path / "draft.txt").write_text(TEXT)
    assert main(["check", "draft.txt"]) == 1
    assert "“percent” has been printed too often  [style/cliches]" in capsys.readouterr().out
    (tmp_path / ".editcheck.yml").write_text("packs: [news-en-GB]\nvocabulary: [neighbors]\n")
    assert main(["check", "draft.txt", "--format", "concise", "--advice"]) == 0
    out = capsys.readouterr().out
    assert "news-en-gb/words" in out and "neighbours" not in out
