import io
import os
from datetime import date

import pytest

from editcheck.cli.main import main
from editcheck.configuration.decisions import parse_decisions

DRAFT = """\
# Library

The council voted to close the wqzkrtvbnplx library, and the xqzrtvwplkd museum.

The mayor met a zxqwvkjrtp on Monday.
"""


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A configured folder with a draft that has three findings; the current one."""
    monkeypatch.chdir(tmp_path)
    for name in ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"):
        monkeypatch.setenv(name, os.devnull)
    (tmp_path / ".git").mkdir()
    (tmp_path / ".editcheck.yml").write_text("")
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "a.md").write_text(DRAFT)
    return tmp_path


def dismiss(*arguments, by="Ada Ngata"):
    return main(["dismiss", *arguments, *(["--by", by] if by else [])])


def decisions(desk, name=".editcheck-decisions.yml"):
    return parse_decisions((desk / name).read_text(encoding="utf-8"), desk / name)


def test_a_finding_is_dismissed_and_not_told_again(desk, capsys):
    before = date.today().isoformat()
    assert dismiss("drafts/a.md:5", "--reason", "A code name.") == 0
    assert capsys.readouterr().out == (
        ".editcheck-decisions.yml: integrity/gibberish is dismissed for “zxqwvkjrtp” in drafts/a.md\n"
    )
    [decision] = decisions(desk)
    assert (decision.rule, decision.reason, decision.who) == ("integrity/gibberish", "A code name.", "Ada Ngata")
    assert decision.words == "zxqwvkjrtp" and before <= decision.when <= date.today().isoformat()
    assert main(["check", "drafts", "--format", "concise"]) == 1
    assert "zxqwvkjrtp" not in capsys.readouterr().out
    (desk / "drafts" / "a.md").write_text(f"A new line.\n\n{DRAFT}")
    main(["check", "drafts", "--format", "concise"])
    out = capsys.readouterr().out
    assert "zxqwvkjrtp" not in out and "note" not in out


def test_of_several_findings_on_a_line_one_is_chosen(desk, capsys):
    assert dismiss("drafts/a.md:3", "--reason", "so") == 2
    assert capsys.readouterr().err == (
        "editcheck: drafts/a.md:3: several things are found there; say which: integrity/gibberish at column 32, "
        "integrity/gibberish at column 62\n"
    )
    assert dismiss("drafts/a.md:3:62", "integrity/gibberish", "--reason", "so") == 0
    assert dismiss("drafts/a.md:3", "--reason", "so too") == 0
    assert [item.words for item in decisions(desk)] == ["xqzrtvwplkd", "wqzkrtvbnplx"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["drafts/a.md"], "drafts/a.md: expected a draft and a line of it, like draft.md:8"),
        (["drafts/a.md:1"], "drafts/a.md:1: nothing is found there"),
        (
            ["drafts/a.md:5", "integrity/giberish"],
            "drafts/a.md:5: nothing is found there by integrity/giberish, did you mean 'integrity/gibberish'?; "
            "found on this line: integrity/gibberish at column 17",
        ),
        (["drafts/gone.md:5"], "drafts/gone.md: no such file"),
    ],
)
def test_what_is_not_there_is_told_and_nothing_written(desk, capsys, arguments, told):
    assert dismiss(*arguments, "--reason", "so") == 2
    assert capsys.readouterr().err == f"editcheck: {told}\n"
    assert not (desk / ".editcheck-decisions.yml").exists()


def test_standard_input_has_no_name_to_keep_it_by(desk, capsys, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(DRAFT.encode())))
    assert main(["dismiss", "--reason", "so", "--by", "Ada", "--", "-:5"]) == 2
    assert capsys.readouterr().err.startswith("editcheck: standard input has no name")


def test_nothing_is_dismissed_without_a_reason(desk, capsys):
    assert dismiss("drafts/a.md:5", "--reason", " ") == 2
    assert capsys.readouterr().err == "editcheck: --reason: nothing is dismissed without a reason\n"
    with pytest.raises(SystemExit) as left:
        dismiss("drafts/a.md:5")
    assert left.value.code == 2


def test_who_decides_is_asked_of_git(desk, capsys, monkeypatch):
    assert dismiss("drafts/a.md:5", "--reason", "so", by="") == 2
    assert capsys.readouterr().err == "editcheck: say who decides: --by NAME\n"
    (desk / "gitconfig").write_text("[user]\nname = Ben Okri-Lund\n")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(desk / "gitconfig"))
    assert dismiss("drafts/a.md:5", "--reason", "so", by="") == 0
    assert decisions(desk)[0].who == "Ben Okri-Lund"


def test_a_file_is_needed_to_keep_it_in(desk, capsys):
    (desk / ".editcheck.yml").unlink()
    assert dismiss("drafts/a.md:5", "--reason", "so") == 2
    assert "there is no .editcheck.yml to keep the decision beside" in capsys.readouterr().err
    (desk / "own.yml").write_text("editcheck: decisions/1\n")
    assert dismiss("drafts/a.md:5", "--reason", "so", "--decisions", "own.yml") == 0
    assert decisions(desk, "own.yml")[0].words == "zxqwvkjrtp"
    assert main(["check", "drafts", "--decisions", "own.yml", "--format", "json"]) == 1
    assert '"how": "decision"' in capsys.readouterr().out


def test_a_broken_file_of_decisions_is_left_as_it_is(desk, capsys):
    path = desk / ".editcheck-decisions.yml"
    path.write_text("editcheck: decisions/1\ndecisions: [\n")
    assert dismiss("drafts/a.md:5", "--reason", "so") == 2
    assert ".editcheck-decisions.yml:3:1: not valid YAML" in capsys.readouterr().err
    assert path.read_text() == "editcheck: decisions/1\ndecisions: [\n"


def test_a_folder_that_cannot_be_written_is_told(desk, capsys, monkeypatch):
    def refuse(self, data):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.write_bytes", refuse)
    assert dismiss("drafts/a.md:5", "--reason", "so") == 2
    assert capsys.readouterr().err == ("editcheck: .editcheck-decisions.yml: cannot be written (Permission denied)\n")
