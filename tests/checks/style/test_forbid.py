import pytest

from editcheck.configuration.model import Configuration
from editcheck.errors import RuleError
from tests.checks.style.rules import findings, rule, words


def flagged(tmp_path, check, text, format="text", more="", config=None):
    return words(findings([rule(tmp_path, check, more=more)], text, format, config))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A stakeholder met stakeholders.", ["stakeholder"]),
        ("Stakeholder was their word. It is a stakeholder’s right.", ["Stakeholder", "stakeholder"]),
        ("A multi-stakeholder body, stakeholder-led.", []),
        ("See stakeholder.example/stakeholder or #stakeholder or mail stakeholder@example.org.", []),
        ("“A stakeholder,” she said. The stakeholder left.", ["stakeholder"]),
        ("The Stakeholder Bank opened.", []),
    ],
)
def test_words_are_found_whole_in_any_case_outside_quotations_names_and_addresses(tmp_path, text, found):
    assert flagged(tmp_path, "{kind: forbid, terms: [stakeholder]}", text) == found


def test_phrases_are_found_over_line_breaks_and_with_any_apostrophe(tmp_path):
    check = """{kind: forbid, terms: ["at the end of the day", "farmer's market"]}"""
    text = "It was, at the end\nof the\nday, the farmer’s market\nand the farmer's market.\n\nAt the end\n\nof the day."
    assert flagged(tmp_path, check, text, "markdown") == ["at the end of the day", "farmer’s market", "farmer's market"]


def test_markup_inside_a_phrase_does_not_hide_it(tmp_path):
    found = flagged(
        tmp_path, "{kind: forbid, terms: [going forward]}", "<p>Going <b>for</b>ward, all is well.</p>", "html"
    )
    assert found == ["Going <b>for</b>ward"]


def test_a_term_with_a_capital_is_meant_as_it_is_written(tmp_path):
    assert flagged(tmp_path, "{kind: forbid, terms: [Polish]}", "Polish boots. They polish boots.") == ["Polish"]
    exact = "{kind: forbid, terms: [us], case: exact}"
    assert flagged(tmp_path, exact, "They told us that US ships left.") == ["us"]
    anywhere = "{kind: forbid, terms: [Polish], case: any, names: true}"
    assert flagged(tmp_path, anywhere, "Polish boots. They polish boots.") == ["Polish", "polish"]


def test_options_widen_what_counts(tmp_path):
    compounds = "{kind: forbid, terms: [stakeholder], compounds: true}"
    assert flagged(tmp_path, compounds, "A multi-stakeholder body.") == ["stakeholder"]
    parts = "{kind: forbid, terms: [stake], whole_words: false}"
    assert flagged(tmp_path, parts, "A stakeholder and a mistake.") == ["stake", "stake"]
    endings = "{kind: forbid, terms: [utilis], endings: [e, ed]}"
    assert flagged(tmp_path, endings, "They utilised what we utilise.") == ["utilised", "utilise"]


def test_exceptions_and_the_words_of_the_house_are_left_alone(tmp_path):
    check = "{kind: forbid, terms: [key], except: [key stage]}"
    text = "The key was lost in key stage two at Key West, a key player."
    assert flagged(tmp_path, check, text) == ["key", "key"]
    assert flagged(tmp_path, check, text, config=Configuration(vocabulary=frozenset(["key player"]))) == ["key"]


def test_longer_terms_go_before_shorter_ones(tmp_path):
    assert flagged(tmp_path, "{kind: forbid, terms: [end, end result, result]}", "The end result.") == ["end result"]


PAGE = """\
# A key heading

The key paragraph with [a key link](https://example.org/). “Key words,” she said.

- a key item

> The key quotation.

`key` and

    key
"""


@pytest.mark.parametrize(
    ("applies_to", "number"),
    [
        ("own-words", 4),
        ("all", 6),
        ("quotations", 2),
        ("headings", 1),
        ("links", 1),
        ("[headings, list-items]", 2),
        ("block-quotations", 1),
        ("[quotations, paragraphs]", 2),
        ("captions", 0),
    ],
)
def test_a_rule_looks_where_it_applies(tmp_path, applies_to, number):
    check = "{kind: forbid, terms: [key]}"
    assert len(flagged(tmp_path, check, PAGE, "markdown", f"applies_to: {applies_to}")) == number


@pytest.mark.parametrize(
    ("check", "at", "told"),
    [
        ("{kind: forbid, terms: [a, '']}", "''", "an empty text would stand everywhere"),
        ("{kind: forbid, terms: [a, ' ']}", "' '", "an empty text would stand everywhere"),
        ("{kind: forbid, terms: [Key, b, key, c, b]}", "b]", "'b' stands here twice, first as number 2"),
        ("{kind: forbid, terms: [a b, a  b]}", "a  b", "stands here twice"),
        (f"{{kind: forbid, terms: [{'a' * 201}]}}", "aa", "longer than 200 characters"),
        ("{kind: forbid, terms: [a], case: loud}", "case", "case: 'loud' is not one of auto, exact, any"),
        ("{kind: forbid, terms: [a], except: ['']}", "''", "an empty text"),
        ("{kind: forbid, terms: [a], names: maybe}", "names", "true or false is expected"),
        ("{kind: forbidd, terms: [a]}", "kind", "unknown kind of check 'forbidd', did you mean 'forbid'?"),
        ("{kind: forbid, term: [a]}", "term", "unknown option 'term' of 'forbid', did you mean 'terms'?"),
    ],
)
def test_a_broken_rule_is_told_with_its_place(tmp_path, check, at, told):
    with pytest.raises(RuleError) as caught:
        rule(tmp_path, check)
    assert f"rule.yml:7:{8 + check.index(at)}: " in str(caught.value) and told in str(caught.value)


def test_a_rule_without_terms_is_told(tmp_path):
    with pytest.raises(RuleError, match=r"rule\.yml:7:1: terms: a list of words or phrases is missing"):
        rule(tmp_path, "{kind: forbid}")


@pytest.mark.parametrize(
    ("applies_to", "told"),
    [
        ("heading", "applies_to: 'heading' is not one of all, own-words, quotations, headings, "),
        ("[own-words, quotations]", "own-words and quotations exclude each other"),
        ("{a: b}", "a list of texts is expected"),
    ],
)
def test_a_wrong_scope_is_told(tmp_path, applies_to, told):
    with pytest.raises(RuleError, match=r"rule\.yml:6:1: ") as caught:
        rule(tmp_path, "{kind: forbid, terms: [a]}", more=f"applies_to: {applies_to}")
    assert told in str(caught.value)
