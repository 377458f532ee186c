import pytest

from editcheck.errors import RuleError
from tests.checks.style.rules import findings, rule, words


def test_a_pattern_finds_what_it_fits(tmp_path):
    check = r"{kind: pattern, patterns: ['\d+ ?%', '\bper cent\b']}"
    text = "It rose 4% and 12 % or 7 per cent. “It rose 9%,” she said. See example.org/4%."
    assert words(findings([rule(tmp_path, check)], text)) == ["4%", "12 %", "per cent"]


def test_the_group_flag_alone_is_flagged_and_replaced(tmp_path):
    check = r"{kind: pattern, patterns: ['(Mr)(?P<flag>\.) \pL'], replace: '\1', fix: safe}"
    [finding] = findings([rule(tmp_path, check)], "🙂 Mr. Brook came.")
    assert finding.text == "." and finding.fixes[0].replacement == "Mr"


def test_a_replacement_is_safe_only_where_no_letter_changes(tmp_path):
    check = r"{kind: pattern, patterns: ['(\w+) +(,)'], replace: '\1\2', fix: safe}"
    assert findings([rule(tmp_path, check)], "Late , again")[0].fixes[0].applicability == "safe"
    check = r"{kind: pattern, patterns: ['colou?r ,'], replace: 'colour,', fix: safe}"
    spaced, spelt = findings([rule(tmp_path, check)], "A colour , a color , gone")
    assert spaced.fixes[0].applicability == "safe" and spelt.fixes[0].applicability == "suggested"


def test_a_hostile_text_and_pattern_are_no_matter(tmp_path):
    assert findings([rule(tmp_path, "{kind: pattern, patterns: ['(a+)+$', '(a|aa)+b']}")], "a" * 20_000 + "c") == []


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        (r"(?<!x)y", "the pattern (?<!x)y cannot be run: looking ahead or behind"),
        (r"y(?=x)", "cannot be run: looking ahead or behind"),
        (r"(\w)\1", "cannot be run: referring back to a group"),
        (r"(y", "the pattern (y cannot be run: missing ): (y"),
        (r"(?:y{1000}){1000}", "cannot be run: "),
        (r"y*", "the pattern y* fits an empty text, and so would fit everywhere"),
        (r"\b", "fits an empty text"),
        (r"", "an empty pattern would fit everywhere"),
        ("y" * 5_001, "longer than 5,000 characters"),
    ],
)
def test_a_pattern_that_cannot_be_run_is_refused_on_one_line(tmp_path, capfd, pattern, told):
    with pytest.raises(RuleError) as caught:
        rule(tmp_path, f"{{kind: pattern, patterns: [x, '{pattern}']}}")
    assert "rule.yml:7:38: " in str(caught.value) and told in str(caught.value) and "\n" not in str(caught.value)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("check", "told"),
    [
        ("{kind: pattern}", "patterns: a list of patterns is missing"),
        ("{kind: pattern, patterns: [x, x]}", "the pattern x stands here twice"),
        (r"{kind: pattern, patterns: ['(x)', y], replace: '\1'}", r"\1 stands for a group that not every pattern has"),
        ("{kind: pattern, patterns: [x], fix: never}", "fix: 'never' is not one of safe, suggested, advice"),
    ],
)
def test_a_broken_rule_is_told(tmp_path, check, told):
    with pytest.raises(RuleError, match=r"rule\.yml:7:\d+: ") as caught:
        rule(tmp_path, check)
    assert told in str(caught.value)
