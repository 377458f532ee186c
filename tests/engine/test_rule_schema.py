"""The JSON Schemas accept what editcheck accepts, and refuse what it refuses.

Files are read here as an editor's tool reads them: as YAML 1.2, with numbers, true and false.
"""

import re
from pathlib import Path
from typing import ClassVar

import pytest
import yaml
from jsonschema import Draft202012Validator

from editcheck.configuration import parsing, schema
from editcheck.configuration.beginning import beginning
from editcheck.engine.rule import load_rule
from editcheck.engine.rule_schema import for_configuration, for_rule
from editcheck.errors import EditcheckError
from editcheck.facts import schema as sheet_schema
from editcheck.facts.model import FactSheet
from editcheck.facts.parsing import KEYS as SHEET_KEYS

ROOT = Path(__file__).resolve().parents[2]
RULES = sorted((ROOT / "rules").glob("*/*.yml"))


class Core(yaml.SafeLoader):
    """YAML 1.2's core schema: no dates, no yes and no."""

    yaml_implicit_resolvers: ClassVar = {}


Core.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))
Core.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^[-+]?\d+$"), list("-+0123456789"))
Core.add_implicit_resolver("tag:yaml.org,2002:float", re.compile(r"^[-+]?\d+\.\d*$"), list("-+0123456789"))
Core.add_implicit_resolver("tag:yaml.org,2002:null", re.compile("^(?:~|null|)$"), ["~", "n", ""])

CONFIGURATION = Draft202012Validator(for_configuration())
RULE = Draft202012Validator(for_rule())
SHEET = Draft202012Validator(sheet_schema.schema())


def faults(validator, text):
    return [error.message for error in validator.iter_errors(yaml.load(text, Core))]


@pytest.mark.parametrize("validator", [CONFIGURATION, RULE, SHEET])
def test_each_is_a_schema(validator):
    Draft202012Validator.check_schema(validator.schema)


@pytest.mark.parametrize("path", RULES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_shipped_rule_fits(path):
    assert faults(RULE, path.read_text(encoding="utf-8")) == []


def test_the_example_newsroom_fits():
    assert faults(SHEET, (ROOT / "examples" / "facts.yml").read_text(encoding="utf-8")) == []
    assert faults(CONFIGURATION, (ROOT / "examples" / ".editcheck.yml").read_text(encoding="utf-8")) == []
    assert faults(CONFIGURATION, beginning({"drafts/**": "facts.yml"})) == []


def test_every_key_is_described():
    assert set(parsing.KEYS) | set(parsing.OVERRIDE_KEYS) == set(schema.ABOUT)
    assert set(parsing.RULE_KEYS) == set(schema.RULE_SETTINGS)
    assert {key for keys in SHEET_KEYS.values() for key in keys} == set(sheet_schema.ABOUT)
    for about in (*schema.ABOUT.values(), *sheet_schema.ABOUT.values()):
        assert about["description"].endswith((".", "…"))


def test_the_rules_that_are_installed_are_proposed():
    proposed = CONFIGURATION.schema["$defs"]["rules"]["properties"]
    assert {f"{path.parent.name.lower()}/{path.stem}" for path in RULES} <= proposed.keys()
    assert all(item["description"] for item in proposed.values())


GOOD = [
    "",
    "language: en-US\nfail_on: never\n",
    "packs: [news-en-GB, ./house]\nvocabulary: [Ofwat, 1984, true]\n",
    "rules: {facts/*: off, house/own: on, style/dash: {on: true, severity: error, options: {a: [1]}}}\n",
    "rules: {style/*: {severity: advice}}\n",
    "overrides:\n  - files: opinion/**\n    rules: {style/*: off}\n  - {files: [a, b], vocabulary: {words: [x]}}\n",
    "sheets: {drafts/**: facts.yml, letters/**: none}\n",
    "vocabulary: {words: [a b], files: [words.txt]}\n",
    "grammar: none\n",
    "grammar: {use: checker, level: picky}\n",
    "decisions: a.yml\nbaseline: b.json\nrules:\noverrides:\n",
]
BAD = [
    "- a",
    "langage: en",
    "language: English please",
    "language: [en]",
    "packs: news",
    "packs: ['']",
    "packs: [[a]]",
    "rules: [a/b]",
    "rules: {Style guide: off}",
    "rules: {a/b: warnign}",
    "rules: {a/b: [off]}",
    "rules: {a/b: {severty: error}}",
    "rules: {a/b: {severity: bad}}",
    "rules: {a/b: {on: maybe}}",
    "rules: {a/b: {options: [x]}}",
    "rules: {a/*: {options: {x: y}}}",
    "overrides: {a: b}",
    "overrides: [{rules: {}}]",
    "overrides: [{files: []}]",
    "overrides: [{files: ['']}]",
    "overrides: [{files: a, packs: [x]}]",
    "overrides: [{files: a, rules: {a/b: of}}]",
    "sheets: [facts.yml]",
    "sheets: {drafts/**: }",
    "sheets: {drafts/**: [a.yml]}",
    "vocabulary: words.txt",
    "vocabulary: {file: [a]}",
    "vocabulary: [[a]]",
    "fail_on: errors",
    "grammar: {level: picky}",
    "grammar: [a]",
    "decisions: [a]",
]


@pytest.mark.parametrize("text", GOOD)
def test_a_configuration_that_can_be_followed_fits(text):
    parsing.parse(text, Path("a.yml"))
    assert faults(CONFIGURATION, text) == []


@pytest.mark.parametrize("text", BAD)
def test_a_configuration_that_cannot_be_followed_does_not_fit(text):
    with pytest.raises(EditcheckError):
        parsing.parse(text, Path("a.yml"))
    assert faults(CONFIGURATION, text)


A_RULE = """\
id: house/junk
check: {kind: gibberish, allow: [a]}
severity: warning
message: "“{text}” looks like junk"
why: Junk gets into our copy.
examples:
  flag: ["The [[wqzkrtvbnplx]] council met."]
  pass: [The council met.]
"""
A_SHEET = """\
editcheck: facts/1
title: A story
sources:
  - {id: hall, rank: primary, published: 2024-04-16, text: "Forty people saw the mayor, Ada Brill."}
people:
  - {name: Ada Brill, also: [Brill], roles: [{title: mayor, from: 2020}]}
figures:
  - id: people
    about: people saw the mayor
    value: 40
    quote: Forty people
    at: {source: hall, start: 0, end: 12}
    status: reviewed
"""


def changed(text, old, new):
    assert old in text
    return text.replace(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("house/junk", "House junk"),
        ("severity: warning", "severity: serious"),
        ("severity: warning\n", ""),
        ("kind: gibberish", "kind: giberish"),
        ("allow: [a]", "alow: [a]"),
        ("allow: [a]", "allow: a"),
        ("why:", "reason:"),
        ("  pass:", "  passes:"),
        ("pass: [The", "pass: [{txt: The"),
        ("message:", "default: maybe\nmessage:"),
    ],
)
def test_a_rule_that_does_not_load_does_not_fit(tmp_path, old, new):
    path = tmp_path / "house" / "junk.yml"
    path.parent.mkdir()
    path.write_text(A_RULE)
    load_rule(path).examples()
    assert faults(RULE, A_RULE) == []
    text = changed(A_RULE, old, new).replace("txt: The council met.", "txt: The council met.}")
    path.write_text(text)
    with pytest.raises(EditcheckError):
        load_rule(path).examples()
    assert faults(RULE, text)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("facts/1", "facts/2"),
        ("title:", "titel:"),
        ("rank: primary", "rank: first"),
        ("2024-04-16", "yesterday"),
        ("name: Ada Brill, also", "also"),
        ("also: [Brill]", "also: Brill"),
        ("title: mayor", "office: mayor"),
        ("    quote: Forty people\n", ""),
        ("start: 0", "start: first"),
        ("source: hall,", ""),
        ("status: reviewed", "status: fine"),
        ("about:", "abuot:"),
        ("figures:", "figrues:"),
    ],
)
def test_a_sheet_that_cannot_be_used_does_not_fit(old, new):
    FactSheet.from_yaml(A_SHEET, name="facts.yml")
    assert faults(SHEET, A_SHEET) == []
    text = changed(A_SHEET, old, new)
    with pytest.raises(EditcheckError):
        FactSheet.from_yaml(text, name="facts.yml")
    assert faults(SHEET, text)
