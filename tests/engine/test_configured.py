from pathlib import Path

import pytest

from editcheck import Document, check
from editcheck.configuration.model import Configuration, RuleSetting
from editcheck.configuration.parsing import parse
from editcheck.engine.configured import all_rules, rules_for
from editcheck.engine.packs import default_rules
from editcheck.errors import ConfigError

RULE = """\
id: house/{name}
check: {{kind: forbid, terms: [{term}]}}
severity: warning
default: {default}
message: "{{found}} is not our word"
why: A test.
examples:
  flag: ["A [[{term}]]."]
  pass: ["A word."]
"""
DRAFT = "The council voted to close the wqzkrtvbnplx library for the blimp."


@pytest.fixture
def house(tmp_path):
    """A folder with a pack of two rules, one of which is off."""
    folder = tmp_path / "rules" / "house"
    folder.mkdir(parents=True)
    (folder / "blimp.yml").write_text(RULE.format(name="blimp", term="blimp", default="on"))
    (folder / "council.yml").write_text(RULE.format(name="council", term="council", default="off"))
    return tmp_path


def configured(house, text):
    return parse(text, house / ".editcheck.yml")[0]


def found(house, text, draft=DRAFT):
    report = check(Document.from_text(draft), config=configured(house, text))
    assert not report.failures
    return [(finding.rule, finding.severity) for finding in report.findings]


def test_without_settings_the_defaults_are_in_force(house):
    assert [rule.id for rule in rules_for(Configuration())] == [rule.id for rule in default_rules()]
    assert found(house, "") == [("integrity/gibberish", "error")]


def test_a_rule_is_turned_off_and_given_another_severity(house):
    assert found(house, "rules: {integrity/gibberish: off}") == []
    assert found(house, "rules: {integrity/*: off}") == []
    assert found(house, "rules: {integrity/gibberish: advice}") == [("integrity/gibberish", "advice")]


def test_of_several_settings_the_last_counts(house):
    assert found(house, "rules: {integrity/gibberish: advice, integrity/*: off}") == []
    assert found(house, "rules: {integrity/*: off, integrity/gibberish: advice}") == [("integrity/gibberish", "advice")]


def test_a_severity_that_is_set_counts_for_findings_that_the_check_holds_for_milder(house):
    hidden = "<p>News.</p><p hidden>Two words</p>"
    document = Document.from_text(hidden, format="html")
    for text, severity in (("", "warning"), ("rules: {integrity/hidden-text: error}", "error")):
        [finding] = check(document, config=configured(house, text)).findings
        assert finding.severity == severity


def test_options_take_the_place_of_the_rules_own(house):
    assert found(house, "rules: {integrity/gibberish: {options: {allow: [wqzkrtvbnplx]}}}") == []


def test_a_pack_is_a_folder(house):
    assert ("house/blimp", "warning") in found(house, "packs: [./rules]")
    assert ("house/blimp", "warning") in found(house, "packs: [rules/house]")
    assert ("house/council", "warning") not in found(house, "packs: [./rules]")
    assert ("house/council", "error") in found(house, "packs: [./rules]\nrules: {house/council: error}")


def test_a_rule_of_a_shipped_pack_is_turned_on_by_itself(house):
    doubled = "The the council voted."
    assert found(house, "", doubled) == []
    assert found(house, "rules: {style/doubled-word: warning}", doubled) == [("style/doubled-word", "warning")]


def test_vocabulary_and_language_reach_the_checks(house):
    assert found(house, "vocabulary: [Wqzkrtvbnplx]") == []
    spelt = "The colour of the labour."
    settings = "rules: {style/one-form: off}\npacks: [news-en-US]\n"
    assert ("news-en-us/spelling", "advice") in found(house, settings, spelt)


def test_the_settings_for_a_draft_are_those_for_its_path(house):
    config = configured(house, "overrides:\n  - files: opinion/**\n    rules: {integrity/gibberish: off}\n")
    for place, count in (("a.txt", 1), ("opinion/a.txt", 0)):
        path = house / place
        path.parent.mkdir(exist_ok=True)
        path.write_text(DRAFT)
        assert len(check(Document.open(path), config=config).findings) == count


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "rules: {integrity/giberish: off}",
            "1:9: there is no rule 'integrity/giberish', did you mean 'integrity/gibberish'?",
        ),
        ("rules:\n  house/*: off", "2:3: no rule fits 'house/*' (editcheck rules list names them all)"),
        ("packs: [newsy-en-GB]", "1:9: there is no pack 'newsy-en-GB', did you mean 'news-en-GB'?"),
        ("packs: [rules]", "1:9: there is no pack 'rules' (write ./rules if the folder is meant)"),
        ("packs:\n  - ./gone", "2:5: {house}/gone: there is no such folder of rules"),
        (
            "rules: {integrity/gibberish: {options: {alow: [x]}}}",
            "1:41: unknown option 'alow' of 'gibberish', did you mean 'allow'? (known: allow)",
        ),
        ("rules: {integrity/gibberish: {options: {allow: x}}}", "1:41: a list of texts is expected"),
        ("rules: {integrity/repeated-block: {options: {min_words: many}}}", "1:46: a whole number is expected"),
    ],
)
def test_what_does_not_exist_is_told_with_its_place(house, text, told):
    with pytest.raises(ConfigError) as caught:
        all_rules(configured(house, text))
    assert str(caught.value) == f"{house}/.editcheck.yml:{told.format(house=house)}"


def test_a_pack_without_a_file_is_refused_too():
    with pytest.raises(ConfigError, match="there is no pack 'gone'"):
        all_rules(Configuration(packs=("gone",)))
    with pytest.raises(ConfigError, match="no such folder of rules"):
        all_rules(Configuration(packs=(Path("gone"),)))


def test_options_without_a_file_are_taken_as_they_are():
    setting = RuleSetting("integrity/gibberish", options={"allow": ["wqzkrtvbnplx"]})
    assert not check(Document.from_text(DRAFT), config=Configuration(rules=(setting,))).findings


def test_rules_of_grammar_are_known_to_the_checker_of_grammar_alone(house):
    assert all_rules(configured(house, "rules: {grammar/*: advice, grammar/agreement: off}"))


def test_rules_of_a_folder_are_read_again_when_they_were_edited(house):
    config = configured(house, "packs: [./rules]")
    assert all_rules(config) is all_rules(config)
    (house / "rules" / "house" / "blimp.yml").write_text(RULE.format(name="blimp", term="airship", default="on"))
    (house / "rules" / "house" / "boats.yml").write_text(RULE.format(name="boats", term="blimp", default="on"))
    report = check(Document.from_text("No blimp is an airship."), config=config)
    assert [finding.rule for finding in report.findings] == ["house/boats", "house/blimp"]
    (house / "rules" / "house" / "boats.yml").unlink()
    assert [rule.id for rule in rules_for(config) if rule.id.startswith("house/")] == ["house/blimp"]


def test_hidden_files_are_no_rules(house):
    (house / "rules" / ".editcheck.yml").write_text("packs: [.]")
    (house / "rules" / ".git").mkdir()
    (house / "rules" / ".git" / "hooks.yml").write_text("no: rule")
    found = [rule.id for rule in all_rules(Configuration(packs=(house / "rules",)))]
    assert {"house/blimp", "house/council"} <= set(found)


def test_a_rule_may_be_for_drafts_of_some_languages(house):
    path = house / "rules" / "house" / "blimp.yml"
    rule = path.read_text()
    for languages, drafts in {"en-US": ["en-US", "en-us"], "[en-US, en-GB]": ["en-US", "en-us", "en-GB", None]}.items():
        path.write_text(rule.replace("severity", f"languages: {languages}\nseverity"))
        for language in ("en-US", "en-us", "en-GB", "en", "de", None):
            draft = f"---\nlanguage: {language}\n---\n\nA blimp." if language else "A blimp."
            report = check(Document.from_text(draft, format="markdown"), config=configured(house, "packs: [./rules]"))
            assert bool(report.findings) == (language in drafts), language
    path.write_text(rule.replace("severity", "languages: en\nseverity"))
    assert found(house, "packs: [./rules]", "A blimp.") == [("house/blimp", "warning")]
    assert found(house, "packs: [./rules]\nlanguage: de", "A blimp.") == []
    assert found(house, "packs: [./rules]\nlanguage: enm", "A blimp.") == []
