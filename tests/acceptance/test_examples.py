"""The example newsroom: nothing is said about its clean drafts, and what is wrong with the faulty ones is found."""

from functools import cache
from pathlib import Path

import pytest

from editcheck import Document, FactSheet, check

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
CLEAN = sorted(path.name for path in (EXAMPLES / "drafts" / "clean").iterdir())

FAULTS = {
    "label.md": [
        ("facts/wrong-penalty", "five"),
        ("facts/quote-wording", "pledge"),
        ("facts/wrong-figure", "430"),
    ],
    "larkfield.txt": [
        ("integrity/inserted-spam", "cheap payday loans online"),
        ("integrity/gibberish", "qzxvkwjtrpfh"),
        ("facts/quote-speaker", "Grown men stood at the gate"),
        ("facts/wrong-penalty", "two years"),
    ],
    "kellmouth.html": [
        ("facts/quote-speaker", "was the farm that did not exist"),
        ("facts/quote-wording", "hate"),
        ("integrity/hidden-text", "best online casino bonus"),
    ],
    "inspectors.docx": [
        ("facts/wrong-figure", "£32 million"),
        ("integrity/repeated-block", "Rupert Danvers, the shadow farming secretary"),
    ],
}
"""By draft, each rule that must be broken and some of the words that it must point at; nothing else may be."""


@cache
def sheet() -> FactSheet:
    return FactSheet.open(EXAMPLES / "facts.yml")


def found(path: Path) -> list[tuple[str, str]]:
    report = check(Document.open(path), facts=sheet())
    assert not report.failures
    return [(finding.rule, finding.text) for finding in report.findings if finding.severity != "advice"]


def test_the_drafts_are_told_apart():
    assert sorted(FAULTS) == CLEAN == sorted(path.name for path in (EXAMPLES / "drafts" / "faulty").iterdir())


@pytest.mark.parametrize("name", CLEAN)
def test_nothing_is_said_about_a_clean_draft(name):
    assert found(EXAMPLES / "drafts" / "clean" / name) == []


@pytest.mark.parametrize("name", FAULTS)
def test_what_is_wrong_with_a_faulty_draft_is_found_and_nothing_else(name):
    findings = found(EXAMPLES / "drafts" / "faulty" / name)
    assert sorted(rule for rule, _ in findings) == sorted(rule for rule, _ in FAULTS[name])
    for rule, words in FAULTS[name]:
        assert any(rule == broken and words in text for broken, text in findings), (rule, words, findings)


@pytest.mark.parametrize("name", FAULTS)
def test_contradictions_show_the_words_of_a_source(name):
    report = check(Document.open(EXAMPLES / "drafts" / "faulty" / name), facts=sheet())
    for finding in report.findings:
        if finding.rule.startswith("facts/wrong-") or finding.rule in ("facts/quote-speaker", "facts/quote-wording"):
            assert any(evidence.text for evidence in finding.evidence)


def test_the_sheet_has_learned_no_gibberish_and_no_page_furniture():
    kept = [fact for fact in sheet().facts() if fact.status != "rejected"]
    said = "\n".join(f"{fact.quote} {getattr(fact, 'about', '')}" for fact in kept)
    for foreign in ("xkqvwzjtrplmd", "newsletter", "watering cans", "rhubarb", "compost", "Share on Facebook"):
        assert foreign not in said
    assert any("xkqvwzjtrplmd" in ignored.quote for source in sheet().sources for ignored in source.ignore)
