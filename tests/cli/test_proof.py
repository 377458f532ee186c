"""The command ``editcheck proof``, and ``check --output``, run in this process."""

import json

import pytest

from editcheck.cli.main import main

SOURCE = "Council notes\n\nThe mayor, Ada Brill, said that 14 boats would move on 4 May.\n"
FILES = ["bad.txt", "facts.yml", "good.md", "notes.txt"]


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder with a source, the sheet built from it, a draft that follows it and one that does not."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes.txt").write_text(SOURCE)
    (tmp_path / "good.md").write_text(
        "---\nfacts: facts.yml\n---\n\nThe mayor, Ada Brill, said that 14 boats would move.\n"
    )
    (tmp_path / "bad.txt").write_text("The mayor, Ada Brill, said that 40 boats would move on 4 May.\n")
    assert main(["facts", "build", "notes.txt", "-o", "facts.yml"]) == 0
    return tmp_path


def test_a_page_is_written_and_told_in_a_line(desk, capsys):
    capsys.readouterr()
    assert main(["proof", "bad.txt", "--facts", "facts.yml", "-o", "proof.html"]) == 1
    out, err = capsys.readouterr()
    assert out.startswith("proof.html: 1 error, 0 warnings, ") and "1 contradicted" in out and out.count("\n") == 1
    assert not err
    page = (desk / "proof.html").read_text()
    assert page.startswith("<!DOCTYPE html>") and page.endswith("</html>\n")
    assert 'class="card contradicted"' in page


def test_the_sheet_may_be_named_in_the_front_matter(desk):
    assert main(["proof", "good.md", "-o", "proof.html"]) == 0
    assert 'class="card confirmed"' in (desk / "proof.html").read_text()


def test_what_fails_is_what_fails_a_check(desk):
    assert main(["proof", "bad.txt", "--facts", "facts.yml", "-o", "proof.html", "--fail-on", "never"]) == 0
    assert main(["check", "bad.txt", "--facts", "facts.yml", "--format", "html", "-o", "other.html"]) == 1
    assert (desk / "other.html").read_text() == (desk / "proof.html").read_text()


def test_an_unread_draft_gives_a_page_that_says_so_and_2(desk, capsys):
    assert main(["proof", "gone.txt", "-o", "proof.html"]) == 2
    assert capsys.readouterr().err == "editcheck: gone.txt: no such file\n"
    assert "Not fully checked." in (desk / "proof.html").read_text()


@pytest.mark.parametrize("command", [["proof"], ["check", "--format", "sarif"]])
def test_a_file_that_was_read_is_never_written_over(desk, capsys, command):
    for target in ("bad.txt", "notes.txt", "facts.yml", "./drafts/../bad.txt"):
        (desk / "drafts").mkdir(exist_ok=True)
        before = (desk / target).read_bytes()
        assert main([*command, "bad.txt", "--facts", "facts.yml", "-o", target]) == 2
        assert "not written, as the check has read this file" in capsys.readouterr().err
        assert (desk / target).read_bytes() == before


@pytest.mark.parametrize("target", ["gone/proof.html", "notes.txt/proof.html", "folder", "/proc/proof.html"])
def test_what_cannot_be_written_is_told_in_a_line(desk, capsys, target):
    (desk / "folder").mkdir()
    assert main(["proof", "bad.txt", "-o", target]) == 2
    out, err = capsys.readouterr()
    assert err.startswith(f"editcheck: {target}: cannot be written (") and err.count("\n") == 1
    assert "proof" not in out.removeprefix("facts.yml")
    assert sorted(path.name for path in desk.iterdir()) == [*FILES[:2], "folder", *FILES[2:]]


def test_a_write_that_fails_leaves_the_old_page_whole(desk, capsys, monkeypatch):
    (desk / "proof.html").write_text("the old one")

    def full(*arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.write_bytes", full)
    assert main(["proof", "bad.txt", "-o", "proof.html"]) == 2
    assert capsys.readouterr().err == "editcheck: proof.html: cannot be written (No space left on device)\n"
    assert (desk / "proof.html").read_text() == "the old one"
    assert sorted(path.name for path in desk.iterdir()) == [*FILES, "proof.html"]


def test_a_report_goes_to_a_file_in_any_format(desk, capsys):
    assert main(["check", "bad.txt", "--facts", "facts.yml", "--format", "json", "--output", "report.json"]) == 1
    assert not capsys.readouterr().out.startswith("{")
    assert json.loads((desk / "report.json").read_text())["summary"]["contradicted"] == 1


def test_a_report_in_a_file_has_no_colours(desk, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    main(["check", "bad.txt", "--facts", "facts.yml", "-o", "report.txt"])
    assert "\x1b" not in (desk / "report.txt").read_text()


def test_junit_fails_what_the_exit_status_fails(desk, capsys):
    capsys.readouterr()
    assert main(["check", "bad.txt", "--facts", "facts.yml", "--format", "junit", "--fail-on", "never"]) == 0
    assert 'failures="0"' in capsys.readouterr().out
