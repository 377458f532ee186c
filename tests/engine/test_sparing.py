import pytest

import editcheck
from editcheck.checks.kind import Draft
from editcheck.engine.finding import Finding
from editcheck.engine.grammar import GrammarHit
from editcheck.engine.sparing import Sparing, doubled
from editcheck.reading.reader import read_prose

SHEET = editcheck.build_fact_sheet(
    [
        editcheck.Document.from_text(
            "Margit Sorleyson, the minister for harbours, opened the new quay in Kellmouth on Monday. The University "
            "of Larkfield paid for it. “It is a fine quay,” said Sorleyson."
        )
    ]
)


def spared(text, words, vocabulary=(), facts=SHEET, format="markdown"):
    document = editcheck.Document.from_text(text, format=format)
    draft = Draft(read_prose(document), facts, "en-GB", frozenset(vocabulary))
    start = document.prose.index(words)
    return Sparing(draft).spares(GrammarHit(start, start + len(words), "RULE", "Wrong."))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“It were a fine quay,” she said.", "It were"),
        ("Boats sail.\n\n> It were a fine quay.\n\nThey do.", "It were"),
        ("Type `it were so` here.", "it were"),
        ("She met Margit Sorleyson there.", "Margit Sorleyson"),
        ("She met Margit Sorleyson there.", "Sorleyson"),
        ("In Sorleyson’s view it is late.", "Sorleyson’s"),
        ("They went to the University of Larkfield.", "of Larkfield"),
        ("The MoD and the BBC was late.", "BBC"),
        ("So they was involve[d] in it.", "involve"),
        ("So is the town['s] biggest quay.", "biggest"),
    ],
)
def test_what_is_spared(text, words):
    assert spared(text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“It is a fine quay,” she were told.", "she were"),
        ("Margit Sorleyson are late.", "Margit Sorleyson are"),
        ("They is of the quay.", "of"),
        ("The minister were late.", "were"),
    ],
)
def test_what_is_not_spared(text, words):
    assert not spared(text, words)


@pytest.mark.parametrize(
    ("vocabulary", "words", "right"),
    [
        (["deepfaik"], "deepfaik", True),
        (["deepfaik"], "deepfaiks", False),
        (["Deepfaik"], "deepfaik", False),
        (["joined up thinking"], "joined up", True),
        (["joined up thinking"], "up", True),
        (["joined-up thinking"], "joined up", False),
        ([], "deepfaik", False),
    ],
)
def test_the_words_of_the_house(vocabulary, words, right):
    text = "We want joined up thinking on every deepfaik and on all deepfaiks."
    assert spared(text, words, vocabulary, facts=None) is right


@pytest.mark.parametrize(
    ("rule", "severity", "start", "end", "double"),
    [
        ("integrity/gibberish", "error", 0, 30, True),
        ("style/repeated-word", "warning", 10, 17, True),
        ("style/prefer", "advice", 12, 18, True),
        ("readability/long-sentence", "advice", 0, 90, False),
        ("facts/wrong-name", "error", 10, 16, True),
        ("facts/unsupported", "advice", 10, 17, False),
        ("style/prefer", "warning", 17, 20, False),
    ],
)
def test_what_our_own_findings_say_already(rule, severity, start, end, double):
    finding = Finding("grammar/word-repeat", "warning", 10, 17, "the the", "Twice.")
    assert doubled(finding, [Finding(rule, severity, start, end, "", "")]) is double
