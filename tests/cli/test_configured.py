"""``editcheck check`` with a configuration, decisions, a baseline and fixes."""

import io
import json
import os
import subprocess
import sys

import pytest

from editcheck.cli.main import main

GIBBERISH = "The council voted to close the wqzkrtvbnplx library for the winter.\n"
CLEAN = "The council voted to close the library for the winter.\n"
SHEET = "editcheck: facts/1\n"
RULE = """\
id: house/mail
check: {kind: prefer, replace: {e-mail: email}, fix: safe}
severity: warning
message: "write {expected}"
why: The house writes it so.
examples:
  flag: ["Send an [[e-mail]]."]
  pass: ["Send an email."]
"""


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder with two drafts and a pack with a rule that has a safe fix; the current one."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "bad.txt").write_text(GIBBERISH)
    (tmp_path / "drafts" / "good.txt").write_text(CLEAN)
    (tmp_path / "facts.yml").write_text(SHEET)
    (tmp_path / "rules" / "house").mkdir(parents=True)
    (tmp_path / "rules" / "house" / "mail.yml").write_text(RULE)
    return tmp_path


def configure(desk, text, place="."):
    (desk / place / ".editcheck.yml").write_text(text, encoding="utf-8")


def report(capsys, *arguments):
    main(["check", *arguments, "--format", "json"])
    return json.loads(capsys.readouterr().out)


def test_the_nearest_configuration_is_in_force(desk, capsys):
    configure(desk, "rules: {integrity/*: off}")
    assert main(["check", "drafts"]) == 0
    configure(desk, "rules: {integrity/gibberish: warning}", "drafts")
    assert main(["check", "drafts"]) == 0
    assert "1 warning" in capsys.readouterr().out


def test_each_draft_has_its_own_configuration(desk, capsys):
    (desk / "other").mkdir()
    (desk / "other" / "bad.txt").write_text(GIBBERISH)
    configure(desk, "rules: {integrity/*: off}", "drafts")
    assert main(["check", "drafts", "other", "--format", "concise"]) == 1
    assert capsys.readouterr().out.startswith("other/bad.txt:1:32: error ")


@pytest.mark.parametrize(
    ("name", "status", "has_sheet"), [(None, 1, False), ("drafts/new.md", 1, True), ("drafts/new.html", 0, True)]
)
def test_standard_input_can_stand_for_a_file(desk, capsys, monkeypatch, name, status, has_sheet):
    configure(desk, "sheets: {drafts/**: facts.yml}\noverrides: [{files: '*.html', rules: {integrity/*: off}}]")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(GIBBERISH.encode())))
    assert main(["check", "-", *(["--stdin-name", name] if name else [])]) == status
    printed = capsys.readouterr().out
    assert ("No fact sheet was given" not in printed) == has_sheet
    assert f"{name or 'standard input'}:1:32" in printed or not status


def test_what_stands_for_a_file_is_not_written_over_it(desk, capsys):
    assert main(["check", "-", "--stdin-name", "drafts/bad.txt", "--fix"]) == 2
    assert capsys.readouterr().err.startswith("editcheck: --fix: standard input is no file to be changed")


def test_files_of_decisions_and_a_baseline_may_be_named_before_they_are_written(desk, capsys):
    configure(desk, "decisions: decided.yml\nbaseline: known.json")
    assert main(["check", "drafts"]) == 1
    assert main(["dismiss", "drafts/bad.txt:1", "--by", "Ada", "--reason", "A code."]) == 0
    assert main(["check", "drafts"]) == 0
    (desk / "decided.yml").unlink()
    assert main(["check", "drafts", "--write-baseline", "known.json"]) == 0
    assert main(["check", "drafts"]) == 0
    assert main(["check", "drafts", "--baseline", "gone.json"]) == 2
    assert capsys.readouterr().err == "editcheck: gone.json: no such baseline; --write-baseline writes one\n"


def test_decisions_on_drafts_that_are_gone_are_told_when_a_folder_is_checked(desk, capsys):
    configure(desk, "")
    assert main(["dismiss", "drafts/bad.txt:1", "--by", "Ada", "--reason", "A code."]) == 0
    assert main(["check", "drafts"]) == 0
    assert capsys.readouterr().err == ""
    (desk / "drafts" / "bad.txt").rename(desk / "drafts" / "code.txt")
    assert main(["check", "drafts"]) == 1
    told = "editcheck: note: .editcheck-decisions.yml has decisions on drafts that are gone: drafts/bad.txt\n"
    assert capsys.readouterr().err == told
    assert main(["check", "drafts/good.txt"]) == 0
    assert capsys.readouterr().err == ""


def test_nothing_is_looked_for_above_the_top_of_a_repository(desk):
    configure(desk, "rules: {integrity/*: off}")
    assert main(["check", "drafts/bad.txt"]) == 0
    (desk / "drafts" / ".git").write_text("gitdir: elsewhere\n")
    assert main(["check", "drafts/bad.txt"]) == 1


def test_the_command_line_wins(desk, capsys):
    configure(desk, "rules: {integrity/*: off}\nfail_on: warning\n")
    (desk / "own.yml").write_text("rules: {integrity/gibberish: warning}")
    assert main(["check", "drafts/bad.txt", "--no-config"]) == 1
    assert main(["check", "drafts/bad.txt", "--config", "own.yml"]) == 0
    assert main(["check", "drafts/bad.txt", "--config", "own.yml", "--fail-on", "warning"]) == 1
    with pytest.raises(SystemExit) as left:
        main(["check", "drafts", "--config", "own.yml", "--no-config"])
    assert left.value.code == 2


def test_what_fails_is_configured_for_each_draft(desk):
    configure(desk, "rules: {integrity/*: warning}\nfail_on: warning\noverrides: [{files: drafts, fail_on: never}]")
    (desk / "bad.txt").write_text(GIBBERISH)
    assert main(["check", "drafts"]) == 0
    assert main(["check", "drafts", "bad.txt"]) == 1


def test_the_configured_sheet_serves_drafts_that_name_none(desk, capsys):
    configure(desk, "sheets: {drafts/**: facts.yml}")
    (desk / "drafts" / "own.md").write_text(f"---\nfacts: gone.yml\n---\n\n{CLEAN}")
    assert main(["check", "drafts/good.txt"]) == 0
    assert "No fact sheet" not in capsys.readouterr().out
    assert main(["check", "drafts/own.md"]) == 2
    assert capsys.readouterr().err == "editcheck: drafts/gone.yml: no such fact sheet\n"
    assert main(["check", "drafts/own.md", "--facts", "facts.yml"]) == 0


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("rules: {integrity/giberish: off}", ".editcheck.yml:1:9: there is no rule 'integrity/giberish', did you mean"),
        ("langage: en", ".editcheck.yml:1:1: unknown key 'langage', did you mean 'language'?"),
        ("rules: [", ".editcheck.yml:2:1: not valid YAML"),
        ("a: &a [x]\nb: [*a, *a]", ".editcheck.yml:1:4: anchors and aliases"),
        ("packs: [./gone]", ".editcheck.yml:1:9: gone: there is no such folder of rules"),
        ("vocabulary: {files: [gone.txt]}", ".editcheck.yml:1:22: gone.txt: no such file of words"),
        ("sheets: {'**': gone.yml}", "gone.yml: no such fact sheet"),
        ("overrides: [{files: other, rules: {a/b: off}}]", ".editcheck.yml:1:36: there is no rule 'a/b'"),
    ],
)
def test_a_configuration_that_cannot_be_followed_stops_the_check(desk, capsys, text, told):
    configure(desk, text)
    assert main(["check", "drafts/good.txt"]) == 2
    out, err = capsys.readouterr()
    assert not out
    assert err.startswith(f"editcheck: {told}") and err.count("\n") == 1


def test_a_directory_a_dead_link_and_too_much_are_told(desk, capsys):
    place = desk / ".editcheck.yml"
    place.mkdir()
    assert main(["check", "drafts/good.txt"]) == 2
    assert "a directory, where a configuration is expected" in capsys.readouterr().err
    place.rmdir()
    place.symlink_to("gone.yml")
    assert main(["check", "drafts/good.txt"]) == 2
    assert "no such configuration" in capsys.readouterr().err
    place.unlink()
    with place.open("wb") as file:
        file.truncate(50_000_000)
    assert main(["check", "drafts/good.txt"]) == 2
    assert "larger than 1 MB" in capsys.readouterr().err


def test_without_a_configuration_nothing_of_it_is_imported(desk):
    code = (
        "import sys; from editcheck.cli.main import main; main(['check', 'drafts/good.txt', '--facts', 'facts.yml']);"
        "print(*[name for name in sys.modules if 'configur' in name or 'settling' in name], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=desk, capture_output=True, encoding="utf-8", check=False)
    assert done.stderr == "\n"


def test_a_baseline_lets_only_what_is_new_be_told(desk, capsys):
    assert main(["check", "drafts", "--write-baseline", "known.json"]) == 0
    assert capsys.readouterr().out.startswith("known.json: 1 finding in 2 drafts will not be told again\n")
    assert main(["check", "drafts", "--baseline", "known.json"]) == 0
    assert "Not told: 1 in the baseline." in capsys.readouterr().out
    configure(desk, "baseline: known.json")
    (desk / "drafts" / "bad.txt").write_text(f"{GIBBERISH}\nAnd the xqzrtvwplkd museum.\n")
    [file] = report(capsys, "drafts/bad.txt")["files"]
    assert [finding["text"] for finding in file["findings"]] == ["xqzrtvwplkd"]
    assert [(item["finding"]["text"], item["how"]) for item in file["suppressed"]] == [("wqzkrtvbnplx", "baseline")]
    (desk / "drafts" / "bad.txt").write_text(CLEAN)
    [file] = report(capsys, "drafts/bad.txt")["files"]
    assert file["notes"] == ["1 finding in the baseline is gone; --write-baseline brings it up to date"]


def test_a_baseline_keeps_what_it_knows_of_other_drafts(desk, capsys):
    (desk / "more.txt").write_text("The xqzrtvwplkd museum is open.\n")
    main(["check", "drafts", "--write-baseline", "known.json"])
    main(["check", "more.txt", "--write-baseline", "known.json"])
    assert main(["check", "drafts", "more.txt", "--baseline", "known.json"]) == 0
    (desk / "drafts" / "bad.txt").unlink()
    main(["check", "more.txt", "--write-baseline", "known.json", "--baseline", "known.json"])
    assert json.loads((desk / "known.json").read_text())["drafts"].keys() == {"more.txt"}


def test_a_draft_that_cannot_be_checked_stays_in_the_baseline_as_it_is(desk, capsys):
    main(["check", "drafts", "--write-baseline", "known.json"])
    before = (desk / "known.json").read_text()
    (desk / "drafts" / "bad.txt").write_bytes(b"\xff\x00")
    capsys.readouterr()
    assert main(["check", "drafts", "--write-baseline", "known.json"]) == 2
    assert (desk / "known.json").read_text() == before
    told = capsys.readouterr()
    assert "1 draft could not be fully checked and stayed as before" in told.out
    assert told.err.startswith("editcheck: drafts/bad.txt: ") and told.err.count("\n") == 1


def test_a_baseline_is_never_written_over_something_else(desk, capsys):
    for name in ("facts.yml", "drafts/good.txt"):
        before = (desk / name).read_text()
        assert main(["check", "drafts", "--write-baseline", name]) == 2
        assert (desk / name).read_text() == before
        assert f"{name}: not a baseline" in capsys.readouterr().err
    assert main(["check", "drafts", "--write-baseline", "gone/known.json"]) == 2
    assert "gone/known.json: cannot be written" in capsys.readouterr().err


MAIL = "Send an e-mail.\r\n“Send an e-mail, please,” she said.\r\nAn e-mail — it is."


@pytest.fixture
def mail(desk):
    configure(desk, "packs: [./rules]")
    return desk / "drafts" / "mail.txt"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_fixes_keep_encoding_byte_order_mark_and_line_ends(mail, capsys, encoding):
    mail.write_bytes(MAIL.encode(encoding))
    assert main(["check", "drafts/mail.txt", "--fix"]) == 0
    fixed = MAIL.replace("Send an e-mail.", "Send an email.").replace("An e-mail", "An email")
    assert mail.read_bytes() == fixed.encode(encoding)
    assert "note: drafts/mail.txt: 2 fixes made" in capsys.readouterr().out
    assert main(["check", "drafts/mail.txt", "--fix"]) == 0
    assert mail.read_bytes() == fixed.encode(encoding)


def test_the_exit_status_is_that_of_what_remains(mail, capsys):
    mail.write_text("They sent an e-mail.")
    assert main(["check", "drafts/mail.txt", "--fail-on", "warning"]) == 1
    assert main(["check", "drafts/mail.txt", "--fail-on", "warning", "--diff"]) == 1
    assert main(["check", "drafts/mail.txt", "--fail-on", "warning", "--fix"]) == 0


def test_a_diff_shows_what_would_change_and_changes_nothing(mail, capsys):
    mail.write_bytes(b"One.\nSend an e-mail.\nThree.")
    assert main(["check", "drafts", "--diff", "--fix", "--fail-on", "never"]) == 0
    assert capsys.readouterr().out == (
        "--- drafts/mail.txt\n+++ drafts/mail.txt\n@@ -1,3 +1,3 @@\n One.\n-Send an e-mail.\n+Send an email.\n Three."
        "\n\\ No newline at end of file\n"
    )
    assert mail.read_bytes() == b"One.\nSend an e-mail.\nThree."


@pytest.mark.parametrize("text", [MAIL, MAIL.rstrip(), "Send\u2028an e-mail.\r\nAn\fodd page.\rAn e-mail."])
def test_the_diff_can_be_applied(mail, capsys, text):
    mail.write_bytes(text.encode())
    main(["check", "drafts/mail.txt", "--diff"])
    (mail.parent.parent / "changes.diff").write_bytes(capsys.readouterr().out.encode())
    done = subprocess.run(
        ["git", "apply", "-p0", "--unsafe-paths", "changes.diff"],
        cwd=mail.parent.parent,
        env=os.environ | {"GIT_DIR": os.devnull},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    diffed = mail.read_bytes()
    mail.write_bytes(text.encode())
    main(["check", "drafts/mail.txt", "--fix"])
    assert mail.read_bytes() == diffed != text.encode()


def test_a_word_document_is_not_written_and_that_is_said(mail, capsys):
    from docx import Document as Word

    word = Word()
    word.add_paragraph("Send an e-mail.")
    path = mail.with_suffix(".docx")
    word.save(str(path))
    before = path.read_bytes()
    assert main(["check", "drafts/mail.docx", "--fix", "--fail-on", "warning"]) == 1
    told = "note: drafts/mail.docx: 1 fix not made, as a docx file is not written; make them there"
    assert told in capsys.readouterr().out
    assert path.read_bytes() == before
    assert main(["check", "drafts/mail.docx", "--diff", "--fail-on", "never"]) == 0
    assert capsys.readouterr().out == ""


def test_a_fix_that_the_encoding_cannot_hold_changes_nothing(mail, capsys):
    rule = mail.parent.parent / "rules" / "house" / "mail.yml"
    rule.write_text(RULE.replace("{e-mail: email}", "{e-mail: e…mail}"), encoding="utf-8")
    text = "<meta charset='iso-8859-2'><p>Wyślij an e-mail.</p>".encode("iso-8859-2")
    path = mail.with_suffix(".html")
    path.write_bytes(text)
    assert main(["check", "drafts/mail.html", "--fix"]) == 2
    err = capsys.readouterr().err
    assert err == (
        "editcheck: drafts/mail.html: what is new in it cannot be written in ISO8859-2; nothing was changed\n"
    )
    assert path.read_bytes() == text


def test_a_fix_whose_writing_is_broken_off_leaves_the_draft(mail, capsys, monkeypatch):
    def break_off(self, target):
        raise OSError(30, "Read-only file system")

    mail.write_text("Send an e-mail.")
    monkeypatch.setattr("pathlib.Path.replace", break_off)
    assert main(["check", "drafts/mail.txt", "--fix"]) == 2
    assert capsys.readouterr().err == ("editcheck: drafts/mail.txt: cannot be written (Read-only file system)\n")
    assert mail.read_text() == "Send an e-mail."
    assert [path.name for path in mail.parent.iterdir() if path.name.startswith(".")] == []
