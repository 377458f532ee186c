import pytest

from editcheck.errors import RuleError
from tests.checks.style.rules import findings, rule, words


def mended(tmp_path, check, text):
    """A text with every finding's first fix made."""
    for finding in reversed(findings([rule(tmp_path, check)], text)):
        fix = finding.fixes[0]
        text = text[: fix.start] + fix.replacement + text[fix.end :]
    return text


def test_words_are_replaced_in_the_case_that_they_have(tmp_path):
    check = "{kind: prefer, replace: {utilise: use, in order to: to}}"
    text = "Utilise it in order to win. “Utilise it,” she said. They utilise it."
    assert mended(tmp_path, check, text) == "Use it to win. “Utilise it,” she said. They use it."
    assert mended(tmp_path, "{kind: prefer, replace: {tv: television}, names: true}", "TV, tv, Tv") == (
        "TELEVISION, television, Television"
    )
    assert mended(tmp_path, "{kind: prefer, replace: {Kiev: Kyiv}}", "Kiev, kiev") == "Kyiv, kiev"


def test_several_replacements_are_offered_and_none_is_safe(tmp_path):
    check = "{kind: prefer, replace: {co operate: cooperate | co-operate}, fix: suggested}"
    [finding] = findings([rule(tmp_path, check, message="{text}: {expected}")], "They co operate.")
    assert finding.message == "co operate: cooperate or co-operate" and finding.expected == "cooperate or co-operate"
    assert [fix.replacement for fix in finding.fixes] == ["cooperate", "co-operate"]
    assert {fix.applicability for fix in finding.fixes} == {"suggested"}


def test_endings_belong_to_a_term_and_its_replacements(tmp_path):
    check = "{kind: prefer, replace: {organiz: organis | arrang}, endings: [e, ed]}"
    [first, second] = findings([rule(tmp_path, check)], "They organized what we organize.")
    assert first.expected == "organised or arranged" and second.expected == "organise or arrange"


def test_a_change_of_marks_alone_may_be_safe(tmp_path):
    [finding] = findings([rule(tmp_path, "{kind: prefer, replace: {per-cent: per cent}, fix: safe}")], "4 per-cent")
    assert finding.fixes[0].applicability == "safe"
    with pytest.raises(RuleError, match="only a change of marks and spaces can be safe, not one from 'tv' to 'TV set'"):
        rule(tmp_path, "{kind: prefer, replace: {tv: TV set}, fix: safe}")


@pytest.mark.parametrize(
    ("check", "at", "told"),
    [
        ("{kind: prefer, replace: {a: b, '': c}}", "''", "an empty text would stand everywhere"),
        ("{kind: prefer, replace: {a: }}", "a:", "the words to write for 'a' are missing"),
        ("{kind: prefer, replace: {a: [b]}}", "a:", "the words to write for 'a' are missing"),
        ("{kind: prefer, replace: {a: b | }}", "a:", "an empty replacement for 'a'"),
        ("{kind: prefer, replace: {a: a}}", "a:", "'a' would be replaced by itself"),
        ("{kind: prefer, replace: {ab: c, aB: d, AB: d, Ab: d, ' ab': c}}", "' ab'", "' ab' stands here twice"),
        ("{kind: prefer, replace: {a: b, a: c}}", "a: c", "the key 'a' stands twice"),
        ("{kind: prefer, replace: [a]}", "replace", "keys with values are expected"),
        ("{kind: prefer, replace: {a: b}, fix: always}", "fix", "fix: 'always' is not one of safe, suggested, advice"),
    ],
)
def test_a_broken_rule_is_told_with_its_place(tmp_path, check, at, told):
    with pytest.raises(RuleError) as caught:
        rule(tmp_path, check)
    assert f"rule.yml:7:{8 + check.index(at)}: " in str(caught.value) and told in str(caught.value)


def test_what_is_written_rightly_already_is_no_finding(tmp_path):
    check = "{kind: prefer, replace: {e-mail: email, dr: Dr}, case: any, names: true}"
    assert words(findings([rule(tmp_path, check)], "Dr Brook sent an e-mail.")) == ["e-mail"]
