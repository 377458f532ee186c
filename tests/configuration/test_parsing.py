from pathlib import Path

import pytest

from editcheck.configuration.model import SheetFor
from editcheck.configuration.parsing import parse
from editcheck.errors import ConfigError

WHOLE = """\
language: en-US
packs: [news-en-US, ./house, more/rules]
rules:
  facts/unsupported: off
  integrity/*: advice
  integrity/gibberish: {severity: warning, options: {allow: [wqzk]}}
  facts/wrong-date: {on: off}
overrides:
  - files: opinion/**
    rules: {integrity/gibberish: on}
    fail_on: never
  - files: [letters/*.md, '*.html']
    language: en-GB
    vocabulary: {words: [Brexity], files: [letters.txt]}
    grammar: none
sheets:
  drafts/**: facts.yml
  drafts/opinion/**: none
vocabulary: [Kellmouth, "potato  ish"]
fail_on: warning
grammar: {use: checker, level: picky}
decisions: desk/decisions.yml
baseline: baseline.json
"""


def read(text):
    return parse(text, Path("house/.editcheck.yml"))[0]


def test_a_configuration_is_read():
    config, files = parse(WHOLE, Path("house/.editcheck.yml"))
    assert config.language == "en-US"
    assert config.packs == ("news-en-US", Path("house/house"), Path("house/more/rules"))
    assert [(item.pattern, item.on, item.severity, dict(item.options)) for item in config.rules] == [
        ("facts/unsupported", False, None, {}),
        ("integrity/*", True, "advice", {}),
        ("integrity/gibberish", True, "warning", {"allow": ["wqzk"]}),
        ("facts/wrong-date", False, None, {}),
    ]
    opinion, letters = config.overrides
    assert opinion.files == ("opinion/**",) and opinion.fail_on == "never"
    assert letters.files == ("letters/*.md", "*.html") and letters.vocabulary == {"Brexity"}
    assert letters.grammar == "none" and opinion.grammar is None
    assert config.sheets == (SheetFor("drafts/**", "facts.yml"), SheetFor("drafts/opinion/**", None))
    assert config.vocabulary == {"Kellmouth", "potato ish"}
    assert config.fail_on == "warning"
    assert config.grammar == {"use": "checker", "level": "picky"}
    assert (config.decisions, config.baseline) == (Path("house/desk/decisions.yml"), Path("house/baseline.json"))
    assert files == (("letters.txt", ("overrides", 1, "vocabulary", "files", 0)),)


@pytest.mark.parametrize("text", ["", "# a remark\n", "{}", "language:\nrules:\noverrides:\nsheets:\npacks:\n"])
def test_nothing_is_the_default(text):
    config = read(text)
    assert (config.language, config.fail_on, config.rules, config.sheets) == ("en-GB", "error", (), ())
    assert config.origin("language") == "default"


def test_no_grammar_is_none():
    assert read("grammar: none").grammar is None
    assert read("grammar: checker").grammar == "checker"


BAD = {
    "no YAML": ("rules: [", "2:1: not valid YAML"),
    "a list": ("- rules", "1:1: keys are expected here"),
    "an unknown key": ("langage: en", "1:1: unknown key 'langage', did you mean 'language'? (known: language, "),
    "a key twice": ("language: en\nlanguage: en", "2:1: the key 'language' stands twice"),
    "an alias bomb": ("a: &a [x, x]\nb: &b [*a, *a]", "1:4: anchors and aliases"),
    "a tag": ("language: !!python/object:os.system x", "1:11: tags"),
    "no language": ("language: English, please", "1:1: language: expected a language such as en-GB"),
    "a list of languages": ("language: [en]", "1:1: language: expected a text"),
    "packs as a text": ("packs: news", "1:1: packs: expected a list of texts"),
    "an empty pack": ("packs: ['']", "1:9: packs: an empty name"),
    "rules as a list": ("rules: [a/b]", "1:1: rules: expected rules and what is set for them"),
    "no rule": ("rules:\n  Style guide: off", "2:3: 'Style guide' is no rule"),
    "no severity": (
        "rules:\n  a/b: warnign",
        "2:3: a/b: expected on, off, error, warning, advice, or keys (on, severity, options), did you mean 'warning'?",
    ),
    "a list for a rule": ("rules: {a/b: [off]}", "1:9: a/b: expected on, off"),
    "an unknown key of a rule": ("rules: {a/b: {severty: error}}", "1:15: unknown key 'severty', did you mean"),
    "an option beside the keys of a rule": (
        "rules: {a/b: {allow: [Words by the night desk]}}",
        "1:15: unknown key 'allow' (known: on, severity, options; the rule's own options go under options)",
    ),
    "no severity at its key": ("rules: {a/b: {severity: bad}}", "1:15: severity: expected one of error"),
    "no on or off": ("rules: {a/b: {on: maybe}}", "1:15: on: expected one of on, true, off, false"),
    "options as a list": ("rules: {a/b: {options: [x]}}", "1:15: options: expected keys with values"),
    "options for a pattern": ("rules: {a/*: {options: {x: y}}}", "1:15: options can be set for one rule"),
    "overrides as keys": ("overrides: {a: b}", "1:1: overrides: expected a list"),
    "an override of nothing": ("overrides:\n  - rules: {}", "2:5: files: expected the drafts"),
    "an override of no pattern": ("overrides:\n  - files: []", "2:5: files: expected the drafts"),
    "an override of an empty pattern": ("overrides:\n  - files: ['']", "2:5: files: expected the drafts"),
    "packs in an override": (
        "overrides:\n  - files: a\n    packs: [x]",
        "3:5: unknown key 'packs' (known: files, rules, language, vocabulary, fail_on, grammar)",
    ),
    "a rule in an override": (
        "overrides:\n  - files: a\n    rules:\n      a/b: of",
        "4:7: a/b: expected on, off",
    ),
    "sheets as a list": ("sheets: [facts.yml]", "1:1: sheets: expected drafts and their sheet"),
    "no sheet": ("sheets:\n  drafts/**:", "2:3: sheets: expected the sheet of 'drafts/**'"),
    "vocabulary as a text": ("vocabulary: words.txt", "1:1: vocabulary: expected a list of words"),
    "an unknown key of the vocabulary": ("vocabulary: {file: [a]}", "1:14: unknown key 'file', did you mean 'files'?"),
    "no word": ("vocabulary: [[a]]", "1:1: vocabulary: expected a list of texts"),
    "no threshold": ("fail_on: errors", "1:1: fail_on: expected one of error, warning, advice, never, found 'errors'"),
    "grammar without a name": ("grammar: {level: picky}", "1:1: grammar: expected the name of a checker"),
    "grammar as a list": ("grammar: [a]", "1:1: grammar: expected the name of a checker"),
    "decisions as a list": ("decisions: [a]", "1:1: decisions: expected a text"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_followed_is_told_with_its_place(name):
    text, told = BAD[name]
    with pytest.raises(ConfigError) as caught:
        read(text)
    assert str(caught.value).startswith(f"house/.editcheck.yml:{told}"), str(caught.value)
    assert "\n" not in str(caught.value)
