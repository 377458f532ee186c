from pathlib import Path

import pytest

from editcheck.configuration.model import Configuration, RuleSetting, said
from editcheck.configuration.parsing import parse
from editcheck.errors import ConfigError

TEXT = """\
language: en-US
rules:
  style/*: off
vocabulary: [Kellmouth]
grammar: checker
sheets:
  "**": facts.yml
  stories/*/**: stories/*/facts.yml
  letters/**: none
overrides:
  - files: opinion/**
    rules: {style/dash: warning}
    fail_on: never
    vocabulary: [Brexity]
  - files: "*.html"
    language: en-GB
    grammar: none
"""


@pytest.fixture
def config():
    return parse(TEXT, Path("house/.editcheck.yml"))[0]


def test_an_override_counts_for_its_drafts_alone(config):
    plain, opinion = config.in_force(Path("house/a.md")), config.in_force(Path("house/opinion/a.md"))
    assert (plain.fail_on, plain.vocabulary, len(plain.rules)) == ("error", {"Kellmouth"}, 1)
    assert (opinion.fail_on, opinion.vocabulary) == ("never", {"Kellmouth", "Brexity"})
    assert [item.pattern for item in opinion.rules] == ["style/*", "style/dash"]
    assert opinion.grammar == "checker" and not opinion.overrides


def test_several_overrides_are_worked_in_one_after_the_other(config):
    both = config.in_force(Path("house/opinion/a.html"))
    assert (both.language, both.grammar, both.fail_on) == ("en-GB", None, "never")


def test_every_value_has_its_origin(config):
    both = config.in_force(Path("house/opinion/a.html"))
    origins = {key: both.origin(key) for key in ("language", "fail_on", "vocabulary", "grammar", "packs")}
    assert origins == {
        "language": "house/.editcheck.yml:16",
        "fail_on": "house/.editcheck.yml:13",
        "vocabulary": "house/.editcheck.yml:14",
        "grammar": "house/.editcheck.yml:17",
        "packs": "default",
    }
    assert config.origin("language") == "house/.editcheck.yml:1"
    assert said("style/dash", both.rules) == {
        "on": "house/.editcheck.yml:12",
        "severity": "house/.editcheck.yml:12",
        "options": "default",
    }


@pytest.mark.parametrize(
    ("draft", "sheet", "line"),
    [
        ("a.md", "house/facts.yml", 7),
        ("stories/floods/a.md", "house/stories/floods/facts.yml", 8),
        ("letters/a.md", None, 9),
    ],
)
def test_the_last_sheet_that_fits_serves_a_draft(config, draft, sheet, line):
    found, where = config.sheet(Path("house", draft))
    assert found == (Path(sheet) if sheet else None)
    assert where == f"house/.editcheck.yml:{line}"


def test_text_without_a_file_is_served_by_nothing_special(config):
    assert config.sheet(None) == (None, "default")
    assert config.in_force(None).fail_on == "error"
    assert Configuration().in_force(Path("a.md")) == Configuration()


def test_a_draft_outside_the_folder_is_still_found_by_its_name(config):
    assert config.in_force(Path("elsewhere/a.html")).language == "en-GB"
    assert config.in_force(Path("elsewhere/a.md")).language == "en-US"


def test_a_setting_without_a_file_has_an_error_too():
    with pytest.raises(ConfigError, match=r"^style/dash: wrong$"):
        RuleSetting("style/dash").fail("wrong")
