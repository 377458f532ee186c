"""Which matches count where nothing is configured, and how that is changed."""

import pytest
from editcheck_languagetool.choice import counts
from editcheck_languagetool.client import Match


def match(rule, category, *replacements):
    return Match(0, 1, rule, category, "Wrong.", replacements, "")


@pytest.mark.parametrize(
    ("found", "words", "counted"),
    [
        (match("MORFOLOGIK_RULE_EN_GB", "TYPOS", "definitely"), "definately", True),
        (match("ENGLISH_WORD_REPEAT_RULE", "MISC", "the"), "the the", True),
        (match("COULD_OF", "CONFUSED_WORDS", "have"), "of", True),
        (match("WERE_ARE", "TYPOS", "they are"), "they’re are", True),
        (match("EVERYDAY_EVERY_DAY", "CONFUSED_WORDS", "every day"), "everyday", True),
        (match("MINUETS", "CONFUSED_WORDS", "minute"), "minuet", False),  # both are good words
        (match("IF_OF", "TYPOS", "one of"), "one", False),
        (match("PHRASE_REPETITION", "GRAMMAR", "going to"), "going to going to", True),
        (match("MANY_NN", "GRAMMAR", "many mentions"), "many mention", False),
        (match("ET_AL", "TYPOS", "et al."), "et al", False),
        (match("ANYWAYS", "STYLE", "anyway"), "Anyways", False),
    ],
)
def test_what_counts(found, words, counted):
    assert counts(found, words) is counted


@pytest.mark.parametrize(
    ("on", "off", "counted"),
    [
        (["GRAMMAR"], [], True),
        (["MANY_*"], [], True),
        (["GRAMMAR"], ["MANY_NN"], False),
        (["MANY_NN"], ["GRAMMAR"], True),
        (["MANY_NN"], ["MANY_NN"], False),
    ],
)
def test_what_is_said_of_a_rule_is_stronger_than_what_is_said_of_its_category(on, off, counted):
    assert counts(match("MANY_NN", "GRAMMAR", "many mentions"), "many mention", on, off) is counted
