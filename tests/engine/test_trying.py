from pathlib import Path

import pytest

from editcheck.engine.examples import unmark
from editcheck.engine.rule import load_rule
from editcheck.engine.trying import try_examples

RULE = """\
id: house/junk
check: gibberish
severity: warning
message: junk
why: A test.
examples:
  flag:
    - {example}
  pass:
    - The council met.
"""


def outcome(folder: Path, example: str):
    path = folder / "house" / "junk.yml"
    path.parent.mkdir()
    path.write_text(RULE.format(example=example), encoding="utf-8")
    first, second = try_examples(load_rule(path))
    assert second.right and second.flagged == ()
    return first


@pytest.mark.parametrize(
    ("example", "right"),
    [
        ("The [[wqzkrtvbnplx]] council met.", True),
        ("The council met [[“wqzkrtvbnplx.”]]", True),
        ("The [[wqzkrtvbnplx council]] met.", False),
        ("The wqzkrtvbnplx [[council]] met.", False),
        ("The [[wqzkr]]tvbnplx council met.", False),
        ("The [[wqzkrtvbnplx]] council met kjhgfdsxcvbqw.", False),
        ("The [[wqzkrtvbnplx]] council [[met]].", False),
    ],
)
def test_the_marked_words_must_be_flagged_no_more_and_no_fewer(tmp_path, example, right):
    tried = outcome(tmp_path, example)
    assert tried.right == right
    assert tried.example.text == unmark(example)[0]


def test_an_example_is_read_in_its_format(tmp_path):
    assert outcome(tmp_path, "{text: '<p>The <b>[[wqzkrtvbnplx]]</b></p>', format: html}").right


def test_what_could_not_be_tried_is_not_right(tmp_path):
    tried = outcome(tmp_path, "{text: 'The [[wqzkrtvbnplx]]', format: runes}")
    assert not tried.right and "unknown format 'runes'" in tried.fault


def test_a_rule_is_tried_in_its_own_language(tmp_path):
    path = tmp_path / "house" / "color.yml"
    path.parent.mkdir()
    path.write_text(
        "id: house/color\ncheck: {kind: prefer, replace: {colour: color}}\nseverity: advice\nlanguages: en-US\n"
        'message: "{expected}"\nwhy: A test.\nexamples:\n  flag: ["A [[colour]]."]\n  pass: ["A color."]\n'
    )
    assert [outcome.right for outcome in try_examples(load_rule(path))] == [True, True]
