"""Reports in which there is all that a format may have to tell."""

from editcheck.checks.kind import Fix
from editcheck.documents.document import Document
from editcheck.engine.finding import Failure, Finding, Report, Suppressed, unread
from editcheck.facts.model import Evidence, FactSheet, Source
from editcheck.lookup.verdict import Verdict

DRAFT = "Harbour 😀 plan\n\nThe mayor, Zoë Brill, said that 40 boats 😀 would move\nby 100%: soon.\n"
SOURCE = "Council notes\n\nThe mayor 😀 said that 14 boats would move.\n"
HOSTILE = 'a\r\n::warning file=x::b,c:d%0A<script>alert("1")</script>\x1b[8m\u202e\x00\ufffe'


def place(text, words):
    start = text.index(words)
    return start, start + len(words)


def evidence():
    start, end = place(SOURCE, "14 boats")
    return Evidence("notes", start, end, "14 boats", "figure-notes-1")


def finding(**changes):
    start, end = place(DRAFT, "40 boats")
    return Finding(
        rule="facts/wrong-figure",
        severity="error",
        start=start,
        end=end,
        text="40 boats",
        message="40 boats: the sources say 14",
        evidence=(evidence(),),
        expected="14 boats",
        found="40 boats",
        fixes=(Fix(start, start + 2, "14"),),
        fingerprint="0123456789abcdef",
    )._replace(**changes)


def sheet(tmp_path):
    """A sheet with a source in a file, and one that is kept in the sheet itself."""
    path = tmp_path / "council notes.txt"
    path.write_text(SOURCE, encoding="utf-8")
    phone = Document.from_text("Fourteen boats.", "phone")
    return FactSheet(
        sources=(
            Source("notes", "", path="council notes.txt", document=Document.open(path)),
            Source("phone", "", document=phone),
        )
    )


def report(tmp_path, **changes):
    """An error with evidence and a fix, a warning over two lines, advice, a dismissed finding."""
    two_lines = place(DRAFT, "move\nby 100%")
    findings = (
        finding(),
        Finding("integrity/unrelated-line", "warning", *two_lines, "move\nby 100%", "has nothing to do with the rest"),
        Finding(
            "style/own",
            "advice",
            *place(DRAFT, "soon"),
            "soon",
            "when?",
            evidence=(Evidence("phone", 0, 8, "Fourteen"),),
        ),
    )
    dismissed = Finding("style/own", "warning", *place(DRAFT, "mayor"), "mayor", "who?", fingerprint="fedcba9876543210")
    start, end = place(DRAFT, "40 boats")
    return Report(
        **{
            "document": Document.from_text(DRAFT, "drafts/harbour plan.txt"),
            "findings": findings,
            "verdicts": (
                Verdict("figure", start, end, "40 boats", "contradicted", (evidence(),), "value", "40", "14"),
            ),
            "suppressed": (Suppressed(dismissed, "house name", "jo", "2026-11-22", "decision"),),
            "facts": sheet(tmp_path),
            **changes,
        }
    )


def clean(name="clean.txt"):
    return Report(Document.from_text("Nothing wrong.", name))


def failed(tmp_path):
    return report(
        tmp_path, failures=(Failure("style/own", "KeyError: x"),), notes=("the grammar checker is not there",)
    )


def hostile(tmp_path):
    """Everything that comes from elsewhere tries to break out of the format."""
    document = Document.from_text(HOSTILE.replace("\x00", ""), HOSTILE)
    nasty = Finding(
        f"x/{HOSTILE}", "error", 0, 5, HOSTILE, HOSTILE, (Evidence(HOSTILE, 0, 1, HOSTILE),), HOSTILE, HOSTILE,
        (Fix(0, 1, HOSTILE),), HOSTILE,
    )  # fmt: skip
    return Report(
        document,
        (nasty,),
        suppressed=(Suppressed(nasty, HOSTILE, HOSTILE, HOSTILE, "comment"),),
        failures=(Failure(HOSTILE, HOSTILE),),
        notes=(HOSTILE,),
    )


def every_kind(tmp_path):
    """Runs of all kinds: none, clean, with findings, failed, unread, hostile, several drafts."""
    return {
        "nothing": [],
        "clean": [clean()],
        "findings": [report(tmp_path)],
        "failed": [failed(tmp_path)],
        "unread": [unread("gone.docx", "gone.docx: no such file")],
        "hostile": [hostile(tmp_path)],
        "several": [
            clean("a.txt"),
            report(tmp_path),
            failed(tmp_path),
            unread("b.txt", "b.txt: no such file"),
            clean("standard input"),
        ],
    }
