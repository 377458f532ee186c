import io
import os
import pty
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from editcheck.cli.main import main
from editcheck.facts.model import FactSheet

HERALD = """\
Harbour fined £300,000 over crane collapse

Port Sable Harbour was fined £300,000 on Monday after a crane fell on to a ferry and injured 140 passengers.

“Nobody looked at it for years,” said Judge Hester Vane.
"""
POST = "When the crane fell, it injured 220 passengers, the union says.\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "herald.txt").write_text(HERALD)
    (tmp_path / "post.txt").write_text(POST)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> int:
    return main(["facts", *arguments])


def build(*sources: str) -> None:
    assert run("build", *sources, "-o", "facts.yml") == 0


def test_a_sheet_is_built_shown_and_verified(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    build("herald.txt", "post.txt")
    assert "from 2 sources, 1 dispute to settle\n" in capsys.readouterr().out
    assert run("show", "facts.yml") == 0
    assert "Hester Vane: “Nobody looked at it for years”" in capsys.readouterr().out
    assert run("verify", "facts.yml") == 0
    assert capsys.readouterr().out.endswith("all in order\n")
    assert run("diff", "facts.yml") == 0
    assert capsys.readouterr().out == ""


def test_a_rebuild_tells_what_is_new(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    build("herald.txt")
    capsys.readouterr()
    build("post.txt")
    told = capsys.readouterr().out
    assert ", 1 new, 0 gone\nnew:\n" in told
    assert "220 passengers" in told


def test_a_rebuild_that_loses_what_was_reviewed_asks_for_attention(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    build("herald.txt")
    sheet = Path("facts.yml")
    sheet.write_text(
        sheet.read_text().replace("speaker: Hester Vane\n", "speaker: Hester Vane\n    status: reviewed\n")
    )
    (desk / "herald.txt").write_text(HERALD.replace("Nobody", "Hardly anybody"))
    assert run("build", "herald.txt", "-o", "facts.yml") == 1
    assert "gone, as no source has these words any more:\n  + Hester Vane: “Nobody" in capsys.readouterr().out


def test_diff_and_verify_tell_what_changed(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    build("herald.txt")
    first = (desk / "facts.yml").read_bytes()
    (desk / "first.yml").write_bytes(first)
    (desk / "herald.txt").write_text(HERALD.replace("140", "141"))
    capsys.readouterr()
    assert run("verify", "facts.yml") == 1
    assert "herald.txt is not the text the sheet was built from" in capsys.readouterr().out
    assert run("diff", "facts.yml") == 1
    assert "injured 141 passengers" in capsys.readouterr().out
    assert (desk / "facts.yml").read_bytes() == first
    build("herald.txt")
    capsys.readouterr()
    assert run("diff", "first.yml", "facts.yml") == 1
    assert "injured 140 passengers" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["build", "nowhere.txt", "-o", "facts.yml"], "nowhere.txt: no such file"),
        (["build", "herald.txt", "-o", "post.txt"], "post.txt:1:1: not a fact sheet"),
        (["build", "herald.txt", "-o", "nowhere/facts.yml"], "nowhere/facts.yml: cannot be written"),
        (["show", "nowhere.yml"], "nowhere.yml: no such fact sheet"),
        (["show", "herald.txt"], "herald.txt:1:1: not a fact sheet"),
        (["diff", "nowhere.yml"], "nowhere.yml: no such fact sheet"),
        (["verify", "broken.yml"], "broken.yml:3:1: not valid YAML"),
        (["review", "newer.yml"], "newer.yml:1:1: this sheet has the format facts/7"),
        (["show", "binary.yml"], "binary.yml: not UTF-8 text"),
        (["show", "."], ".: a directory, where a fact sheet is expected"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_status_2(
    desk: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    (desk / "broken.yml").write_text("editcheck: facts/1\nfigures: [\n")
    (desk / "newer.yml").write_text("editcheck: facts/7\n")
    (desk / "binary.yml").write_bytes(b"\xff\xfe\x00")
    before = {path: path.read_bytes() for path in desk.iterdir()}
    assert run(*arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert told in printed.err
    assert printed.err.count("\n") == 1
    assert {path: path.read_bytes() for path in desk.iterdir()} == before


def test_a_source_named_twice_is_one(desk: Path) -> None:
    build("herald.txt", "./herald.txt")
    assert [source.path for source in FactSheet.open("facts.yml").sources] == ["herald.txt"]


def test_standard_input_is_kept_in_the_sheet(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "A *crane* injured 220 passengers, the union says.\n"
    for _ in range(2):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        assert run("build", "-", "--as", "markdown", "-o", "facts.yml") == 0
    (source,) = FactSheet.open("facts.yml").sources
    assert (source.path, source.format) == ("", "markdown")
    assert source.document is not None
    assert source.document.source == text


def review(monkeypatch: pytest.MonkeyPatch, *answers: str) -> int:
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{answer}\n" for answer in answers)))
    return run("review", "facts.yml")


def statuses() -> dict[str, str]:
    return {fact.quote: fact.status for fact in FactSheet.open("facts.yml").facts()}


def test_a_review_is_saved_after_every_decision(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    build("herald.txt", "post.txt")
    left = len(statuses())
    assert review(monkeypatch, "1", "q") == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "The sources disagree:" in told
    assert "fell on to a ferry and injured [140] passengers" in told
    now = statuses()
    assert (now["140"], now["220"]) == ("reviewed", "rejected")
    assert review(monkeypatch, "a", "what?", "r", "s") == 0
    assert f"2 decisions; {left - 4} items left" in capsys.readouterr().out
    assert sorted(statuses().values()).count("proposed") == left - 4


def test_a_decision_can_be_taken_back(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build("herald.txt", "post.txt")
    before = (desk / "facts.yml").read_text()
    assert review(monkeypatch, "u", "2", "a", "u", "u", "q") == 0
    assert (desk / "facts.yml").read_text() == before


def test_a_fact_is_corrected(desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "facts.yml").write_text(
        "editcheck: facts/1\nsources:\n  - {id: post, text: 'It injured 220 passengers.'}\n"
        "figures:\n  - {id: hurt, about: passengers, value: 220, quote: '220', at: {source: post}}\n"
    )
    assert review(monkeypatch, "c", "", "many", "", "", "", "c", "", "222", "", "", "") == 0
    told = capsys.readouterr().out
    assert "not changed: value: expected a number" in told
    assert "note: the value is 222, but the source has “220”" in told
    (figure,) = FactSheet.open("facts.yml").figures
    assert (figure.value.low, figure.status) == (222, "reviewed")


def test_a_sheet_that_was_changed_meanwhile_is_not_written_over(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    build("herald.txt")

    class Meanwhile(io.StringIO):
        def readline(self, size: int = -1, /) -> str:
            with Path("facts.yml").open("a") as file:
                file.write("# a colleague was here\n")
            return super().readline(size)

    monkeypatch.setattr(sys, "stdin", Meanwhile("a\n"))
    assert run("review", "facts.yml") == 2
    assert "changed by somebody else" in capsys.readouterr().err
    assert (desk / "facts.yml").read_text().endswith("# a colleague was here\n")


def test_a_review_in_a_terminal_can_be_broken_off(desk: Path) -> None:
    build("herald.txt", "post.txt")
    controller, terminal = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "editcheck", "facts", "review", "facts.yml"],
        stdin=terminal, stdout=terminal, stderr=terminal, start_new_session=True,
        preexec_fn=heed_interrupts,  # noqa: PLW1509 (no threads here)
    )  # fmt: skip
    os.close(terminal)
    try:
        shown(controller, "q quit > ")
        os.write(controller, b"1\n")
        shown(controller, "q quit > ")
        assert interrupted(process) == 130
    finally:
        process.kill()
        os.close(controller)
    assert statuses()["220"] == "rejected"


def interrupted(process: subprocess.Popen[bytes]) -> int:
    """The status of a process that is interrupted.

    An interrupt that comes after the prompt is shown but before it waits for the answer is noticed only with the next.
    """
    while True:
        process.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            return process.wait(timeout=2)


def heed_interrupts() -> None:
    """Undo what a shell does to processes in its background, and they hand on."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def shown(controller: int, wanted: str) -> str:
    """What the terminal shows up to the words wanted."""
    text = b""
    while not text.endswith(wanted.encode()):
        text += os.read(controller, 1)
    return text.decode()


def test_sources_are_named_by_their_folder_or_a_pattern(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "sources").mkdir()
    for name in ("herald.txt", "post.txt"):
        (desk / name).rename(desk / "sources" / name)
    for named in ("sources", "sources/*.txt"):
        build(named)
        sources = [source.path for source in FactSheet.open("facts.yml").sources]
        assert sources == ["sources/herald.txt", "sources/post.txt"]
        (desk / "facts.yml").unlink()
    (desk / "empty").mkdir()
    capsys.readouterr()
    assert run("build", "empty", "-o", "facts.yml") == 2
    assert capsys.readouterr().err == "editcheck: empty: no sources in this directory\n"
    assert not (desk / "facts.yml").exists()
