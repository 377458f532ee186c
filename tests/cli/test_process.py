"""The command as its own process: streams, encodings, pipes and terminals."""

import fcntl
import json
import os
import pty
import struct
import subprocess
import sys
import termios
from importlib.metadata import entry_points

import pytest

GIBBERISH = "The council voted to close the wqzkrtvbnplx library for the winter. 😀 “Why?”\n"


def run(*arguments, folder, stdin="", **environment):
    return subprocess.run(
        [sys.executable, "-m", "editcheck", *arguments],
        cwd=folder,
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        env=os.environ | environment,
        check=False,
    )


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "bad.txt").write_text(GIBBERISH, encoding="utf-8")
    return tmp_path


def test_standard_input(folder):
    done = run("check", "-", folder=folder, stdin=GIBBERISH, PYTHONIOENCODING="utf-8")
    assert done.returncode == 1
    assert "standard input:1:32" in done.stdout
    assert run("check", "-", "--as", "markdown", folder=folder, stdin="# Title\n\nWords.\n").returncode == 0


def test_version(folder):
    done = run("--version", folder=folder)
    assert done.returncode == 0
    assert done.stdout.startswith("editcheck 0.")


def test_a_wrong_option_is_status_2(folder):
    for arguments in (["check", "bad.txt", "--fale-on", "error"], ["chekc"], ["check"], ["facts", "bild"]):
        done = run(*arguments, folder=folder)
        assert done.returncode == 2 and done.stdout == ""
        assert done.stderr.startswith("editcheck: ") and done.stderr.count("\n") == 1


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8", "utf-16"])
@pytest.mark.parametrize("form", ["text", "concise", "json"])
def test_any_encoding_of_the_output_will_do(folder, encoding, form):
    done = subprocess.run(
        [sys.executable, "-m", "editcheck", "check", "bad.txt", "--format", form],
        cwd=folder,
        capture_output=True,
        env=os.environ | {"PYTHONIOENCODING": encoding},
        check=False,
    )
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    shown = done.stdout.decode(encoding)
    assert "wqzkrtvbnplx" in shown
    if form == "json":
        assert json.loads(shown)["files"][0]["findings"]


def test_a_reader_who_goes_away_is_no_fault(folder):
    many = [str(folder / "bad.txt")] + ["bad.txt"] * 5
    process = subprocess.Popen(
        [sys.executable, "-m", "editcheck", "check", *many, "--format", "json"],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout and process.stderr
    process.stdout.close()
    assert process.wait() == 1
    assert process.stderr.read() == b""
    process.stderr.close()


def terminal(*arguments, folder, **environment):
    """What the command prints on a terminal, where standard output and error are one, and its exit status."""
    main_end, its_end = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "editcheck", *arguments],
        cwd=folder,
        stdout=its_end,
        stderr=its_end,
        env=os.environ | {"TERM": "xterm", "COLUMNS": ""} | environment,
    )
    os.close(its_end)
    shown = b""
    while True:
        try:
            piece = os.read(main_end, 65536)
        except OSError:  # the other end is closed
            break
        if not piece:
            break
        shown += piece
    os.close(main_end)
    return shown.decode(), process.wait()


def test_colour_on_a_terminal(folder, monkeypatch):
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    assert "\x1b[1;31merror\x1b[0m" in terminal("check", "bad.txt", folder=folder)[0]
    assert "\x1b[" not in terminal("check", "bad.txt", folder=folder, NO_COLOR="1")[0]
    assert "\x1b[" not in terminal("check", "bad.txt", folder=folder, TERM="dumb")[0]


def test_a_progress_bar_for_many_drafts_on_a_terminal_only(folder):
    drafts = folder / "drafts"
    drafts.mkdir()
    for number in range(25):
        (drafts / f"{number}.txt").write_text("The council met.\n")
    code = (
        "import sys; from editcheck.cli import check, main; check.PATIENCE = 0;"
        "sys.exit(main.main(['check', 'drafts', '--fail-on', 'never']))"
    )
    main_end, its_end = pty.openpty()
    fcntl.ioctl(its_end, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    with_bar = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, stdout=subprocess.PIPE, stderr=its_end, check=False
    )
    os.set_blocking(main_end, False)  # so that nothing printed is a failure, and not a wait
    shown = os.read(main_end, 65536).decode()
    os.close(its_end)
    os.close(main_end)
    assert "checking" in shown and "25" in shown
    assert with_bar.stdout.startswith(b"Checked 25 drafts: nothing found.")
    piped = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, check=False)
    assert piped.stderr == b""
    assert piped.stdout == with_bar.stdout


BY_A_PLUGIN = "importlib.metadata importlib.resources inspect lzma pluggy shutil tempfile zipfile"
"""What pluggy brings along, which is imported only where a plugin is installed."""
HEAVY = """
asyncio dataclasses docx hashlib importlib.metadata importlib.resources inspect lxml lzma pluggy pyromark
shutil subprocess tempfile tqdm zipfile
"""
SHEET = """
editcheck: facts/1
sources:
  - id: minutes
    text: The council voted to close the library for the winter, Mayor Ada Tolland said on 3 May 2024.
"""


@pytest.fixture
def after_a_check(folder):
    """What an expression about `sys.modules` prints after a check against a sheet, in a process of its own."""
    (folder / "facts.yml").write_text(SHEET, encoding="utf-8")
    (folder / "good.txt").write_text("The council voted to close the library for the winter.\n", encoding="utf-8")

    def printed(expression):
        code = (
            "import sys; from editcheck.cli.main import main;"
            "main(['check', 'good.txt', '--facts', 'facts.yml', '--fail-on', 'never']);"
            f"print(*sorted({expression}), file=sys.stderr)"
        )
        arguments = [sys.executable, "-c", code]
        done = subprocess.run(arguments, cwd=folder, capture_output=True, encoding="utf-8", check=False)
        return done.stderr.splitlines()[-1].split()

    return printed


def test_nothing_heavy_is_imported_at_the_start(after_a_check):
    heavy = set(HEAVY.split())
    if entry_points(group="editcheck"):
        heavy -= set(BY_A_PLUGIN.split())
    assert after_a_check(f"{heavy} & set(sys.modules)") == []


def test_named_tuples_are_made_quickly_at_the_start(after_a_check):
    """Those of `typing` compile code for every class."""
    own = "{name: vars(module) for name, module in sys.modules.items() if name.startswith('editcheck.')}.items()"
    kind = "names.get('NamedTuple')"
    assert "editcheck.engine.finding" in after_a_check(f"name for name, names in {own} if {kind}")
    assert after_a_check(f"name for name, names in {own} if {kind} is sys.modules['typing'].NamedTuple") == []
