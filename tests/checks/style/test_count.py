import pytest

from editcheck.errors import RuleError
from tests.checks.style.rules import findings, rule, words

LONG = "One two three. Four five six seven eight."


def counted(tmp_path, check, text, format="text"):
    return [
        (" ".join(finding.text.split()), finding.message)
        for finding in findings([rule(tmp_path, check, message="{number} of {limit}")], text, format)
    ]


def test_sentences_that_are_too_long_or_too_short_are_flagged_whole(tmp_path):
    assert counted(tmp_path, "{kind: count, of: words, in: sentences, max: 4}", LONG) == [
        ("Four five six seven eight.", "5 of 4")
    ]
    assert counted(tmp_path, "{kind: count, of: words, in: sentences, min: 4}", LONG) == [("One two three.", "3 of 4")]


def test_what_is_quoted_does_not_count(tmp_path):
    text = "She said: “One two three four five six seven eight.” He said: “No.”"
    assert counted(tmp_path, "{kind: count, of: words, in: draft, max: 3}", text) == [("said", "4 of 3")]


def test_a_draft_that_is_too_long_is_flagged_where_it_begins_to_be(tmp_path):
    assert counted(tmp_path, "{kind: count, of: words, max: 6}", LONG) == [("seven", "8 of 6")]
    assert counted(tmp_path, "{kind: count, of: sentences, max: 1}", LONG) == [("Four five six seven eight.", "2 of 1")]
    assert counted(tmp_path, "{kind: count, of: words, min: 9}", LONG) == [("One", "8 of 9")]


def test_headings_and_paragraphs_are_counted_one_by_one(tmp_path):
    text = "# A heading that is long\n\nOne. Two.\n\nThree. Four. Five.\n"
    assert counted(tmp_path, "{kind: count, of: characters, in: headings, max: 20}", text, "markdown") == [
        ("A heading that is long", "22 of 20")
    ]
    assert counted(tmp_path, "{kind: count, of: sentences, in: paragraphs, max: 2}", text, "markdown") == [
        ("Three. Four. Five.", "3 of 2")
    ]


def test_terms_beyond_what_is_allowed_are_flagged(tmp_path):
    text = "However, it rained. However, it stopped, however late.\n\nHowever, it froze."
    assert words(findings([rule(tmp_path, "{kind: count, terms: [however], max: 2}")], text)) == ["however", "However"]
    each = "{kind: count, terms: [however], in: paragraphs, max: 1}"
    assert words(findings([rule(tmp_path, each)], text)) == ["However", "however"]
    patterns = r"{kind: count, patterns: ['!'], max: 1}"
    assert words(findings([rule(tmp_path, patterns)], "Late! Very! “Sorry!” she said.")) == ["!"]


def test_terms_that_are_missing_are_told_at_the_beginning(tmp_path):
    check = "{kind: count, terms: [according to], min: 1}"
    assert counted(tmp_path, check, "It rained.") == [("It", "0 of 1")]
    assert counted(tmp_path, check, "It rained, according to the mate.") == []


@pytest.mark.parametrize(
    ("check", "told"),
    [
        ("{kind: count, max: 1}", "of: '' is not one of words, characters, sentences, terms, patterns"),
        ("{kind: count, of: terms, max: 1}", "terms: the words or phrases to count are missing"),
        ("{kind: count, of: patterns, max: 1}", "patterns: the patterns to count are missing"),
        ("{kind: count, of: words, in: pages, max: 1}", "in: 'pages' is not one of draft, sentences, paragraphs"),
        ("{kind: count, of: words}", "a number is missing: max, min or both"),
        ("{kind: count, of: words, min: 3, max: 2}", "min (3) is more than max (2)"),
        ("{kind: count, of: words, max: few}", "a whole number is expected"),
        ("{kind: count, of: words, max: -1}", "max: a number from 0 is expected"),
        ("{kind: count, of: words, max: 9, min: -1}", "min: a number from 0 is expected"),
    ],
)
def test_a_broken_rule_is_told(tmp_path, check, told):
    with pytest.raises(RuleError, match=r"rule\.yml:7:\d+: ") as caught:
        rule(tmp_path, check)
    assert told in str(caught.value)
