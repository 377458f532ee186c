"""An invented story, true drafts of it that must pass, and the same drafts with one error each that must be told.

The story lies beside this file in stories/: sources/*.txt, drafts/*.txt, and errors.tsv with a line for each error:
the draft, the words that stand in it, and the words put in their place.
"""

import csv
from pathlib import Path

import pytest

import editcheck

FOLDER = Path(__file__).parent / "stories"
MISSED = ("budget: The tax rate will decrease by 1.8 cents", "statehouse: In 2021")
"""Errors lost to what spares honest drafts; to be told again."""
STORIES = sorted(path.name for path in FOLDER.iterdir())


def drafts(story):
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted((FOLDER / story / "drafts").glob("*.txt"))}


def errors():
    for story in STORIES:
        with (FOLDER / story / "errors.tsv").open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                name = f"{story}: {row['instead']}"
                marks = [pytest.mark.xfail(reason="not told any more", strict=True)] if name in MISSED else []
                yield pytest.param(story, row["draft"], row["words"], row["instead"], id=name, marks=marks)


@pytest.fixture(scope="module")
def sheets():
    return {
        story: editcheck.build_fact_sheet(
            [editcheck.Document.open(str(path)) for path in sorted((FOLDER / story / "sources").glob("*.txt"))]
        )
        for story in STORIES
    }


def alarms(text, sheet):
    report = editcheck.check(editcheck.Document.from_text(text, name="draft", format="text"), facts=sheet)
    assert not report.failures
    told = [finding for finding in report.findings if finding.severity in {"error", "warning"}]
    return [finding for finding in told if finding.rule.startswith(("facts/", "integrity/"))]


@pytest.mark.parametrize("story", STORIES)
def test_what_is_true_is_left_alone(story, sheets):
    for name, text in drafts(story).items():
        assert [(name, finding.text, finding.message) for finding in alarms(text, sheets[story])] == []


@pytest.mark.parametrize(("story", "draft", "words", "instead"), [*errors()])
def test_an_error_is_told_where_it_stands(story, draft, words, instead, sheets):
    text = drafts(story)[draft]
    assert text.count(words) == 1
    start = text.index(words)
    found = alarms(text.replace(words, instead), sheets[story])
    assert [finding for finding in found if finding.start < start + len(instead) and start < finding.end]
