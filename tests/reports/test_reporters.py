import json

import pytest

from editcheck.checks.kind import Fix
from editcheck.documents.document import Document
from editcheck.engine.finding import Failure, Finding, Report, Suppressed, unread
from editcheck.facts.model import Evidence, FactSheet, Source
from editcheck.lookup.verdict import Verdict
from editcheck.reports import concise, text
from editcheck.reports import json as json_report
from editcheck.reports.reporter import Style

DRAFT = "Harbour plan\n\nThe mayor said that 40 boats 😀 would move.\n"
SOURCE = "Council notes\nThe mayor said that 14 boats would move.\n"


def report(**changes):
    document = Document.from_text(DRAFT, "draft.txt")
    source = Source("notes", "", path="notes.txt", document=Document.from_text(SOURCE, "notes.txt"))
    start, there = DRAFT.index("40 boats"), SOURCE.index("14 boats")
    evidence = Evidence("notes", there, there + 8, "14 boats", "figure-notes-1")
    finding = Finding(
        rule="facts/wrong-figure",
        severity="error",
        start=start,
        end=start + 8,
        text="40 boats",
        message="the sources say another number",
        evidence=(evidence,),
        expected="14 boats",
        found="40 boats",
        fixes=(Fix(start, start + 2, "14"),),
        fingerprint="0123456789abcdef",
    )
    verdict = Verdict("figure", start, start + 8, "40 boats", "contradicted", (evidence,))
    return Report(
        **{
            "document": document,
            "findings": (finding,),
            "verdicts": (verdict,),
            "facts": FactSheet(sources=(source,)),
            **changes,
        }
    )


def test_text_shows_the_words_the_source_and_what_was_expected():
    assert text.write([report()], Style()) == (
        "error: the sources say another number  [facts/wrong-figure]\n"
        "    draft.txt:3:21\n"
        "        The mayor said that 40 boats 😀 would move.\n"
        "                            ~~~~~~~~\n"
        "    notes.txt:2\n"
        "        The mayor said that 14 boats would move.\n"
        "                            ~~~~~~~~\n"
        "    expected: 14 boats\n"
        "\n"
        "Checked 1 draft: 1 error.\n"
        "Looked up 1 statement in the sources: 1 contradicted.\n"
    )


def test_text_in_colour_says_the_same():
    plain, coloured = (text.write([report()], Style(colour=colour)) for colour in (False, True))
    assert "\x1b[1;31merror\x1b[0m" in coloured
    for code in ("0", "1", "2", "32", "1;31"):
        coloured = coloured.replace(f"\x1b[{code}m", "")
    assert coloured == plain


def test_expected_words_are_not_said_twice():
    finding = report().findings[0]
    repeated = Finding(finding.rule, "error", 0, 7, "Harbour", "the sources say 14 boats", expected="14 boats")
    assert "expected:" not in text.write([report(findings=(repeated,))], Style())


def test_a_source_that_was_not_read_is_shown_by_its_words_alone():
    shown = text.write([report(facts=FactSheet(sources=(Source("notes", ""),)))], Style())
    assert "    notes\n        14 boats\n    expected" in shown


def test_advice_is_counted_and_takes_one_line_where_it_is_asked_for():
    finding = report().findings[0]
    mild = Finding("facts/unsupported", "advice", 0, 7, "Harbour", "nobody says this", evidence=finding.evidence)
    given = [report(findings=(mild, finding))]
    for write in (text.write, concise.write):
        assert "nobody says this" not in write(given, Style())
        assert "nobody says this" in write(given, Style(advice=True))
    assert "Checked 1 draft: 1 error, 1 of advice (shown with --advice).\n" in text.write(given, Style())
    shown = text.write(given, Style(advice=True))
    assert shown.startswith("error: ")
    assert "\n\nadvice: draft.txt:1:1: nobody says this  [facts/unsupported]\n\nChecked" in shown


def test_markup_is_not_shown():
    document = Document.from_text("<p>Some <b>40</b> boats &amp; <i>a\nferry</i></p>", "draft.html", "html")
    start, end = document.source.index("40"), document.source.index(" &amp;")
    finding = Finding("facts/wrong-figure", "error", start, end, document.source[start:end], "wrong")
    shown = text.write([report(document=document, findings=(finding,))], Style())
    assert "    draft.html:1:12\n        Some 40 boats & a ferry\n             ~~~~~~~~\n" in shown


def test_long_words_of_a_source_run_over_several_lines():
    source = Document.from_text("A word " * 200, "notes.txt")
    evidence = Evidence("notes", 0, 700, source.source[:700])
    finding = Finding("facts/wrong-figure", "error", 0, 7, "Harbour", "wrong", evidence=(evidence,))
    sheet = FactSheet(sources=(Source("notes", "", document=source),))
    shown = text.write([report(findings=(finding,), facts=sheet)], Style(width=60)).splitlines()
    after = shown[shown.index("    notes:1") + 1 :]
    assert all(row.startswith("        ") and len(row) <= 60 for row in after[:4])
    assert after[3].endswith(" …") and after[4] == ""


def test_many_places_in_the_sources_are_counted():
    finding = report().findings[0]
    many = Finding(finding.rule, "error", 0, 7, "Harbour", "wrong", evidence=finding.evidence * 5)
    assert "    … and 2 more places in the sources\n" in text.write([report(findings=(many,))], Style())


def test_text_never_sends_control_characters_to_the_terminal():
    hostile = Document.from_text("An \x1b]0;owned\x07 \u202edraft", "dr\x1b[2Jaft.txt")
    finding = Finding("x/y", "error", 3, 13, "", "said \x1b[8m nothing", expected="\x1b[0m")
    for write in (text.write, concise.write):
        shown = write([Report(hostile, (finding,))], Style())
        assert not set(shown) & set("\x1b\x07\u202e")


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"findings": ()}, "Checked 1 draft: nothing found.\n"),
        ({"facts": None, "verdicts": ()}, "No fact sheet was given (--facts), so nothing was compared with sources.\n"),
        ({"failures": (Failure("a/b", "KeyError: x"),)}, "1 draft could not be checked, or not fully.\n"),
        ({"failures": (Failure("a/b", "KeyError: x"),)}, "failure: draft.txt: not fully checked: a/b: KeyError: x\n"),
    ],
)
def test_the_summary_hides_nothing(changes, line):
    assert line in text.write([report(**changes)], Style())


def test_verdicts_are_summed_up_in_plain_words():
    verdicts = [Verdict("figure", 0, 1, "H", kind) for kind in ("confirmed", "confirmed", "disputed", "unsupported")]
    assert (
        "Looked up 4 statements in the sources: 2 confirmed, 1 disputed between the sources, "
        "1 not found in the sources.\n"
    ) in text.write([report(verdicts=tuple(verdicts))], Style())


def test_an_unread_draft_is_counted_and_never_called_clean():
    shown = text.write([report(), unread("gone.txt", "gone.txt: no such file")], Style())
    assert shown.endswith("1 draft could not be checked, or not fully.\n")
    assert text.write([unread("gone.txt", "no such file")], Style()) == ""


def test_concise_is_one_line_a_finding():
    failed = report(failures=(Failure("a/b", "KeyError: x"),))
    assert concise.write([failed], Style()) == (
        "draft.txt:3:21: error facts/wrong-figure the sources say another number\ndraft.txt: failure a/b KeyError: x\n"
    )


def seen(finding, how="decision"):
    return Suppressed(finding, "seen", "Ada Ngata", "2026-11-22", how)


def test_what_was_dismissed_is_counted_and_notes_are_told():
    finding = report().findings[0]
    aside = (seen(finding), seen(finding, "comment"), seen(finding, "baseline"))
    shown = text.write([report(findings=(), suppressed=aside, notes=("take \x1b[31mnote",))], Style())
    assert shown.startswith("note: draft.txt: take ") and "\x1b" not in shown
    assert "Not told: 2 dismissed with a reason, 1 in the baseline.\n" in shown
    assert "nothing found" in shown
    assert concise.write([report(findings=(), notes=("take note",))], Style()) == "draft.txt: note take note\n"


def test_json_is_the_public_contract():
    finding = report().findings[0]
    data = json.loads(json_report.write([report(suppressed=(seen(finding),), notes=("take note",))], Style()))
    assert list(data) == ["schema", "files", "summary"]
    assert data["schema"] == "editcheck/report/1"
    assert data["summary"] == {
        "error": 1,
        "warning": 0,
        "advice": 0,
        "confirmed": 0,
        "contradicted": 1,
        "unsupported": 0,
        "disputed": 0,
    }
    [file] = data["files"]
    evidence = {"source": "notes", "start": 34, "end": 42, "text": "14 boats", "fact": "figure-notes-1"}
    expected = {
        "rule": "facts/wrong-figure",
        "severity": "error",
        "start": 34,
        "end": 42,
        "line": 3,
        "column": 21,
        "end_line": 3,
        "end_column": 29,
        "text": "40 boats",
        "message": "the sources say another number",
        "expected": "14 boats",
        "found": "40 boats",
        "fingerprint": "0123456789abcdef",
        "evidence": [evidence],
        "fixes": [{"start": 34, "end": 36, "replacement": "14", "applicability": "suggested"}],
    }
    assert file == {
        "path": "draft.txt",
        "words": 10,
        "findings": [expected],
        "verdicts": [
            {"kind": "figure", "start": 34, "end": 42, "text": "40 boats", "outcome": "contradicted"}
            | {"evidence": [evidence]}
        ],
        "suppressed": [
            {"finding": expected, "reason": "seen", "who": "Ada Ngata", "when": "2026-11-22", "how": "decision"}
        ],
        "failures": [],
        "notes": ["take note"],
    }


def test_json_is_ascii_and_names_what_was_not_read():
    written = json_report.write([report(), unread("gé.txt", "no such file")], Style())
    assert written.isascii()
    files = json.loads(written)["files"]
    assert [file["path"] for file in files] == ["draft.txt", "gé.txt"]
    assert files[1]["failures"] == [{"rule": "document", "reason": "no such file"}]


def test_json_of_nothing_is_still_a_report():
    assert json.loads(json_report.write([], Style()))["files"] == []
