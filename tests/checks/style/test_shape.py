import pytest

from editcheck.errors import RuleError
from tests.checks.style.rules import findings, rule

PAGE = """\
# Ferry Sinks Near Harbour Wall

Nobody was hurt. Everybody was wet. The cook was cross.

### It will be raised.

The cook has gone home.
"""


def faults(tmp_path, check, text=PAGE):
    found = findings([rule(tmp_path, check, message="{fault}")], text, "markdown")
    return [(finding.text, finding.message) for finding in found]


@pytest.mark.parametrize(
    ("check", "found"),
    [
        ("max_words: 4", [("Ferry Sinks Near Harbour Wall", "5 words, and the most is 4")]),
        ("min_words: 5", [("It will be raised.", "4 words, and the fewest is 5")]),
        ("max_characters: 20", [("Ferry Sinks Near Harbour Wall", "29 characters, and the most is 20")]),
        ("full_stop: false", [(".", "a heading has no full stop")]),
        ("skipped_levels: false", [("It will be raised.", "a heading of level 3 stands under one of level 1")]),
        ("capitals: sentence", [("Ferry Sinks Near Harbour Wall", "capitals belong to the first word and to names")]),
        ("capitals: title", [("It will be raised.", "“raised” has no capital")]),
    ],
)
def test_headings(tmp_path, check, found):
    assert faults(tmp_path, f"{{kind: heading, {check}}}") == found


def test_headings_in_sentence_case_keep_their_names(tmp_path):
    assert (
        faults(tmp_path, "{kind: heading, capitals: sentence}", "# Ferry sinks near Ada Brook Island\n\nText.\n") == []
    )
    check = "{kind: heading, capitals: sentence, except: [Sinks Near Harbour]}"
    assert faults(tmp_path, check) == []


def test_paragraphs(tmp_path):
    first = "Nobody was hurt. Everybody was wet. The cook was cross."
    assert faults(tmp_path, "{kind: paragraph, max_sentences: 2}") == [(first, "3 sentences, and the most is 2")]
    assert faults(tmp_path, "{kind: paragraph, max_words: 9}") == [(first, "10 words, and the most is 9")]


@pytest.mark.parametrize(
    ("check", "told"),
    [
        ("{kind: heading}", "nothing is asked of the shape"),
        ("{kind: paragraph}", "nothing is asked of the shape"),
        ("{kind: heading, capitals: loud}", "capitals: 'loud' is not one of any, sentence, title"),
        ("{kind: heading, max_words: -1}", "max_words: a number from 0 is expected"),
        ("{kind: paragraph, capitals: title}", "unknown option 'capitals' of 'paragraph'"),
    ],
)
def test_a_broken_rule_is_told(tmp_path, check, told):
    with pytest.raises(RuleError, match=r"rule\.yml:7:\d+: ") as caught:
        rule(tmp_path, check)
    assert told in str(caught.value)
