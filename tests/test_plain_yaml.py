"""The plain part of YAML is what the library says it is; what is beyond it is left to the library."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import editcheck.strict_yaml
from editcheck.errors import RuleError
from editcheck.facts.scalars import alone, flow
from editcheck.plain_yaml import BeyondPlainError, parse
from editcheck.strict_yaml import File

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def by_library():
    """What the library makes of a text."""

    def read(text):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(editcheck.strict_yaml.plain_yaml, "parse", refuse)
            return File(text, "a.yml", RuleError).data

    return read


def refuse(text):
    raise BeyondPlainError


def test_keys_lists_and_blocks():
    text = """
# a remark
id: house/junk
check: {kind: forbid, words: [a b, "c, d", 'it''s'], deep: {none: ~}}
severity:
why: >-
  One line
  and its end.

  Another.
examples:
- first: words [[marked]]   # a remark
  then:
  - |
    a block

      of text
  -   wide: yes
      wider: "\\"no\\\\\\n\\xA0\\u2014"
- at 9:30 with "marks", commas [and] brackets
"""
    assert parse(text) == {
        "id": "house/junk",
        "check": {"kind": "forbid", "words": ["a b", "c, d", "it's"], "deep": {"none": None}},
        "severity": None,
        "why": "One line and its end.\nAnother.",
        "examples": [
            {
                "first": "words [[marked]]",
                "then": ["a block\n\n  of text\n", {"wide": "yes", "wider": '"no\\\n\xa0—'}],
            },
            'at 9:30 with "marks", commas [and] brackets',
        ],
    }


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# nothing\n",
        "a: 1",
        "- a\n",
        " a: 1\n",
        "a\n",
        "a: 1\na: 2\n",
        "a: b: c\n",
        "a: &x 1\n",
        "a: *x\n",
        "a: !!str 1\n",
        "a: |2-\n    text\n",
        "a: |\n\n  text\n",
        "a: |\ntext\n",
        "a: >\n  one\n    two\n",
        "a: one\n  two\n",
        "a: 'one\n  two'\n",
        'a: "\\ud800"\n',
        'a: "\\q"\n',
        'a: "\\',
        'a: "\n',
        "a: [b, c\n",
        "a: [b, c] d\n",
        "a: [b,c: d]\n",
        "a: {b: c, b: d}\n",
        "a: {b}\n",
        "a:\n  b\n",
        "a:\n  b: 1\n c: 2\n",
        "a:\n - b\n  - c\n",
        "a:\n  - - b\n",
        "a:\tb\n",
        "a: b\r\n",
        "a: b\x85c\n",
        "a: b\n---\n",
        "a: b\n...\n",
        "%YAML 1.1\na: b\n",
        "? a\n: b\n",
        "a : b\n",
        "<<: {a: b}\n",
        "a: " + "[" * 25 + "]" * 25 + "\n",
        "a:\n" + "".join(f"{' ' * deep}b:\n" for deep in range(1, 25)),
    ],
)
def test_what_is_beyond_it_or_wrong_is_refused(text):
    with pytest.raises(BeyondPlainError):
        parse(text)


@pytest.mark.parametrize("path", sorted([*ROOT.glob("rules/*/*.yml"), *ROOT.glob("examples/*.yml")]), ids=str)
def test_what_the_library_makes_of_our_files(path, by_library):
    text = path.read_text(encoding="utf-8")
    try:
        found = parse(text)
    except BeyondPlainError:
        return
    assert found == by_library(text)


def test_the_example_sheet_and_the_rules_of_every_check_are_plain():
    assert parse((ROOT / "examples" / "facts.yml").read_text(encoding="utf-8"))
    for path in [*ROOT.glob("rules/facts/*.yml"), *ROOT.glob("rules/decisions/*.yml")]:
        assert parse(path.read_text(encoding="utf-8"))


VALUES = st.sampled_from(
    """a|a b|"|"a b"|"a\\"|"\\\\"|"\\n"|'|'it''s'|''|~|null|[]|{}|[a, b]|[a, [b], ]|{a: b}|{a: b, c: [d]}|{a:b}|[a b: c]
    |a:|a: b|a # b|a#b|#|&a|*a|!a|%|@|-|- a|-1|?|? a|>|>-|<<|---|...|a\tb|a]|{|[|,|a, b|é—“”|\xa0|a\\b|x: |:""".split(
        "|"
    )
)
LINES = st.builds(
    lambda indent, dash, key, value: f"{' ' * indent}{dash}{key}{value}",
    st.sampled_from((0, 0, 0, 2, 2, 4, 1)),
    st.sampled_from(("", "", "", "- ", "-", "-   ")),
    st.sampled_from(("a: ", "b: ", "c:", "d d: ", "é: ", "e:  ", "", "", '"f": ', "#")),
    VALUES | st.sampled_from(("", "", "|", "|-", ">", ">-", "|+", "words of text", " ")),
)


@given(st.lists(LINES, max_size=8).map(lambda lines: "".join(f"{line}\n" for line in lines)))
def test_any_lines_are_what_the_library_says_or_refused(by_library, text):
    try:
        found = parse(text)
    except BeyondPlainError:
        return
    assert found == by_library(text)


@given(st.text(alphabet="ab:- \n|>\"'[]{},#\\\t~", max_size=30))
def test_any_text_is_what_the_library_says_or_refused(by_library, text):
    try:
        found = parse(f"a: {text}\n")
    except BeyondPlainError:
        return
    assert found == by_library(f"a: {text}\n")


@given(st.lists(st.text(st.characters(blacklist_categories=["Cs"]), max_size=20), min_size=1))
def test_strings_are_read_as_a_sheet_has_them(strings):
    assert parse(f"one: {alone(strings[0])}\nall: {flow(strings)}\n") == {"one": strings[0], "all": strings}
