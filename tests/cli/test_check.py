"""The command ``editcheck check``, run in this process; `test_process.py` has what needs a process of its own."""

import json
import os
import sys
from pathlib import Path

import pytest

from editcheck.cli.main import main

GIBBERISH = "The council voted to close the wqzkrtvbnplx library for the winter.\n"
CLEAN = "The council voted to close the library for the winter.\n"
SHEET = "editcheck: facts/1\n"


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder with a bad and a clean draft, and a sheet without facts; the current one."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bad.txt").write_text(GIBBERISH)
    (tmp_path / "good.txt").write_text(CLEAN)
    (tmp_path / "facts.yml").write_text(SHEET)
    return tmp_path


def test_a_clean_draft_gives_0_and_a_bad_one_1(desk, capsys):
    assert main(["check", "good.txt"]) == 0
    assert "nothing found" in capsys.readouterr().out
    assert main(["check", "bad.txt"]) == 1
    out, err = capsys.readouterr()
    assert "error:" in out and "[integrity/gibberish]" in out and "bad.txt:1:32" in out
    assert not err


@pytest.mark.parametrize(("fail_on", "status"), [("error", 1), ("warning", 1), ("advice", 1), ("never", 0)])
def test_fail_on_says_what_gives_1(desk, fail_on, status):
    assert main(["check", "bad.txt", "--fail-on", fail_on]) == status


def test_several_drafts_are_checked_in_one_run(desk, capsys):
    (desk / "more").mkdir()
    (desk / "more" / "draft.md").write_text(f"# Title\n\n{GIBBERISH}")
    assert main(["check", "*.txt", "more", "--format", "json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert [file["path"] for file in report["files"]] == ["bad.txt", "good.txt", "more/draft.md"]
    assert [len(file["findings"]) for file in report["files"]] == [1, 0, 1]


def test_formats(desk, capsys):
    assert main(["check", "bad.txt", "--format", "concise"]) == 1
    assert capsys.readouterr().out.startswith("bad.txt:1:32: error integrity/gibberish ")
    assert main(["check", "bad.txt", "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out)["schema"] == "editcheck/report/1"


def test_an_unknown_format_is_told(desk, capsys):
    assert main(["check", "good.txt", "--format", "runes"]) == 2
    out, err = capsys.readouterr()
    assert not out
    assert err.startswith("editcheck: --format runes: unknown (known: text, concise, json") and err.count("\n") == 1


def test_colour_only_when_wanted(desk, capsys, monkeypatch):
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)

    def coloured(*arguments):
        main(["check", "bad.txt", *arguments])
        return "\x1b[" in capsys.readouterr().out

    assert not coloured()
    assert coloured("--colour", "always") and coloured("--color=always")
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert coloured() and not coloured("--colour", "never")
    monkeypatch.setenv("NO_COLOR", "1")
    assert not coloured()


def test_the_width_is_that_of_the_terminal(desk, capsys, monkeypatch):
    (desk / "bad.txt").write_text(f"{'word ' * 100}wqzkrtvbnplx{' word' * 100}\n")
    for columns, widest in (("60", 60), ("5", 40), ("nonsense", 100)):
        monkeypatch.setenv("COLUMNS", columns)
        main(["check", "bad.txt"])
        excerpt = next(line for line in capsys.readouterr().out.splitlines() if "wqzkrtvbnplx" in line and "…" in line)
        assert widest - 25 <= len(excerpt) <= widest


def test_the_sheet_may_be_named_in_the_front_matter(desk, capsys):
    folder = desk / "drafts"
    folder.mkdir()
    (folder / "own.yml").write_text(SHEET)
    (folder / "draft.md").write_text(f"---\nfacts: own.yml\n---\n\n{CLEAN}")
    assert main(["check", "drafts/draft.md"]) == 0
    assert "No fact sheet" not in capsys.readouterr().out


def test_the_sheet_of_the_command_line_wins(desk, capsys):
    (desk / "draft.md").write_text(f"---\nfacts: gone.yml\n---\n\n{CLEAN}")
    assert main(["check", "draft.md", "--facts", "facts.yml"]) == 0
    assert main(["check", "draft.md", "good.txt"]) == 2
    assert capsys.readouterr().err.count("gone.yml") == 1


def test_the_place_in_a_source_is_a_file_as_seen_from_here(desk, capsys):
    (desk / "story").mkdir()
    (desk / "story" / "notes.txt").write_text("Theft carries up to two years in prison.\n")
    (desk / "draft.txt").write_text("Theft carries up to five years in prison.\n")
    assert main(["facts", "build", "story/notes.txt", "-o", "story/facts.yml"]) == 0
    assert main(["check", "draft.txt", "--facts", "story/facts.yml"]) == 1
    assert f"{Path('story', 'notes.txt')}:1\n" in capsys.readouterr().out


def test_front_matter_that_names_no_sheet_is_told(desk, capsys):
    for named in ("[a.yml, b.yml]", "''"):
        (desk / "draft.md").write_text(f"---\nfacts: {named}\n---\n\n{CLEAN}")
        assert main(["check", "draft.md"]) == 2
        told = "editcheck: draft.md: facts in the front matter must be the name of one sheet\n"
        assert capsys.readouterr().err == told


def test_a_draft_that_cannot_be_read_stops_no_other(desk, capsys):
    (desk / "latin.txt").write_bytes(b"caf\x81\xfe \xff\x00\x80")
    assert main(["check", "gone.txt", "latin.txt", "bad.txt", "--format", "concise"]) == 2
    out, err = capsys.readouterr()
    assert out.startswith("bad.txt:1:32: error ") and out.count("\n") == 1
    assert [line.split(": ")[1] for line in err.splitlines()] == ["gone.txt", "latin.txt"]


@pytest.mark.parametrize("form", ["text", "concise", "json"])
def test_a_missing_draft_is_one_line_on_standard_error(desk, capsys, form):
    assert main(["check", "gone.txt", "--format", form]) == 2
    out, err = capsys.readouterr()
    assert err == "editcheck: gone.txt: no such file\n"
    assert "nothing found" not in out


@pytest.mark.parametrize(
    ("sheet", "told"),
    [
        (None, "facts.yml: no such fact sheet"),
        ("editcheck: [", "facts.yml:2:1: "),
        ("editcheck: facts/9\n", "facts/9"),
        ("editcheck: facts/1\npeeple: []\n", "facts.yml:2:1: "),
    ],
)
def test_a_sheet_that_cannot_be_used_stops_the_check(desk, capsys, sheet, told):
    (desk / "facts.yml").unlink()
    if sheet is not None:
        (desk / "facts.yml").write_text(sheet)
    assert main(["check", "good.txt", "--facts", "facts.yml"]) == 2
    out, err = capsys.readouterr()
    assert not out
    assert told in err and err.count("\n") == 1 and err.startswith("editcheck: ")


def test_a_name_that_no_file_can_have_is_told(desk, capsys):
    for arguments in (["check", "a" * 5000], ["facts", "build", "good.txt", "-o", "a" * 5000]):
        assert main(arguments) == 2
        err = capsys.readouterr().err
        assert "File name too long" in err and err.count("\n") == 1 and "fault of its own" not in err


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are Unicode there")
@pytest.mark.parametrize("form", ["text", "concise", "json", "html", "sarif", "github", "gitlab", "junit", "rdjson"])
def test_a_name_that_is_no_unicode_is_told_in_every_format(desk, capsysbinary, form):
    (desk / os.fsdecode(b"caf\xe9.txt")).write_text(GIBBERISH)
    assert main(["check", os.fsdecode(b"caf\xe9.txt"), "--format", form]) == 1
    printed = capsysbinary.readouterr()
    assert printed.err == b"" and b"gibberish" in printed.out


def test_a_directory_without_drafts_is_told(desk, capsys):
    (desk / "empty").mkdir()
    assert main(["check", "empty"]) == 2
    assert capsys.readouterr().err == "editcheck: empty: no drafts in this directory\n"


def test_a_draft_is_read_as_another_format_if_so_said(desk, capsys):
    (desk / "draft.xyz").write_text(GIBBERISH)
    assert main(["check", "draft.xyz"]) == 2
    assert main(["check", "draft.xyz", "--as", "markdown"]) == 1
    assert main(["check", "draft.xyz", "--as", "runes"]) == 2


def test_without_a_command_help_is_printed(capsys):
    assert main([]) == 0
    out = capsys.readouterr().out
    assert "usage: editcheck" in out and "check drafts against a fact sheet" in out


def test_a_fault_of_its_own_is_one_line(desk, capsys, monkeypatch):
    monkeypatch.delenv("EDITCHECK_DEBUG", raising=False)
    monkeypatch.setattr("editcheck.documents.finding.find_documents", lambda arguments: 1 / 0)
    assert main(["check", "good.txt"]) == 2
    err = capsys.readouterr().err
    assert err.startswith("editcheck: editcheck check stopped at a fault of its own (ZeroDivisionError")
    assert err.count("\n") == 1
    with pytest.raises(ZeroDivisionError):
        main(["check", "good.txt", "--debug"])


def test_an_interruption_gives_130(desk, monkeypatch):
    def interrupt(arguments):
        raise KeyboardInterrupt

    monkeypatch.setattr("editcheck.documents.finding.find_documents", interrupt)
    assert main(["check", "good.txt"]) == 130
