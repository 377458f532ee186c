"""Every shipped rule does what its examples say."""

import pytest

from editcheck.engine.packs import load_rules, rule_packs, shipped_rules
from editcheck.engine.trying import try_examples

RULES = {rule.id: rule for rule in load_rules(pack.name for pack in rule_packs())}


def test_every_file_is_a_rule():
    assert len(RULES) == len(list(shipped_rules().rglob("*.yml"))) > 0


@pytest.mark.parametrize("name", RULES)
def test_examples_are_flagged_or_passed(name):
    outcomes = list(try_examples(RULES[name]))
    assert outcomes or RULES[name].status != "stable"
    wrong = [(outcome.example.text, outcome.flagged, outcome.fault) for outcome in outcomes if not outcome.right]
    assert wrong == []
