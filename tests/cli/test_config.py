import json

import pytest

from editcheck.cli.main import main

TEXT = """\
language: en-US
packs: [news-en-US]
rules:
  facts/unsupported: off
  integrity/gibberish: {options: {allow: [wqzk, xqzr]}}
  integrity/*: warning
sheets:
  drafts/**: facts.yml
vocabulary: [Kellmouth, Ashby Vale]
overrides:
  - files: opinion/**
    rules: {facts/wrong-date: off}
    fail_on: never
"""


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    (tmp_path / ".editcheck.yml").write_text(TEXT)
    return tmp_path


def shown(capsys, *arguments):
    assert main(["config", *arguments]) == 0
    return capsys.readouterr().out


def rows(text):
    return [" ".join(line.split()) for line in text.splitlines()]


def test_every_value_is_shown_with_where_it_is_from(desk, capsys):
    text = rows(shown(capsys, "drafts/a.md"))
    assert text[:2] == ["For drafts/a.md", "Configuration: .editcheck.yml"]
    for row in (
        "fact sheet facts.yml .editcheck.yml:8",
        "language en-US .editcheck.yml:1",
        "vocabulary Ashby Vale, Kellmouth .editcheck.yml:9",
        "fail on error default",
        "grammar none default",
        "facts/wrong-date error default",
        "facts/unsupported off .editcheck.yml:4",
        "integrity/gibberish warning .editcheck.yml:6 (on, severity); .editcheck.yml:5 (options)",
        "allow: wqzk, xqzr",
    ):
        assert row in text
    assert any(row.startswith("packs ") and row.endswith("news-en-US .editcheck.yml:2") for row in text)


def test_what_an_override_says_is_shown_for_its_drafts(desk, capsys):
    text = rows(shown(capsys, "opinion/a.md"))
    assert "fail on never .editcheck.yml:13" in text
    assert "facts/wrong-date off .editcheck.yml:12" in text
    assert "fact sheet none default" in text
    whole = shown(capsys)
    assert "Other settings hold for opinion/**: name a draft" in whole
    assert "fail on error default" in rows(whole)


def test_what_the_draft_says_of_itself_counts_first(desk, capsys):
    (desk / "drafts").mkdir()
    (desk / "drafts" / "a.md").write_text("---\nfacts: own.yml\nlanguage: en-AU\n---\n\nText.\n")
    text = rows(shown(capsys, "drafts/a.md"))
    assert "fact sheet drafts/own.yml drafts/a.md itself" in text
    assert "language en-AU drafts/a.md itself" in text


def test_without_a_configuration_the_defaults_are_shown(desk, capsys):
    (desk / ".editcheck.yml").unlink()
    text = shown(capsys)
    assert "There is no .editcheck.yml; the defaults are in force." in text
    assert ".editcheck.yml:" not in text
    assert shown(capsys, "--no-config") == text


def test_as_json(desk, capsys):
    data = json.loads(shown(capsys, "opinion/a.md", "--format", "json"))
    assert data["schema"] == "editcheck/config/1" and data["draft"] == "opinion/a.md"
    assert data["values"]["fail_on"] == {"value": "never", "from": ".editcheck.yml:13"}
    assert data["values"]["packs"]["value"][-1] == "news-en-US"
    rules = {item["rule"]: item for item in data["rules"]}
    assert rules["facts/unsupported"]["on"] is False
    assert rules["integrity/gibberish"]["options"] == {"allow": ["wqzk", "xqzr"]}
    assert rules["integrity/gibberish"]["from"]["options"] == ".editcheck.yml:5"


@pytest.mark.parametrize("name", ["configuration", "rule", "sheet"])
def test_schemas_are_printed(capsys, name):
    assert json.loads(shown(capsys, "--schema", name))["$schema"].startswith("https://json-schema.org/")


def test_an_unknown_schema_is_told(capsys):
    assert main(["config", "--schema", "rules"]) == 2
    assert capsys.readouterr().err == (
        "editcheck: --schema rules: unknown, did you mean 'rule'? (known: configuration, rule, sheet)\n"
    )


def test_a_broken_configuration_is_told(desk, capsys):
    (desk / ".editcheck.yml").write_text("rules: {facts/unsuported: off}")
    assert main(["config"]) == 2
    assert capsys.readouterr().err.startswith("editcheck: .editcheck.yml:1:9: there is no rule 'facts/unsuported'")
